package org.trihelix.ideas.internal.rest;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ideas.domain.IdeaText;

/**
 * An idea as a program sends it; what is left out is empty.
 *
 * @param fields object with values of further fields by {@code SET.FIELD}: texts, numbers, true and false; what is not there stays as it is,
 *     null and "" clear
 * @param draft true to keep it as a draft instead of submitting it
 * @param version the one a change was made from
 */
public record IdeaBody(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String problem,
        @Nullable String solution,
        @Nullable String principle,
        @Nullable Integer trl,
        @Nullable String field,
        @Nullable String region,
        @Nullable Object fields,
        @Nullable Boolean draft,
        @Nullable Integer version) {

    IdeaText text() {
        IdeaText own = new IdeaText(
                given(title),
                given(summary),
                given(problem),
                given(solution),
                given(principle),
                trl,
                given(field),
                region);
        return own.with(FieldValues.texts(fields));
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    int changedFrom() {
        if (version == null) {
            throw InvalidException.field("version", "ideas.error.version");
        }
        return version;
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
