package org.trihelix.ideas.domain;

import java.util.Optional;
import org.trihelix.api.FieldError;
import org.trihelix.api.text.Message;

/**
 * How long a text may be.
 *
 * @param field name of the value as in the API
 * @param min fewest characters (UTF-16 code units)
 * @param max most characters
 */
public record TextLimit(String field, int min, int max) {

    public static final TextLimit TITLE = new TextLimit("title", 5, 200);
    public static final TextLimit SUMMARY = new TextLimit("summary", 20, 2000);
    public static final TextLimit PROBLEM = new TextLimit("problem", 0, 8000);
    public static final TextLimit SOLUTION = new TextLimit("solution", 0, 8000);
    public static final TextLimit PRINCIPLE = new TextLimit("principle", 0, 8000);
    public static final TextLimit FIELD = new TextLimit("field", 0, 100);
    public static final TextLimit COMMENT = new TextLimit("text", 1, 4000);
    public static final TextLimit REASON = new TextLimit("reason", 1, 2000);
    public static final TextLimit NO_REASON = new TextLimit("reason", 0, 2000);

    /** The same without a lower bound: what a draft must keep. */
    public TextLimit forDraft() {
        return new TextLimit(field, 0, max);
    }

    /** What is wrong with the text, empty when nothing is. */
    public Optional<FieldError> check(String text) {
        if (text.length() < min) {
            String key = text.isEmpty() ? "ideas.error." + field + ".missing" : "ideas.error.short";
            return error(key, min, text.length());
        }
        if (text.length() > max) {
            return error("ideas.error.long", max, text.length());
        }
        return PlainText.isClean(text) ? Optional.empty() : error("ideas.error.characters");
    }

    private Optional<FieldError> error(String key, Object... arguments) {
        return Optional.of(new FieldError(field, Message.of(key, arguments)));
    }
}
