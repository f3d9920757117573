package org.trihelix.ui;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Message;

/**
 * What {@link Confirm} asks.
 *
 * @param title the question
 * @param text what will follow, null when the title says it
 * @param confirmKey key of the button that says yes: a verb, not "OK"
 * @param dangerous true when it takes something away
 * @param reason whether a reason is asked for
 */
public record Question(Message title, @Nullable Message text, String confirmKey, boolean dangerous, Reason reason) {

    /** Whether the person has to say why. */
    public enum Reason {
        NONE,
        OPTIONAL,
        REQUIRED
    }
}
