package org.trihelix.ideas;

import java.util.List;
import org.trihelix.api.text.Label;

/** A set as a value. */
record Fields(String code, Label name, List<IdeaField> fields) implements FieldSet {

    Fields {
        IdeaField.requireCode(code);
        fields = List.copyOf(fields);
        if (fields.stream().map(IdeaField::code).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("two fields of " + code + " have the same code");
        }
    }
}
