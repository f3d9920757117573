package org.trihelix.evaluation.internal.store;

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
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Stage;

/** A row of EVALUATION_EVALUATION. Counts of its assignments are kept with it, for lists. Whoever changes a row holds its lock. */
@Entity
@Table(name = "EVALUATION_EVALUATION")
@SuppressWarnings("NullAway.Init")
class EvaluationRow {

    private static final int TITLE_LENGTH = 500;

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

    @Column(name = "REGION", updatable = false)
    @Nullable
    String region;

    @Column(name = "MODEL", updatable = false)
    String model;

    @Column(name = "REVISION", updatable = false)
    String revision;

    @Column(name = "DEADLINE", updatable = false)
    LocalDate deadline;

    @Column(name = "OPENER", updatable = false)
    String opener;

    @Column(name = "STAGE")
    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(name = "ASKED")
    int asked;

    @Column(name = "SUBMITTED")
    int submitted;

    @Column(name = "NEXT_DUE")
    @Nullable
    LocalDate nextDue;

    @Column(name = "OUTCOME")
    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "REASON")
    String reason;

    @Column(name = "DECIDER")
    @Nullable
    String decider;

    @Column(name = "OPENED", updatable = false)
    Instant opened;

    @Column(name = "CHANGED")
    Instant changed;

    @Column(name = "DECIDED")
    @Nullable
    Instant decided;

    @Column(name = "DEMO_KEY")
    @Nullable
    String demoKey;

    static EvaluationRow of(Proceeding evaluation) {
        var row = new EvaluationRow();
        row.id = evaluation.id();
        row.subjectKind = evaluation.subject().kind();
        row.subjectId = evaluation.subject().id();
        row.title = cut(evaluation.title());
        row.titleKey = cut(Folding.fold(evaluation.title()));
        row.region = evaluation.region();
        row.model = evaluation.model();
        row.revision = evaluation.revision();
        row.deadline = evaluation.deadline();
        row.opener = evaluation.opener();
        row.opened = evaluation.opened();
        row.take(evaluation);
        return row;
    }

    void take(Proceeding evaluation) {
        openSubject = evaluation.stage().isOpen() ? evaluation.subject().toString() : null;
        stage = evaluation.stage();
        asked = (int) evaluation.asked();
        submitted = (int) evaluation.submitted();
        nextDue = evaluation.stage().isOpen() ? evaluation.nextDue() : null;
        outcome = evaluation.outcome();
        reason = evaluation.reason();
        decider = evaluation.decider();
        changed = evaluation.changed();
        decided = evaluation.decided();
    }

    Proceeding proceeding(List<String> authors, List<String> organizations, List<Assignment> assignments) {
        return new Proceeding(
                id,
                new SubjectRef(subjectKind, subjectId),
                title,
                region,
                model,
                revision,
                deadline,
                opener,
                authors,
                organizations,
                assignments,
                stage,
                outcome,
                reason,
                decider,
                opened,
                changed,
                decided);
    }

    private static String cut(String text) {
        return text.length() <= TITLE_LENGTH ? text : text.substring(0, TITLE_LENGTH);
    }
}
