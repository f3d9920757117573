package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.domain.Milestone;

/** A row of CLUSTERS_MILESTONE. */
@Entity
@Table(name = "CLUSTERS_MILESTONE")
@SuppressWarnings("NullAway.Init")
class MilestoneRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "PROJECT", updatable = false)
    String project;

    @Column(name = "TITLE")
    String title;

    @Column(name = "DUE")
    LocalDate due;

    @Column(name = "RESPONSIBLE")
    String responsible;

    @Column(name = "REACHED")
    @Nullable
    LocalDate reached;

    @Column(name = "RESULT")
    String result;

    static MilestoneRow of(String project, Milestone milestone) {
        var row = new MilestoneRow();
        row.id = milestone.id();
        row.project = project;
        row.title = milestone.title();
        row.due = milestone.due();
        row.responsible = milestone.responsible();
        row.reached = milestone.reached();
        row.result = milestone.result();
        return row;
    }

    Milestone milestone() {
        return new Milestone(id, title, due, responsible, reached, result);
    }
}
