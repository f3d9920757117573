package org.trihelix.ideas.domain;

import static org.trihelix.ideas.domain.State.DRAFT;
import static org.trihelix.ideas.domain.State.REJECTED;
import static org.trihelix.ideas.domain.State.REVISION;
import static org.trihelix.ideas.domain.State.SCREENING;
import static org.trihelix.ideas.domain.State.SUBMITTED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of allowed moves. What is not in it cannot happen; a later stage adds its rows. */
public final class Funnel {

    public static final Transition SUBMIT = Transition.byAuthor("submit", "submitted", DRAFT, SUBMITTED);
    public static final Transition RESUBMIT =
            Transition.byAuthor("resubmit", "resubmitted", REVISION, SUBMITTED).toSender();
    public static final Transition SCREEN = Transition.byScreener("screen", "screening", SUBMITTED, SCREENING);
    public static final Transition RETURN =
            Transition.byScreener("return", "returned", SCREENING, REVISION).withReason();

    public static final List<Transition> TRANSITIONS = List.of(
            SUBMIT, RESUBMIT, SCREEN, RETURN, rejectFrom(SUBMITTED), rejectFrom(SCREENING), rejectFrom(REVISION));

    private Funnel() {}

    private static Transition rejectFrom(State stage) {
        return Transition.byScreener("reject", "rejected", stage, REJECTED).withReason();
    }

    /** Moves that start where the idea stands. */
    public static List<Transition> from(State state) {
        return TRANSITIONS.stream().filter(move -> move.from() == state).toList();
    }

    /**
     * The move asked for.
     *
     * @param sender stage that sent the idea to its author, null when none did
     * @return null when the table has none
     */
    public static @Nullable Transition find(State from, State to, @Nullable State sender) {
        return from(from).stream()
                .filter(move -> move.to() == to || move.backToSender() && to == sender)
                .findFirst()
                .orElse(null);
    }

    /** Where the idea stands after the move. */
    public static State arrival(Transition move, @Nullable State sender) {
        return move.backToSender() && sender != null ? sender : move.to();
    }
}
