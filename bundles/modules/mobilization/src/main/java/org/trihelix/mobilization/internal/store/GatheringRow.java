package org.trihelix.mobilization.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Folding;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.Stage;

/** A row of MOBILIZATION_GATHERING. Figures of its needs and pledges are kept with it, for lists. Whoever changes a row holds its lock. */
@Entity
@Table(name = "MOBILIZATION_GATHERING")
@SuppressWarnings("NullAway.Init")
class GatheringRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "SUBJECT_KIND", updatable = false)
    String subjectKind;

    @Column(name = "SUBJECT_ID", updatable = false)
    String subjectId;

    /** The subject while it is open: unique. */
    @Column(name = "OPEN_SUBJECT")
    @Nullable
    String openSubject;

    @Column(name = "TITLE", updatable = false)
    String title;

    @Column(name = "TITLE_KEY", updatable = false)
    String titleKey;

    @Column(name = "REGION")
    @Nullable
    String region;

    @Column(name = "OPENER", updatable = false)
    String opener;

    @Column(name = "STAGE")
    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(name = "ASKED")
    int asked;

    @Column(name = "COVERED")
    int covered;

    @Column(name = "COVERAGE")
    int coverage;

    @Column(name = "OFFERS")
    int offers;

    @Column(name = "REASON")
    String reason;

    @Column(name = "OPENED", updatable = false)
    Instant opened;

    @Column(name = "CHANGED")
    Instant changed;

    @Column(name = "DEMO_KEY")
    @Nullable
    String demoKey;

    static GatheringRow of(Gathering gathering) {
        var row = new GatheringRow();
        row.id = gathering.id();
        row.subjectKind = gathering.subject().kind();
        row.subjectId = gathering.subject().id();
        row.title = Titles.cut(gathering.title());
        row.titleKey = Titles.cut(Folding.fold(gathering.title()));
        row.opener = gathering.opener();
        row.opened = gathering.opened();
        row.take(gathering);
        return row;
    }

    void take(Gathering gathering) {
        region = gathering.region();
        openSubject = gathering.stage().isOpen() ? gathering.subject().toString() : null;
        stage = gathering.stage();
        asked = gathering.asked().size();
        covered = (int) gathering.covered();
        coverage = gathering.percent();
        offers = gathering.stage().isOpen() ? (int) gathering.offers() : 0;
        reason = gathering.reason();
        changed = gathering.changed();
    }

    Gathering gathering(List<String> authors, List<String> organizations, List<Need> needs, List<Pledge> pledges) {
        return new Gathering(
                id,
                new SubjectRef(subjectKind, subjectId),
                title,
                region,
                opener,
                authors,
                organizations,
                needs,
                pledges,
                stage,
                reason,
                opened,
                changed);
    }
}
