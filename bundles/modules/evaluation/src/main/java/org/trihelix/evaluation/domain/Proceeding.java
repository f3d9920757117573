package org.trihelix.evaluation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;

/**
 * An evaluation as it is kept. It never changes: each step gives the next one.
 *
 * @param title of the subject when the evaluation was opened
 * @param region code of the subject's region then, null for none
 * @param model identifier of the criteria model
 * @param revision identifier of the model's revision: the snapshot of criteria and weights
 * @param deadline last day for all reviews
 * @param opener identifier of the person who opened it
 * @param authors whose own the subject was then
 * @param organizations to which those belonged then
 * @param outcome null until decided
 * @param reason of the decision, or of the end without one; empty before
 * @param decider identifier of the person who decided, null before
 */
public record Proceeding(
        String id,
        SubjectRef subject,
        String title,
        @Nullable String region,
        String model,
        String revision,
        LocalDate deadline,
        String opener,
        List<String> authors,
        List<String> organizations,
        List<Assignment> assignments,
        Stage stage,
        @Nullable Outcome outcome,
        String reason,
        @Nullable String decider,
        Instant opened,
        Instant changed,
        @Nullable Instant decided) {

    public Proceeding {
        authors = List.copyOf(authors);
        organizations = List.copyOf(organizations);
        assignments = List.copyOf(assignments);
    }

    public long asked() {
        return assignments.stream()
                .filter(one -> one.isAwaited() || one.isSubmitted())
                .count();
    }

    public long submitted() {
        return assignments.stream().filter(Assignment::isSubmitted).count();
    }

    /** The earliest day of the reviews that are awaited, null when none is. */
    public @Nullable LocalDate nextDue() {
        return assignments.stream()
                .filter(Assignment::isAwaited)
                .map(Assignment::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public Optional<Assignment> assignment(String id) {
        return assignments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The person's assignment, whatever became of it. */
    public Optional<Assignment> of(String person) {
        return assignments.stream().filter(one -> one.reviewer().equals(person)).findFirst();
    }

    public Proceeding with(Assignment changedOne, Instant now) {
        var all = new ArrayList<Assignment>();
        boolean known = false;
        for (Assignment one : assignments) {
            boolean same = one.id().equals(changedOne.id());
            known |= same;
            all.add(same ? changedOne : one);
        }
        if (!known) {
            all.add(changedOne);
        }
        return copy(all, reached(all), outcome, reason, decider, now, decided);
    }

    private static Stage reached(List<Assignment> all) {
        if (all.stream().anyMatch(Assignment::isAwaited)) {
            return Stage.REVIEWING;
        }
        return all.stream().anyMatch(Assignment::isSubmitted) ? Stage.READY : Stage.PREPARING;
    }

    public Proceeding decided(Outcome what, String why, String who, Instant now) {
        return copy(assignments, Stage.DECIDED, what, why, who, now, now);
    }

    public Proceeding closed(String why, Instant now) {
        return copy(assignments, Stage.CLOSED, null, why, null, now, null);
    }

    private Proceeding copy(
            List<Assignment> all,
            Stage reached,
            @Nullable Outcome what,
            String why,
            @Nullable String who,
            Instant now,
            @Nullable Instant when) {
        return new Proceeding(
                id,
                subject,
                title,
                region,
                model,
                revision,
                deadline,
                opener,
                authors,
                organizations,
                all,
                reached,
                what,
                why,
                who,
                opened,
                now,
                when);
    }

    /** Whether the person's own review is there, so that others' may be seen. */
    public boolean hasReviewed(String person) {
        return of(person).filter(Assignment::isSubmitted).isPresent();
    }

    /** Whether the person still owes a review. */
    public boolean owes(String person) {
        return stage.isOpen() && of(person).filter(Assignment::isAwaited).isPresent();
    }

    public boolean isAuthor(String person) {
        return authors.contains(person);
    }

    public boolean isOwn(Caller person) {
        return Conflict.isOwn(person, subject, authors);
    }
}
