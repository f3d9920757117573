package org.trihelix.api.subject;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Message;

/** The objects of all modules that are in the hub now, by their kind. */
@ProviderType
public interface Subjects {

    /** Kinds that can be shown now. */
    Set<String> kinds();

    /**
     * The objects as the caller may see them, in the order asked for: each kind's provider is asked once. Left out are those that do not
     * exist, that he may not know of, and those whose module is not here now.
     */
    Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale);

    /** One of them. */
    default Optional<Subject> subject(Caller caller, SubjectRef ref, Locale locale) {
        return Optional.ofNullable(subjects(caller, Set.of(ref), locale).get(ref));
    }

    /** Moves objects of that kind; empty when they have no stages or their module is not here now. */
    Optional<SubjectFlow> flow(String kind);

    /** What all guards of that kind say against the move; for those who implement {@link SubjectFlow}. */
    List<Message> objections(SubjectRef ref, String from, String to);
}
