package org.trihelix.evaluation.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Conflict;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Rule;
import org.trihelix.evaluation.internal.store.ReviewStore;

/** Who is asked for reviews. */
@Component(service = Assigning.class)
public class Assigning {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    private final Ledger ledger;
    private final Gate gate;
    private final Experts experts;
    private final ReviewStore reviews;
    private final Subjects subjects;

    @Activate
    public Assigning(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Experts experts,
            @Reference ReviewStore reviews,
            @Reference Subjects subjects) {
        this.ledger = ledger;
        this.gate = gate;
        this.experts = experts;
        this.reviews = reviews;
        this.subjects = subjects;
    }

    /** Whose own the subject is: as it was when the evaluation was opened, and as it is now. */
    private record Owners(Set<String> authors, Set<String> organizations) {}

    private Owners owners(Proceeding evaluation) {
        var authors = new HashSet<>(evaluation.authors());
        subjects.subject(SYSTEM, evaluation.subject(), SYSTEM.locale())
                .map(Subject::authors)
                .ifPresent(authors::addAll);
        var organizations = new HashSet<>(evaluation.organizations());
        organizations.addAll(experts.organizations(authors));
        return new Owners(authors, organizations);
    }

    List<Candidate> candidates(Caller caller, String id) {
        Proceeding evaluation = ledger.found(id);
        gate.require(caller, EvaluationPermissions.MANAGE, List.of(Rule.NOT_ONES_OWN), evaluation);
        Owners owners = owners(evaluation);
        List<Person> people = experts.in(evaluation.region());
        Map<String, Long> waiting = ledger.work.read(
                connection -> reviews.waiting(people.stream().map(Person::id).toList()));
        return people.stream()
                .map(person -> new Candidate(
                        person.id(),
                        person.name(),
                        waiting.getOrDefault(person.id(), 0L),
                        obstacle(person, evaluation, owners)))
                .toList();
    }

    private static @Nullable Message obstacle(Person person, Proceeding evaluation, Owners owners) {
        boolean asked = evaluation
                .of(person.id())
                .filter(one -> one.isAwaited() || one.isSubmitted())
                .isPresent();
        if (asked) {
            return Message.of("evaluation.conflict.asked");
        }
        return Conflict.of(person.id(), person.organizations(), owners.authors(), owners.organizations())
                .map(Conflict::message)
                .orElse(null);
    }

    Proceeding assign(Caller caller, String id, String person, LocalDate due) {
        return led(caller, id, evaluation -> asked(caller, evaluation, person, due));
    }

    private Proceeding led(Caller caller, String id, java.util.function.UnaryOperator<Proceeding> step) {
        return ledger.changed(id, evaluation -> {
            gate.require(caller, EvaluationPermissions.MANAGE, Rule.LEADING, evaluation);
            return step.apply(evaluation);
        });
    }

    private Proceeding asked(Caller caller, Proceeding evaluation, String person, LocalDate due) {
        Person expert = expert(person, evaluation);
        refuse(obstacle(expert, evaluation, owners(evaluation)), expert);
        ledger.checkedDay("due", due);
        Assignment assignment = evaluation
                .of(person)
                .map(before -> before.askedAgain(due, ledger.now()))
                .orElseGet(() -> Assignment.asking(ledger.nextId(), person, due, ledger.now()));
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

    private static void refuse(@Nullable Message obstacle, Person expert) {
        if (obstacle != null) {
            throw new InvalidException(List.of(
                    new FieldError("person", Message.of("evaluation.error.conflict", expert.name(), obstacle))));
        }
    }

    Proceeding postpone(Caller caller, String id, String assignment, LocalDate due) {
        ledger.checkedDay("due", due);
        return led(caller, id, evaluation -> {
            Assignment before = awaited(evaluation, assignment);
            ledger.note(Notes.note(caller, "postponed", evaluation)
                    .with(reviewer(before), new Change("due", before.due().toString(), due.toString())));
            return evaluation.with(before.until(due), ledger.now());
        });
    }

    Proceeding replace(Caller caller, String id, String assignment, String person, LocalDate due, String reason) {
        String why = Ledger.checkedReason(reason, false);
        return led(caller, id, evaluation -> asked(caller, replaced(caller, evaluation, assignment, why), person, due));
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
