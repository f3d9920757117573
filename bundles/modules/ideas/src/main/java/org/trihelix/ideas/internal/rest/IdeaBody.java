package org.trihelix.ideas.internal.rest;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ideas.domain.IdeaText;

/**
 * An idea as a program sends it; what is left out is empty.
 *
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
        @Nullable Boolean draft,
        @Nullable Integer version) {

    IdeaText text() {
        return new IdeaText(
                given(title),
                given(summary),
                given(problem),
                given(solution),
                given(principle),
                trl,
                given(field),
                region);
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
