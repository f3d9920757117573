package org.trihelix.api.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;

/**
 * An object of any module, as others show it.
 *
 * @param path of its page below {@code /app/}, for instance {@code ideas/ID}
 * @param region code, null for none
 * @param stage code of the stage it stands in, {@code EVALUATION}; null when it has none
 * @param state name of that stage, or of another standing, in the reader's language; null when it has none
 * @param authors identifiers of the persons whose own it is: who judges it must be none of them, nor belong to their organizations
 * @param summary what it is, in a few sentences; empty when its kind has none
 */
public record Subject(
        SubjectRef ref,
        String title,
        String path,
        @Nullable String region,
        @Nullable String stage,
        @Nullable String state,
        List<String> authors,
        String summary) {

    /** What has no summary. */
    public Subject(
            SubjectRef ref,
            String title,
            String path,
            @Nullable String region,
            @Nullable String stage,
            @Nullable String state,
            List<String> authors) {
        this(ref, title, path, region, stage, state, authors, "");
    }

    /** What has neither stages nor authors. */
    public Subject(SubjectRef ref, String title, String path, @Nullable String region, @Nullable String state) {
        this(ref, title, path, region, null, state, List.of());
    }

    public Subject {
        authors = List.copyOf(authors);
    }
}
