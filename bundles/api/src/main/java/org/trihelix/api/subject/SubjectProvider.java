package org.trihelix.api.subject;

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
