package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.ProjectPlan;

/** A row of CLUSTERS_PROJECT. Counts of its milestones are kept with it, for lists. Whoever changes a row holds its lock. */
@Entity
@Table(name = "CLUSTERS_PROJECT")
@SuppressWarnings("NullAway.Init")
class ProjectRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "CLUSTER", updatable = false)
    String cluster;

    @Column(name = "TITLE")
    String title;

    @Column(name = "TITLE_KEY")
    String titleKey;

    @Column(name = "SUMMARY")
    String summary;

    @Column(name = "IDEA")
    @Nullable
    String idea;

    @Column(name = "LEAD")
    String lead;

    @Column(name = "RESPONSIBLE")
    String responsible;

    @Column(name = "STARTS")
    LocalDate starts;

    @Column(name = "ENDS")
    LocalDate ends;

    @Column(name = "STATE")
    @Enumerated(EnumType.STRING)
    Project.State state;

    @Column(name = "REASON")
    String reason;

    @Column(name = "NEXT_DUE")
    @Nullable
    LocalDate nextDue;

    @Column(name = "MILESTONES")
    int milestones;

    @Column(name = "REACHED")
    int reached;

    @Column(name = "OPENED", updatable = false)
    Instant opened;

    @Column(name = "CHANGED")
    Instant changed;

    @Column(name = "VERSION")
    int version;

    static ProjectRow of(Project project) {
        var row = new ProjectRow();
        row.id = project.id();
        row.cluster = project.cluster();
        row.opened = project.opened();
        row.take(project);
        return row;
    }

    void take(Project project) {
        ProjectPlan plan = project.plan();
        title = plan.title();
        titleKey = Keys.cut(Folding.fold(plan.title()));
        summary = plan.summary();
        idea = plan.idea() == null ? null : plan.idea().toString();
        lead = plan.lead();
        responsible = plan.responsible();
        starts = plan.starts();
        ends = plan.ends();
        state = project.state();
        reason = project.reason();
        nextDue = project.nextDue();
        milestones = project.milestones().size();
        reached = (int) project.reached();
        changed = project.changed();
        version = project.version();
    }

    ProjectPlan plan() {
        return new ProjectPlan(
                title, summary, idea == null ? null : ClusterStore.ref(idea), lead, responsible, starts, ends);
    }
}
