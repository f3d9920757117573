package org.trihelix.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.subject.Subject;

/**
 * A module's part of the way from an idea to a cluster, along which the home page leads each person. There while the service is registered.
 * What is done is looked up each time, in a number of queries that does not grow with the hub.
 */
@ConsumerType
public interface Guide {

    /** Where this part stands among those of all modules, ascending; its steps follow each other. */
    int order();

    /** Whoever has it nowhere does not see this part. */
    Permission permission();

    /** What the reader could follow along the way, the likeliest first; empty for modules whose objects are not at its beginning. */
    default List<Subject> followed(Caller caller, Locale locale) {
        return List.of();
    }

    /** The newest that the reader himself has begun, null while there is none and for modules whose objects are not at the way's beginning. */
    default @Nullable Subject own(Caller caller, Locale locale) {
        return null;
    }

    /**
     * The steps in their order.
     *
     * @param followed what the reader follows, null while there is nothing
     */
    List<GuideStep> steps(Caller caller, @Nullable SubjectRef followed);
}
