package org.trihelix.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way from one column of a {@link Board} to another.
 *
 * @param labelKey key of its button: a verb
 * @param to {@link BoardColumn#id} of where the card will stand; it may be a column that the board does not show
 * @param question what to ask before, null when the card just goes
 * @param run moves it, with the reason (empty when none was asked for or given). What it throws is shown, and the card stays
 * @param held asked when the reader wants to move the card: what has to be done first, in his language; empty when it can go at once
 */
public record BoardMove(
        String labelKey, String to, @Nullable Question question, Consumer<String> run, Supplier<String> held) {

    /** One that nothing holds. */
    public BoardMove(String labelKey, String to, @Nullable Question question, Consumer<String> run) {
        this(labelKey, to, question, run, () -> "");
    }
}
