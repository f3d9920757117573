package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trihelix.evaluation.domain.Assignment;

/** A row of EVALUATION_ASSIGNMENT with the review's remark. Its version is the draft's, not JPA's: whoever changes a row holds a lock. */
@Entity
@Table(name = "EVALUATION_ASSIGNMENT")
@SuppressWarnings("NullAway.Init")
class AssignmentRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "EVALUATION", updatable = false)
    String evaluation;

    @Column(name = "REVIEWER", updatable = false)
    String reviewer;

    @Column(name = "STATUS")
    @Enumerated(EnumType.STRING)
    Assignment.Status status;

    @Column(name = "DUE")
    LocalDate due;

    @Column(name = "REASON")
    String reason;

    @Column(name = "REMARK")
    String remark = "";

    @Column(name = "ASKED")
    Instant asked;

    @Column(name = "SAVED")
    @Nullable
    Instant saved;

    @Column(name = "SUBMITTED")
    @Nullable
    Instant submitted;

    @Column(name = "VERSION")
    int version;

    static AssignmentRow of(String evaluation, Assignment assignment) {
        var row = new AssignmentRow();
        row.id = assignment.id();
        row.evaluation = evaluation;
        row.reviewer = assignment.reviewer();
        row.take(assignment);
        return row;
    }

    void take(Assignment assignment) {
        status = assignment.status();
        due = assignment.due();
        reason = assignment.reason();
        asked = assignment.asked();
        submitted = assignment.submitted();
    }

    Assignment assignment() {
        return new Assignment(id, reviewer, status, due, reason, asked, submitted);
    }
}
