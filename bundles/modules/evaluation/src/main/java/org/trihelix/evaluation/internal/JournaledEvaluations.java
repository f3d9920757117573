package org.trihelix.evaluation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.Evaluation.Query;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.domain.Conflict;
import org.trihelix.evaluation.domain.Funnel;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Rule;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.evaluation.internal.store.KeptModel;

/** The evaluations in the database: each change, its journal entry and the move of the subject are one unit of work. */
@Component(service = Evaluations.class)
public final class JournaledEvaluations implements Evaluations {

    private final Ledger ledger;
    private final Gate gate;
    private final Experts experts;
    private final JournaledModels models;
    private final Subjects subjects;
    private final EvaluationReading reading;
    private final Assigning assigning;
    private final Decisions decisions;

    @Activate
    public JournaledEvaluations(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Experts experts,
            @Reference JournaledModels models,
            @Reference Subjects subjects,
            @Reference EvaluationReading reading,
            @Reference Assigning assigning,
            @Reference Decisions decisions) {
        this.ledger = ledger;
        this.gate = gate;
        this.experts = experts;
        this.models = models;
        this.subjects = subjects;
        this.reading = reading;
        this.assigning = assigning;
        this.decisions = decisions;
    }

    @Override
    public Page<Summary> find(Caller caller, Query query, PageRequest page) {
        return reading.find(caller, query, page);
    }

    @Override
    public Page<Summary> toDecide(Caller caller, PageRequest page) {
        return reading.toDecide(caller, page);
    }

    @Override
    public long waiting(Caller caller) {
        return reading.waiting(caller);
    }

    @Override
    public Evaluation evaluation(Caller caller, String id) {
        return reading.evaluation(caller, id);
    }

    @Override
    public List<Summary> of(Caller caller, SubjectRef subject) {
        return reading.of(caller, subject);
    }

    @Override
    public Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        return reading.journal(caller, id, page);
    }

    @Override
    public boolean opens(Caller caller, SubjectRef ref) {
        Subject subject = subjects.subject(caller, ref, caller.locale()).orElse(null);
        return subject != null
                && gate.allows(caller, EvaluationPermissions.MANAGE, subject.region())
                && !Conflict.isOwn(caller, ref, subject.authors())
                && Funnel.opens(subject.stage())
                && ledger.work.read(connection -> ledger.store.openOf(ref)).isEmpty();
    }

    @Override
    public Evaluation open(Caller caller, SubjectRef ref, String model, LocalDate deadline) {
        return reading.shown(caller, ledger.work.write(connection -> {
            Subject subject =
                    subjects.subject(caller, ref, caller.locale()).orElseThrow(() -> new NotFoundException(ref));
            gate.require(caller, EvaluationPermissions.MANAGE, subject.region());
            requireOpenable(caller, subject);
            ledger.checkedDay("deadline", deadline);
            Proceeding evaluation = opened(caller, subject, models.serving(model, subject.region()), deadline);
            ledger.store.add(evaluation);
            ledger.note(Notes.note(caller, "opened", evaluation)
                    .with(
                            new Change("subject", null, subject.title()),
                            new Change("deadline", null, deadline.toString())));
            Funnel.way(subject.stage()).forEach(stage -> moved(caller, ref, stage, ""));
            return evaluation;
        }));
    }

    private void requireOpenable(Caller caller, Subject subject) {
        if (Conflict.isOwn(caller, subject.ref(), subject.authors())) {
            throw new DeniedException(Rule.NOT_ONES_OWN.refusal(), false);
        }
        if (!Funnel.opens(subject.stage())) {
            String state = subject.state();
            throw new ConflictException(
                    Message.of("evaluation.error.stage", subject.title(), state == null ? "" : state), Map.of());
        }
        String open = ledger.store.openOf(subject.ref()).orElse(null);
        if (open != null) {
            throw new ConflictException(Message.of("evaluation.error.open", subject.title()), Map.of("id", open));
        }
    }

    private Proceeding opened(Caller caller, Subject subject, KeptModel model, LocalDate deadline) {
        Set<String> organizations = Conflict.organizations(subject.ref(), experts.organizations(subject.authors()));
        return new Proceeding(
                ledger.nextId(),
                subject.ref(),
                subject.title(),
                subject.region(),
                model.id(),
                model.revision(),
                deadline,
                caller.id(),
                subject.authors(),
                List.copyOf(organizations),
                List.of(),
                Stage.PREPARING,
                null,
                "",
                null,
                ledger.now(),
                ledger.now(),
                null);
    }

    /** @throws ConflictException when the subject's module has just left: nothing of the change is kept then */
    private void moved(Caller caller, SubjectRef ref, String stage, String reason) {
        subjects.flow(ref.kind()).orElseThrow(JournaledEvaluations::away).move(caller, ref, stage, reason);
    }

    private static ConflictException away() {
        return new ConflictException(Message.of("evaluation.error.away"), Map.of());
    }

    @Override
    public List<Candidate> candidates(Caller caller, String id) {
        return assigning.candidates(caller, id);
    }

    @Override
    public Evaluation assign(Caller caller, String id, Set<String> persons, LocalDate due) {
        return reading.shown(caller, assigning.assign(caller, id, persons, due));
    }

    @Override
    public Evaluation postpone(Caller caller, String id, String assignment, LocalDate due) {
        return reading.shown(caller, assigning.postpone(caller, id, assignment, due));
    }

    @Override
    public Evaluation replace(
            Caller caller, String id, String assignment, String person, LocalDate due, String reason) {
        return reading.shown(caller, assigning.replace(caller, id, assignment, person, due, reason));
    }

    @Override
    public Evaluation withdraw(Caller caller, String id, String assignment, String reason) {
        return reading.shown(caller, assigning.withdraw(caller, id, assignment, reason));
    }

    @Override
    public Evaluation decide(Caller caller, String id, Outcome outcome, String reason) {
        return reading.shown(caller, ledger.work.write(connection -> {
            Proceeding after = ledger.changed(id, evaluation -> decided(caller, evaluation, outcome, reason));
            if (stage(after.subject()) != null) {
                decisions.carryOut(
                        after.subject(), () -> moved(caller, after.subject(), outcome.target(), after.reason()));
            } else if (!subjects.kinds().contains(after.subject().kind())) {
                throw away(); // asked last: a subject without a stage could be one whose module was just leaving
            }
            return after;
        }));
    }

    private Proceeding decided(Caller caller, Proceeding evaluation, Outcome outcome, String reason) {
        gate.require(caller, EvaluationPermissions.DECIDE, Rule.DECIDING, evaluation);
        String why = Ledger.checkedReason(reason, true);
        String stage = stage(evaluation.subject());
        if (stage != null && !stage.equals(Funnel.EVALUATION)) {
            throw new ConflictException(Message.of("evaluation.error.elsewhere"), Map.of("stage", stage));
        }
        Proceeding after = evaluation.decided(outcome, why, caller.id(), ledger.now());
        ledger.note(Notes.stage(caller, "decided", evaluation, after)
                .with(new Change("outcome", null, outcome.name()))
                .because(why));
        return after;
    }

    private @Nullable String stage(SubjectRef ref) {
        Caller system = Caller.system(java.util.Locale.ENGLISH);
        return subjects.subject(system, ref, system.locale())
                .map(Subject::stage)
                .orElse(null);
    }

    @Override
    public Evaluation close(Caller caller, String id, String reason) {
        String why = Ledger.checkedReason(reason, true);
        return reading.shown(caller, ledger.changed(id, evaluation -> {
            gate.require(caller, EvaluationPermissions.MANAGE, Rule.LEADING, evaluation);
            Proceeding after = evaluation.closed(why, ledger.now());
            ledger.note(Notes.stage(caller, "closed", evaluation, after).because(why));
            return after;
        }));
    }
}
