package org.trihelix.ideas;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.text.Label;

/**
 * Further fields of ideas, for a branch of industry or a region. To be registered as a service; it holds for the ideas of the region that its
 * plug-in serves and of those below it, for all ideas where the plug-in serves the whole platform. Values stay kept while the set is away.
 * It never changes: all answers are the same at each call.
 */
@ConsumerType
public interface FieldSet {

    /** Unique in the hub: lower-case letters, digits, hyphens, beginning with a letter, at most 40 characters. Values are kept under it. */
    String code();

    /** Heading of the section with its fields. */
    Label name();

    /** In the order of the form, each code once. */
    List<IdeaField> fields();

    /** Name of a value in the API and where values are kept: {@code SET.FIELD}. */
    default String nameOf(IdeaField field) {
        return code() + '.' + field.code();
    }

    /** @throws IllegalArgumentException when the code is none or two fields have the same one */
    static FieldSet of(String code, Label name, List<IdeaField> fields) {
        return new Fields(code, name, fields);
    }
}
