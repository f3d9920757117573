package org.trihelix.ideas.domain;

import static org.trihelix.ideas.domain.State.APPEAL;
import static org.trihelix.ideas.domain.State.ARCHIVED;
import static org.trihelix.ideas.domain.State.CLUSTER;
import static org.trihelix.ideas.domain.State.DRAFT;
import static org.trihelix.ideas.domain.State.EVALUATION;
import static org.trihelix.ideas.domain.State.IMPLEMENTATION;
import static org.trihelix.ideas.domain.State.MOBILIZATION;
import static org.trihelix.ideas.domain.State.PROMOTION;
import static org.trihelix.ideas.domain.State.REJECTED;
import static org.trihelix.ideas.domain.State.REVISION;
import static org.trihelix.ideas.domain.State.SCREENING;
import static org.trihelix.ideas.domain.State.SUBMITTED;
import static org.trihelix.ideas.domain.Transition.Mover.AUTHOR;
import static org.trihelix.ideas.domain.Transition.Mover.DECIDER;
import static org.trihelix.ideas.domain.Transition.Mover.SCREENER;
import static org.trihelix.ideas.domain.Transition.Mover.STAGE_OWNER;
import static org.trihelix.ideas.domain.Transition.Mover.STEERER;
import static org.trihelix.ideas.domain.Transition.Mover.UPPER_LEVEL;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of allowed moves. What is not in it cannot happen. Where an idea goes back to the stage it had left, the table says SUBMITTED,
 * and that stage can be named too.
 */
public final class Funnel {

    public static final Transition SUBMIT = Transition.of("submit", "submitted", DRAFT, SUBMITTED, AUTHOR);
    public static final Transition RESUBMIT = Transition.of("resubmit", "resubmitted", REVISION, SUBMITTED, AUTHOR)
            .toStage();
    public static final Transition WITHDRAW = Transition.of("withdraw", "withdrawn", SUBMITTED, DRAFT, AUTHOR);
    public static final Transition SCREEN = Transition.of("screen", "screening", SUBMITTED, SCREENING, SCREENER);
    public static final Transition EVALUATE = Transition.of("evaluate", "evaluating", SCREENING, EVALUATION, SCREENER);
    public static final Transition PROMOTE =
            Transition.of("promote", "promoted", EVALUATION, PROMOTION, STEERER).withReason();
    public static final Transition SUPPORT = Transition.of("support", "supported", PROMOTION, MOBILIZATION, DECIDER)
            .withReason();
    public static final Transition CLUSTERING = Transition.of("cluster", "clustered", MOBILIZATION, CLUSTER, STEERER);
    public static final Transition IMPLEMENT =
            Transition.of("implement", "implementing", CLUSTER, IMPLEMENTATION, STEERER);
    public static final Transition OBJECT = Transition.of("appeal", "appealed", REJECTED, APPEAL, AUTHOR)
            .withReason()
            .when(Rule.FIRST_APPEAL);
    public static final Transition GRANT = Transition.of("grant", "appealGranted", APPEAL, SUBMITTED, UPPER_LEVEL)
            .withReason()
            .toStage();
    public static final Transition UPHOLD = Transition.of("uphold", "appealDenied", APPEAL, REJECTED, UPPER_LEVEL)
            .withReason();
    public static final Transition REOPEN = Transition.of("reopen", "reopened", ARCHIVED, SUBMITTED, STEERER)
            .withReason()
            .toStage();

    public static final List<Transition> TRANSITIONS = List.of(
            SUBMIT,
            WITHDRAW,
            RESUBMIT,
            SCREEN,
            EVALUATE,
            PROMOTE,
            SUPPORT,
            CLUSTERING,
            IMPLEMENT,
            sendBack(SCREENING, SCREENER),
            sendBack(EVALUATION, STEERER),
            sendBack(PROMOTION, DECIDER),
            reject(SUBMITTED, SCREENER),
            reject(SCREENING, SCREENER),
            reject(EVALUATION, STEERER),
            reject(PROMOTION, DECIDER),
            reject(MOBILIZATION, STEERER),
            reject(REVISION, STAGE_OWNER),
            stepBack(EVALUATION, SCREENING),
            stepBack(PROMOTION, EVALUATION),
            stepBack(MOBILIZATION, PROMOTION),
            stepBack(CLUSTER, MOBILIZATION),
            stepBack(IMPLEMENTATION, CLUSTER),
            OBJECT,
            GRANT,
            UPHOLD,
            archive(REVISION),
            archive(CLUSTER),
            archive(IMPLEMENTATION),
            REOPEN);

    private Funnel() {}

    private static Transition sendBack(State stage, Transition.Mover owner) {
        return Transition.of("return", "returned", stage, REVISION, owner).withReason();
    }

    private static Transition reject(State stage, Transition.Mover owner) {
        return Transition.of("reject", "rejected", stage, REJECTED, owner).withReason();
    }

    private static Transition stepBack(State stage, State before) {
        return Transition.of("back", "movedBack", stage, before, STEERER).withReason();
    }

    private static Transition archive(State stage) {
        return Transition.of("archive", "archived", stage, ARCHIVED, STEERER).withReason();
    }

    /** Moves that start where the idea stands. */
    public static List<Transition> from(State state) {
        return TRANSITIONS.stream().filter(move -> move.from() == state).toList();
    }

    /**
     * The move asked for.
     *
     * @param left stage that the idea has left for a place beside the funnel, null when it has not
     * @return null when the table has none
     */
    public static @Nullable Transition find(State from, State to, @Nullable State left) {
        return from(from).stream()
                .filter(move -> move.to() == to || move.backToStage() && to == left)
                .findFirst()
                .orElse(null);
    }

    /** Where the idea stands after the move. */
    public static State arrival(Transition move, @Nullable State left) {
        return move.backToStage() && left != null ? left : move.to();
    }

    /** Who leads an idea on from that stage. */
    public static Transition.Mover owner(@Nullable State stage) {
        return switch (stage) {
            case PROMOTION -> DECIDER;
            case EVALUATION, MOBILIZATION, CLUSTER, IMPLEMENTATION -> STEERER;
            case null, default -> SCREENER;
        };
    }
}
