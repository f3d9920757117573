package org.trihelix.ideas;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.Transition;

/**
 * A part of the funnel as a board shows it.
 *
 * @param count ideas that stand there
 * @param overdue those of them that should have been moved on before now
 * @param most how many should stand there at the same time, null for any number
 * @param limit how long an idea may stand there, null for ever
 * @param first those that have stood there longest
 */
public record Column(
        State state,
        long count,
        long overdue,
        @Nullable Long most,
        @Nullable Duration limit,
        List<Card> first) {

    public Column {
        first = List.copyOf(first);
    }

    /**
     * An idea on the board.
     *
     * @param ways what the reader may do with it
     */
    public record Card(IdeaSummary idea, List<Way> ways) {

        public Card {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A move and where it ends.
     *
     * @param arrival the stage that the idea had left, where the move leads back to it
     */
    public record Way(Transition move, State arrival) {}
}
