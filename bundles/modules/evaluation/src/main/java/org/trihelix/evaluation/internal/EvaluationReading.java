package org.trihelix.evaluation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.DeniedException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.Evaluation.Task;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Rule;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.evaluation.internal.store.CriteriaStore;
import org.trihelix.evaluation.internal.store.EvaluationLists;

/** Evaluations as a caller may see them. */
@Component(service = EvaluationReading.class)
public class EvaluationReading {

    private final Ledger ledger;
    private final EvaluationLists lists;
    private final CriteriaStore criteria;
    private final Gate gate;
    private final Experts experts;
    private final Subjects subjects;

    @Activate
    public EvaluationReading(
            @Reference Ledger ledger,
            @Reference EvaluationLists lists,
            @Reference CriteriaStore criteria,
            @Reference Gate gate,
            @Reference Experts experts,
            @Reference Subjects subjects) {
        this.ledger = ledger;
        this.lists = lists;
        this.criteria = criteria;
        this.gate = gate;
        this.experts = experts;
        this.subjects = subjects;
    }

    Page<Summary> find(Caller caller, Evaluation.Query query, PageRequest page) {
        gate.require(caller, EvaluationPermissions.READ, null);
        List<String> codes = query.region() == null ? List.of() : gate.subtree(query.region());
        return completePage(caller, ledger.work.read(connection -> lists.find(query, codes, ledger.today(), page)));
    }

    Page<Summary> toDecide(Caller caller, PageRequest page) {
        Set<String> regions = gate.where(caller, EvaluationPermissions.DECIDE);
        if (regions != null && regions.isEmpty()) {
            return new Page<>(List.of(), null, 0);
        }
        return completePage(
                caller, ledger.work.read(connection -> lists.ready(regions, caller.id(), ledger.today(), page)));
    }

    long waiting(Caller caller) {
        Set<String> regions = gate.where(caller, EvaluationPermissions.DECIDE);
        return regions != null && regions.isEmpty()
                ? 0
                : ledger.work.read(connection -> lists.countReady(regions, caller.id()));
    }

    List<Summary> of(Caller caller, SubjectRef subject) {
        gate.require(caller, EvaluationPermissions.READ, null);
        return complete(caller, ledger.work.read(connection -> lists.of(subject, ledger.today())));
    }

    private Page<Summary> completePage(Caller caller, Page<Summary> page) {
        return new Page<>(complete(caller, page.items()), page.next(), page.total());
    }

    /** Puts today's titles and the models' names in: two queries for the whole part. */
    List<Summary> complete(Caller caller, Collection<Summary> rows) {
        Map<SubjectRef, Subject> known = subjects.subjects(
                caller, rows.stream().map(Summary::subject).collect(Collectors.toSet()), caller.locale());
        Map<String, Label> models = ledger.work.read(
                connection -> criteria.names(rows.stream().map(Summary::model).collect(Collectors.toSet())));
        return rows.stream()
                .map(row -> complete(row, known.get(row.subject()), models.getOrDefault(row.model(), Label.NONE)))
                .toList();
    }

    private static Summary complete(Summary row, @Nullable Subject subject, Label model) {
        return new Summary(
                row.id(),
                row.subject(),
                subject == null ? row.title() : subject.title(),
                row.region(),
                row.model(),
                model,
                row.stage(),
                row.outcome(),
                row.asked(),
                row.submitted(),
                row.nextDue(),
                row.overdue(),
                row.opened(),
                row.changed());
    }

    Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        Proceeding evaluation = ledger.found(id);
        gate.requireOverseer(caller, evaluation);
        if (evaluation.owes(caller.id())) {
            throw new DeniedException(Message.of("evaluation.error.reviews.hidden"), false);
        }
        return ledger.journal.of(Notes.ref(id), page);
    }

    Evaluation evaluation(Caller caller, String id) {
        gate.require(caller, EvaluationPermissions.READ, null);
        return shown(caller, ledger.found(id));
    }

    /** As the caller sees it, with what he may do now. */
    Evaluation shown(Caller caller, Proceeding evaluation) {
        Subject subject =
                subjects.subject(caller, evaluation.subject(), caller.locale()).orElse(null);
        Map<String, Label> models = ledger.work.read(connection -> criteria.names(Set.of(evaluation.model())));
        LocalDate today = ledger.today();
        var names = experts.names(people(evaluation));
        return new Evaluation(
                evaluation.id(),
                evaluation.subject(),
                subject == null ? evaluation.title() : subject.title(),
                subject == null ? null : subject.path(),
                evaluation.region(),
                evaluation.model(),
                models.getOrDefault(evaluation.model(), Label.NONE),
                evaluation.revision(),
                evaluation.stage(),
                evaluation.deadline(),
                Experts.name(evaluation.opener(), names),
                evaluation.asked(),
                evaluation.submitted(),
                overdue(evaluation, today),
                verdict(evaluation, names),
                tasks(caller, evaluation, names, today),
                evaluation.opened(),
                evaluation.changed(),
                can(caller, evaluation));
    }

    private static long overdue(Proceeding evaluation, LocalDate today) {
        return evaluation.stage().isOpen()
                ? evaluation.assignments().stream()
                        .filter(one -> one.isOverdue(today))
                        .count()
                : 0;
    }

    private static List<String> people(Proceeding evaluation) {
        var people = new ArrayList<String>();
        people.add(evaluation.opener());
        if (evaluation.decider() != null) {
            people.add(evaluation.decider());
        }
        evaluation.assignments().forEach(one -> people.add(one.reviewer()));
        return people;
    }

    private static Evaluation.@Nullable Verdict verdict(Proceeding evaluation, Map<String, String> names) {
        if (evaluation.stage().isOpen()) {
            return null;
        }
        String decider = evaluation.decider();
        return new Evaluation.Verdict(
                evaluation.outcome(),
                evaluation.reason(),
                decider == null ? "" : Experts.name(decider, names),
                evaluation.changed());
    }

    private List<Task> tasks(Caller caller, Proceeding evaluation, Map<String, String> names, LocalDate today) {
        boolean all = gate.oversees(caller, evaluation);
        return evaluation.assignments().stream()
                .filter(one -> all || one.reviewer().equals(caller.id()))
                .map(one -> task(one, names, evaluation.stage().isOpen() && one.isOverdue(today)))
                .toList();
    }

    private static Task task(Assignment one, Map<String, String> names, boolean overdue) {
        return new Task(
                one.id(),
                one.reviewer(),
                Experts.name(one.reviewer(), names),
                one.status(),
                one.due(),
                overdue,
                one.reason(),
                one.submitted());
    }

    private Evaluation.Can can(Caller caller, Proceeding evaluation) {
        String review = evaluation.owes(caller.id())
                ? evaluation.of(caller.id()).map(Assignment::id).orElse(null)
                : null;
        boolean complete = evaluation.submitted() > 0 || evaluation.stage() == Stage.DECIDED;
        return new Evaluation.Can(
                gate.allows(caller, EvaluationPermissions.MANAGE, Rule.LEADING, evaluation),
                gate.allows(caller, EvaluationPermissions.DECIDE, Rule.DECIDING, evaluation),
                review,
                complete && gate.seesResults(caller, evaluation));
    }
}
