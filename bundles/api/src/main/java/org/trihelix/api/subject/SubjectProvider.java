package org.trihelix.api.subject;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;

/** Tells other modules how to show objects of one kind. */
@ConsumerType
public interface SubjectProvider {

    /** Kind it answers for: {@code idea}. */
    String kind();

    /** The object as the caller may see it, null when there is none or he may not know of it. */
    @Nullable
    Subject subject(Caller caller, SubjectRef ref, Locale locale);

    /** Key of what one such object is called: {@code hub.subject.person}. */
    default String nameKey() {
        return "hub.subject." + kind();
    }

    /**
     * Objects that the caller may know of and whose title has the text, best first: asked while somebody types, so it must be fast.
     *
     * @param query at least two characters, any case
     * @param limit objects at most, 1 to 100
     */
    default List<Subject> find(Caller caller, String query, Locale locale, int limit) {
        return List.of();
    }

    /**
     * An object as others show it.
     *
     * @param path of its page below {@code /app/}, for instance {@code ideas/ID}
     * @param region code, null for none
     * @param state name in the reader's language, null when it has no states
     */
    record Subject(
            SubjectRef ref,
            String title,
            String path,
            @Nullable String region,
            @Nullable String state) {}
}
