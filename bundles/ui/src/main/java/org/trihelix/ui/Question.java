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
 * @param begun what stands in the field of the reason at first, in the reader's language; empty for nothing
 * @param example with which the reader may fill that field in the demonstration, in his language; empty for none
 */
public record Question(
        Message title,
        @Nullable Message text,
        String confirmKey,
        boolean dangerous,
        Reason reason,
        String begun,
        String example) {

    /** One whose reason has to be found. */
    public Question(Message title, @Nullable Message text, String confirmKey, boolean dangerous, Reason reason) {
        this(title, text, confirmKey, dangerous, reason, "", "");
    }

    /** The same with a reason that the reader may leave as it is. */
    public Question beginning(String words) {
        return new Question(title, text, confirmKey, dangerous, reason, words, example);
    }

    /** The same with an example for the demonstration. */
    public Question like(String words) {
        return new Question(title, text, confirmKey, dangerous, reason, begun, words);
    }

    /** Whether the person has to say why. */
    public enum Reason {
        NONE,
        OPTIONAL,
        REQUIRED
    }
}
