package org.trihelix.evaluation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Rule;
import org.trihelix.evaluation.internal.store.ReviewStore;

/** Who is asked for reviews. */
@Component(service = Assigning.class)
public class Assigning {

    private final Ledger ledger;
    private final Gate gate;
    private final Experts experts;
    private final ReviewStore reviews;
    private final Interests interests;

    @Activate
    public Assigning(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Experts experts,
            @Reference ReviewStore reviews,
            @Reference Interests interests) {
        this.ledger = ledger;
        this.gate = gate;
        this.experts = experts;
        this.reviews = reviews;
        this.interests = interests;
    }

    List<Candidate> candidates(Caller caller, String id) {
        Proceeding evaluation = ledger.found(id);
        gate.require(caller, EvaluationPermissions.MANAGE, List.of(Rule.NOT_ONES_OWN), evaluation);
        Interests.Owners owners = interests.in(evaluation);
        List<Person> people = experts.in(evaluation.region());
        Map<String, String> names = experts.organizationNames(people);
        Map<String, Long> waiting = ledger.work.read(
                connection -> reviews.waiting(people.stream().map(Person::id).toList()));
        return people.stream()
                .map(person -> new Candidate(
                        person.id(),
                        person.name(),
                        person.organizations().stream()
                                .flatMap(one -> Optional.ofNullable(names.get(one)).stream())
                                .toList(),
                        waiting.getOrDefault(person.id(), 0L),
                        obstacle(caller, Experts.asCaller(person), evaluation, owners)))
                .toList();
    }

    private @Nullable Message obstacle(Caller leader, Caller person, Proceeding evaluation, Interests.Owners owners) {
        boolean asked = evaluation
                .of(person.id())
                .filter(one -> one.isAwaited() || one.isSubmitted())
                .isPresent();
        if (asked) {
            return Message.of("evaluation.conflict.asked");
        }
        Message conflict = owners.conflict(person).orElse(null);
        return conflict == null ? leads(leader, person, evaluation) : conflict;
    }

    /** Whoever leads or decides would judge twice. */
    private @Nullable Message leads(Caller leader, Caller person, Proceeding evaluation) {
        boolean leads = person.id().equals(leader.id()) || gate.oversees(person, evaluation);
        return leads ? Message.of("evaluation.conflict.leads") : null;
    }

    Proceeding assign(Caller caller, String id, Set<String> persons, LocalDate due) {
        return led(caller, id, evaluation -> asked(caller, evaluation, persons, due));
    }

    private Proceeding led(Caller caller, String id, java.util.function.UnaryOperator<Proceeding> step) {
        return ledger.changed(id, evaluation -> {
            gate.require(caller, EvaluationPermissions.MANAGE, Rule.LEADING, evaluation);
            return step.apply(evaluation);
        });
    }

    /** No later than the evaluation's own deadline, unless that has passed. */
    private void checkedDue(LocalDate due, Proceeding evaluation) {
        ledger.checkedDay("due", due);
        boolean late = evaluation.deadline().isBefore(ledger.today());
        if (!late && due.isAfter(evaluation.deadline())) {
            throw InvalidException.field("due", "evaluation.error.due");
        }
    }

    /** All or none, so that whoever asks learns of all obstacles at once. */
    private Proceeding asked(Caller caller, Proceeding evaluation, Set<String> persons, LocalDate due) {
        if (persons.isEmpty()) {
            throw InvalidException.field("person", "evaluation.error.person");
        }
        Interests.Owners owners = interests.in(evaluation);
        List<Person> people = persons.stream()
                .sorted()
                .map(person -> expert(person, evaluation))
                .toList();
        Ledger.refuse(people.stream()
                .flatMap(person -> refusal(caller, person, evaluation, owners))
                .toList());
        checkedDue(due, evaluation);
        Proceeding after = evaluation;
        for (Person person : people) {
            after = asked(caller, after, person, due);
        }
        return after;
    }

    private Stream<FieldError> refusal(Caller leader, Person expert, Proceeding evaluation, Interests.Owners owners) {
        return Optional.ofNullable(obstacle(leader, Experts.asCaller(expert), evaluation, owners))
                .map(why -> new FieldError("person", Message.of("evaluation.error.conflict", expert.name(), why)))
                .stream();
    }

    private Proceeding asked(Caller caller, Proceeding evaluation, Person expert, LocalDate due) {
        Assignment assignment = evaluation
                .of(expert.id())
                .map(before -> before.askedAgain(due, ledger.now()))
                .orElseGet(() -> Assignment.asking(ledger.nextId(), expert.id(), due, ledger.now()));
        Proceeding after = evaluation.with(assignment, ledger.now());
        ledger.note(Notes.stage(caller, "asked", evaluation, after)
                .with(new Change("reviewer", null, expert.name()), new Change("due", null, due.toString())));
        return after;
    }

    private Person expert(String person, Proceeding evaluation) {
        try {
            Person found = experts.person(person);
            if (experts.mayReview(found, evaluation.region())) {
                return found;
            }
            throw new InvalidException(
                    List.of(new FieldError("person", Message.of("evaluation.error.noExpert", found.name()))));
        } catch (NotFoundException e) {
            throw InvalidException.field("person", "evaluation.error.person");
        }
    }

    Proceeding postpone(Caller caller, String id, String assignment, LocalDate due) {
        return led(caller, id, evaluation -> {
            checkedDue(due, evaluation);
            Assignment before = awaited(evaluation, assignment);
            ledger.note(Notes.note(caller, "postponed", evaluation)
                    .with(reviewer(before), new Change("due", before.due().toString(), due.toString())));
            return evaluation.with(before.until(due), ledger.now());
        });
    }

    Proceeding replace(Caller caller, String id, String assignment, String person, LocalDate due, String reason) {
        String why = Ledger.checkedReason(reason, false);
        return led(
                caller,
                id,
                evaluation -> asked(caller, replaced(caller, evaluation, assignment, why), Set.of(person), due));
    }

    Proceeding withdraw(Caller caller, String id, String assignment, String reason) {
        String why = Ledger.checkedReason(reason, false);
        return led(caller, id, evaluation -> replaced(caller, evaluation, assignment, why));
    }

    private Proceeding replaced(Caller caller, Proceeding evaluation, String assignment, String why) {
        Assignment before =
                evaluation.assignment(assignment).orElseThrow(() -> new NotFoundException(Notes.ref(evaluation.id())));
        if (before.status() == Assignment.Status.DECLINED) {
            return evaluation; // whoever declined is asked no more
        }
        awaited(evaluation, assignment);
        ledger.note(Notes.because(Notes.note(caller, "withdrawn", evaluation).with(reviewer(before)), why));
        return evaluation.with(before.replaced(why), ledger.now());
    }

    /** @throws ConflictException when the person has answered meanwhile */
    private static Assignment awaited(Proceeding evaluation, String assignment) {
        Assignment found =
                evaluation.assignment(assignment).orElseThrow(() -> new NotFoundException(Notes.ref(evaluation.id())));
        if (!found.isAwaited()) {
            throw new ConflictException(
                    Message.of("evaluation.error.answered"),
                    Map.of("status", found.status().name()));
        }
        return found;
    }

    private Change reviewer(Assignment assignment) {
        var names = experts.names(List.of(assignment.reviewer()));
        return new Change("reviewer", null, Experts.name(assignment.reviewer(), names));
    }
}
