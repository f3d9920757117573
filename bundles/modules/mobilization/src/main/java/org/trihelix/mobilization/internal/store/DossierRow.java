package org.trihelix.mobilization.internal.store;

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
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;

/** A row of MOBILIZATION_PACKAGE. Whoever changes a row holds its lock. */
@Entity
@Table(name = "MOBILIZATION_PACKAGE")
@SuppressWarnings("NullAway.Init")
class DossierRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "SUBJECT_KIND", updatable = false)
    String subjectKind;

    @Column(name = "SUBJECT_ID", updatable = false)
    String subjectId;

    /** The subject while the answer is awaited: unique. */
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

    @Column(name = "DECIDED_AT")
    @Enumerated(EnumType.STRING)
    Level level;

    @Column(name = "SENDER", updatable = false)
    String sender;

    @Column(name = "ADDRESSEE")
    String addressee;

    @Column(name = "BRIEF", updatable = false)
    String brief;

    @Column(name = "EVIDENCE", updatable = false)
    String evidence;

    @Column(name = "DEADLINE")
    LocalDate deadline;

    @Column(name = "ESCALATIONS")
    int escalations;

    @Column(name = "STATE")
    @Enumerated(EnumType.STRING)
    Dossier.State state;

    @Column(name = "ANSWER")
    @Enumerated(EnumType.STRING)
    @Nullable
    Answer answer;

    @Column(name = "REASON")
    String reason;

    @Column(name = "SENT", updatable = false)
    Instant sent;

    @Column(name = "CHANGED")
    Instant changed;

    @Column(name = "ANSWERED")
    @Nullable
    Instant answered;

    @Column(name = "DEMO_KEY")
    @Nullable
    String demoKey;

    static DossierRow of(Dossier dossier) {
        var row = new DossierRow();
        row.id = dossier.id();
        row.subjectKind = dossier.subject().kind();
        row.subjectId = dossier.subject().id();
        row.title = Titles.cut(dossier.title());
        row.titleKey = Titles.cut(Folding.fold(dossier.title()));
        row.region = dossier.region();
        row.sender = dossier.sender();
        row.brief = dossier.brief();
        row.evidence = dossier.evidence();
        row.sent = dossier.sent();
        row.take(dossier);
        return row;
    }

    void take(Dossier dossier) {
        openSubject = dossier.isOpen() ? dossier.subject().toString() : null;
        level = dossier.level();
        addressee = dossier.addressee();
        deadline = dossier.deadline();
        escalations = dossier.escalations();
        state = dossier.state();
        answer = dossier.answer();
        reason = dossier.reason();
        changed = dossier.changed();
        answered = dossier.answered();
    }

    Dossier dossier(List<String> authors, List<String> organizations) {
        return new Dossier(
                id,
                new SubjectRef(subjectKind, subjectId),
                title,
                region,
                level,
                sender,
                addressee,
                authors,
                organizations,
                brief,
                evidence,
                deadline,
                escalations,
                state,
                answer,
                reason,
                sent,
                changed,
                answered);
    }
}
