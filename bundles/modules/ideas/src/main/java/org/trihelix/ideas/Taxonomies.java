package org.trihelix.ideas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/** The taxonomies that are here now, and how ideas stand under their terms. Every method asks whether the caller may. */
@ProviderType
public interface Taxonomies {

    /** All, whichever region they are for, in the order in which they came. */
    List<Known> all(Caller caller);

    /** @throws org.trihelix.api.NotFoundException when there is none with this code now */
    Known taxonomy(Caller caller, String code);

    /**
     * How many public ideas stand under each term or below it, an idea once however many fields say it. One query.
     *
     * @return by code of the term, those without ideas with 0
     * @throws org.trihelix.api.NotFoundException when there is none with this code now
     */
    Map<String, Long> counts(Caller caller, String code);

    /**
     * A taxonomy with where it is from.
     *
     * @param module that brings it, null when that cannot be said now
     * @param region code of the one that it is for, null for all
     * @param fields that take their options from it, as {@code SET.FIELD}
     */
    record Known(
            Taxonomy taxonomy,
            @Nullable String module,
            @Nullable String region,
            List<String> fields) {

        /** Kind of the subject. */
        public static final String KIND = "taxonomy";

        public Known {
            fields = List.copyOf(fields);
        }
    }
}
