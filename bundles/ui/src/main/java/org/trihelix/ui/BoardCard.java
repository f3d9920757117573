package org.trihelix.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card on a {@link Board}.
 *
 * @param id unique on the board, without blanks
 * @param path of its page below {@code /app/}
 * @param facts short ones in the reader's language; empty ones are left out
 * @param mark what needs care about it, null for nothing
 * @param moves what the reader may do with it; a card without any cannot be dragged
 */
public record BoardCard(
        String id,
        String title,
        String path,
        List<String> facts,
        @Nullable Status mark,
        List<BoardMove> moves) {

    public BoardCard {
        facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
        moves = List.copyOf(moves);
    }
}
