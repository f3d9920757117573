package org.trihelix.api.subject;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
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
}
