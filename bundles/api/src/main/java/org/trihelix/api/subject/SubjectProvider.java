package org.trihelix.api.subject;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;

/** Tells other modules how to show objects of one kind. Consumers ask {@link Subjects}, which knows all providers there are. */
@ConsumerType
public interface SubjectProvider {

    /** Kind it answers for: {@code idea}. */
    String kind();

    /**
     * The objects as the caller may see them, in a number of queries that does not grow with theirs. Those that do not exist, or that he
     * may not know of, are left out.
     *
     * @param refs of this kind, at most 1000
     */
    Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale);

    /** The object as the caller may see it, null when there is none or he may not know of it. */
    default @Nullable Subject subject(Caller caller, SubjectRef ref, Locale locale) {
        return subjects(caller, Set.of(ref), locale).get(ref);
    }

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
}
