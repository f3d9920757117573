package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Folding;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;
import org.trihelix.clusters.domain.Standing;

/** A row of CLUSTERS_CLUSTER. Counts of its seats are kept with it, for lists. Whoever changes a row holds its lock. */
@Entity
@Table(name = "CLUSTERS_CLUSTER")
@SuppressWarnings("NullAway.Init")
class ClusterRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "NAME")
    String name;

    @Column(name = "NAME_KEY")
    String nameKey;

    @Column(name = "PURPOSE")
    String purpose;

    @Column(name = "KIND")
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "REGION")
    @Nullable
    String region;

    @Column(name = "PRINCIPLE")
    @Enumerated(EnumType.STRING)
    Principle principle;

    @Column(name = "CHAIN")
    String chain;

    @Column(name = "MANAGEMENT")
    @Nullable
    Double management;

    @Column(name = "ORIGIN", updatable = false)
    @Enumerated(EnumType.STRING)
    Origin origin;

    @Column(name = "PHASE")
    @Enumerated(EnumType.STRING)
    Phase phase;

    @Column(name = "STAGE")
    @Enumerated(EnumType.STRING)
    @Nullable
    Stage stage;

    @Column(name = "STAGE_BEGUN")
    @Nullable
    LocalDate stageBegun;

    @Column(name = "STAGE_DUE")
    @Nullable
    LocalDate stageDue;

    @Column(name = "REASON")
    String reason;

    @Column(name = "SEATS")
    int seats;

    @Column(name = "CONFIRMED")
    int confirmed;

    @Column(name = "AWAITED")
    int awaited;

    @Column(name = "PROPOSER", updatable = false)
    String proposer;

    @Column(name = "PROPOSED", updatable = false)
    Instant proposed;

    @Column(name = "FOUNDED")
    @Nullable
    Instant founded;

    @Column(name = "CHANGED")
    Instant changed;

    @Column(name = "VERSION")
    int version;

    @Column(name = "DEMO_KEY")
    @Nullable
    String demoKey;

    static ClusterRow of(Alliance cluster) {
        var row = new ClusterRow();
        row.id = cluster.id();
        row.origin = cluster.origin();
        row.proposer = cluster.proposer();
        row.proposed = cluster.proposed();
        row.take(cluster);
        return row;
    }

    void take(Alliance cluster) {
        Charter charter = cluster.charter();
        name = charter.name();
        nameKey = Keys.cut(Folding.fold(charter.name()));
        purpose = charter.purpose();
        kind = charter.kind();
        region = charter.region();
        principle = charter.principle();
        chain = charter.chain();
        management = charter.management();
        phase = cluster.phase();
        stage = cluster.standing().stage();
        stageBegun = cluster.standing().begun();
        stageDue = cluster.standing().due();
        reason = cluster.standing().reason();
        seats = cluster.composition().size();
        confirmed = cluster.participants().size();
        awaited = (int) cluster.count(Seat.Answer.ASKED);
        founded = cluster.founded();
        changed = cluster.changed();
        version = cluster.version();
    }

    /** Rows from before the column was there have been given no time more than they had. */
    private @Nullable LocalDate begun() {
        return stageBegun == null && stage != null && stageDue != null ? stageDue.minusDays(stage.days()) : stageBegun;
    }

    Alliance alliance(List<SubjectRef> ideas, List<Seat> all) {
        return new Alliance(
                id,
                new Charter(name, purpose, kind, region, principle, chain, management),
                origin,
                ideas,
                all,
                new Standing(phase, stage, begun(), stageDue, reason),
                proposer,
                proposed,
                founded,
                changed,
                version);
    }
}
