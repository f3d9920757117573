package org.trihelix.evaluation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.Reviews;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.evaluation.internal.store.CriteriaStore;
import org.trihelix.evaluation.internal.store.ReviewStore;
import org.trihelix.evaluation.internal.store.ReviewStore.Kept;

/** Reviews in the database. Whoever locks a review has locked its evaluation before, or locks nothing else. */
@Component(service = Reviews.class)
public final class WrittenReviews implements Reviews {

    private final Ledger ledger;
    private final Gate gate;
    private final Experts experts;
    private final ReviewStore store;
    private final CriteriaStore criteria;
    private final Subjects subjects;
    private final Interests interests;

    @Activate
    public WrittenReviews(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Experts experts,
            @Reference ReviewStore store,
            @Reference CriteriaStore criteria,
            @Reference Subjects subjects,
            @Reference Interests interests) {
        this.ledger = ledger;
        this.gate = gate;
        this.experts = experts;
        this.store = store;
        this.criteria = criteria;
        this.subjects = subjects;
        this.interests = interests;
    }

    @Override
    public Page<Review.Row> mine(Caller caller, boolean waiting, PageRequest page) {
        gate.require(caller, EvaluationPermissions.READ, null);
        Page<Review.Row> rows = ledger.work.read(connection -> store.of(caller.id(), waiting, ledger.today(), page));
        Map<SubjectRef, Subject> known = subjects.subjects(
                caller, rows.items().stream().map(Review.Row::subject).collect(Collectors.toSet()), caller.locale());
        return rows.map(row -> known.containsKey(row.subject())
                ? titled(row, known.get(row.subject()).title())
                : row);
    }

    private static Review.Row titled(Review.Row row, String title) {
        return new Review.Row(
                row.id(),
                row.evaluation(),
                row.subject(),
                title,
                row.region(),
                row.status(),
                row.due(),
                row.overdue(),
                row.begun(),
                row.submitted());
    }

    @Override
    public long waiting(Caller caller) {
        return ledger.work.read(connection -> store.waiting(Set.of(caller.id())).getOrDefault(caller.id(), 0L));
    }

    @Override
    public Review review(Caller caller, String assignment) {
        return shown(caller, ledger.work.read(connection -> own(caller, assignment, store.find(assignment))));
    }

    /** Another's review does not exist for him. */
    private static Kept own(Caller caller, String assignment, java.util.Optional<Kept> found) {
        return found.filter(kept -> kept.assignment().reviewer().equals(caller.id()))
                .orElseThrow(() -> new NotFoundException(new SubjectRef("review", assignment)));
    }

    private Review shown(Caller caller, Kept kept) {
        Proceeding evaluation = ledger.found(kept.evaluation());
        Subject subject =
                subjects.subject(caller, evaluation.subject(), caller.locale()).orElse(null);
        Assignment assignment = kept.assignment();
        boolean open = evaluation.stage().isOpen();
        return new Review(
                assignment.id(),
                kept.evaluation(),
                evaluation.subject(),
                subject == null ? evaluation.title() : subject.title(),
                subject == null ? "" : subject.summary(),
                subject == null ? null : subject.path(),
                criteria(evaluation),
                assignment.status(),
                assignment.due(),
                open && assignment.isOverdue(ledger.today()),
                kept.opinion(),
                kept.saved(),
                kept.version(),
                open && assignment.isAwaited());
    }

    private CriteriaSet criteria(Proceeding evaluation) {
        return ledger.work
                .read(connection -> criteria.revision(evaluation.revision()))
                .orElseThrow(() -> new IllegalStateException("no criteria " + evaluation.revision()))
                .set();
    }

    @Override
    public Review keep(Caller caller, String assignment, int version, Opinion opinion) {
        ledger.work.run(connection -> {
            Kept kept = own(caller, assignment, store.lock(assignment));
            Proceeding evaluation = ledger.found(kept.evaluation());
            requireWritable(evaluation, kept, version);
            Ledger.refuse(opinion.draftErrors(criteria(evaluation)));
            store.keep(assignment, opinion, ledger.now());
        });
        return review(caller, assignment);
    }

    @Override
    public Review submit(Caller caller, String assignment, int version, Opinion opinion) {
        changed(caller, assignment, (evaluation, kept) -> {
            requireWritable(evaluation, kept, version);
            requireImpartial(caller, evaluation);
            Ledger.refuse(opinion.errors(criteria(evaluation)));
            store.keep(assignment, opinion, ledger.now());
            Proceeding after = evaluation.with(kept.assignment().submitted(ledger.now()), ledger.now());
            ledger.note(Notes.reviewed(caller, evaluation, after, opinion));
            return after;
        });
        return review(caller, assignment);
    }

    /** Roles and organizations may have changed since he was asked. */
    private void requireImpartial(Caller caller, Proceeding evaluation) {
        gate.require(caller, EvaluationPermissions.REVIEW, evaluation.region());
        interests.in(evaluation).conflict(caller).ifPresent(why -> {
            throw new DeniedException(Message.of("evaluation.error.review.conflict", why), false);
        });
    }

    /** What is done to an evaluation through one of its reviews. */
    @FunctionalInterface
    private interface Step {
        Proceeding of(Proceeding evaluation, Kept review);
    }

    private void changed(Caller caller, String assignment, Step step) {
        ledger.work.run(connection -> {
            String evaluation = own(caller, assignment, store.find(assignment)).evaluation();
            ledger.changed(evaluation, before -> step.of(before, own(caller, assignment, store.lock(assignment))));
        });
    }

    private void requireWritable(Proceeding evaluation, Kept kept, int version) {
        requireAwaited(evaluation, kept);
        if (kept.version() != version) {
            throw new ConflictException(Message.of("evaluation.error.edited"), current(kept));
        }
    }

    private static void requireAwaited(Proceeding evaluation, Kept kept) {
        if (!evaluation.stage().isOpen() || !kept.assignment().isAwaited()) {
            throw new ConflictException(
                    Message.of("evaluation.error.review.closed"),
                    Map.of("status", kept.assignment().status().name()));
        }
    }

    /** The values that stand, for someone who writes in two windows. */
    private static Map<String, String> current(Kept kept) {
        var values = new LinkedHashMap<String, String>();
        for (Opinion.Rating rating : kept.opinion().ratings()) {
            Integer score = rating.score();
            values.put("score." + rating.criterion(), score == null ? "" : score.toString());
            values.put("reason." + rating.criterion(), rating.reason());
        }
        values.put("remark", kept.opinion().remark());
        values.put("version", String.valueOf(kept.version()));
        return values;
    }

    @Override
    public void decline(Caller caller, String assignment, String reason) {
        String why = Ledger.checkedReason(reason, true);
        changed(caller, assignment, (evaluation, kept) -> {
            requireAwaited(evaluation, kept);
            Proceeding after = evaluation.with(kept.assignment().declined(why), ledger.now());
            ledger.note(Notes.stage(caller, "declined", evaluation, after).because(why));
            return after;
        });
    }

    @Override
    public List<Review.Submitted> of(Caller caller, String id) {
        gate.require(caller, EvaluationPermissions.READ, null);
        Proceeding evaluation = ledger.found(id);
        boolean author = evaluation.isAuthor(caller.id()) && evaluation.stage() == Stage.DECIDED;
        boolean named = !evaluation.owes(caller.id())
                && (gate.oversees(caller, evaluation) || evaluation.hasReviewed(caller.id()));
        if (!named && !author) {
            throw new DeniedException(Message.of("evaluation.error.reviews.hidden"), false);
        }
        List<Kept> reviews =
                ledger.work.read(connection -> store.submitted(Set.of(id))).getOrDefault(id, List.of());
        var names = named
                ? experts.names(reviews.stream()
                        .map(kept -> kept.assignment().reviewer())
                        .toList())
                : Map.<String, String>of();
        var scoring = new Scoring(criteria(evaluation));
        var number = new AtomicInteger();
        return reviews.stream()
                .map(kept -> new Review.Submitted(
                        number.incrementAndGet(),
                        named ? Experts.name(kept.assignment().reviewer(), names) : null,
                        kept.opinion(),
                        scoring.total(kept.opinion()),
                        java.util.Objects.requireNonNull(kept.assignment().submitted())))
                .toList();
    }
}
