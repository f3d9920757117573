package org.trihelix.api.text;

import java.util.List;

/**
 * A text to be said in the reader's language.
 *
 * @param key key in the message files
 * @param arguments as {@link Texts#text(java.util.Locale, String, Object...)} takes them
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
