package org.trihelix.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Board}.
 *
 * @param id unique on the board
 * @param title in the reader's language
 * @param count cards in the column, also those that are not shown
 * @param most how many should be there at the same time, null for any number; more are marked, not refused
 * @param note what holds for all cards there, in the reader's language; empty for nothing
 * @param mark what needs care there, null for nothing
 * @param all path below {@code /app/} of the list of all its cards, offered when some are not shown
 * @param cards the first ones
 */
public record BoardColumn(
        String id,
        String title,
        long count,
        @Nullable Long most,
        String note,
        @Nullable Status mark,
        String all,
        List<BoardCard> cards) {

    public BoardColumn {
        cards = List.copyOf(cards);
    }

    boolean full() {
        return most != null && count > most;
    }
}
