package org.trihelix.ui;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form, by their names; a field that the form does not have is not asked for in vain. */
final class FormValues extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;

    private final List<String> fields;

    FormValues(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * @return null for a field of a step that does not belong to the form now
     * @throws IllegalArgumentException when the form has no such field
     */
    @Override
    public @Nullable String get(Object field) {
        if (!fields.contains(field)) {
            throw new IllegalArgumentException("the form has no field \"" + field + "\", it has " + fields);
        }
        return super.get(field);
    }
}
