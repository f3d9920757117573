package org.trihelix.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in the fields of a form, by their names. The log tells who asks for a field that the form does not have. */
final class FormValues extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(FormValues.class);

    private final List<String> fields;

    FormValues(List<String> fields) {
        this.fields = new ArrayList<>(fields);
    }

    /** @return null for what is no field of the form, or not now */
    @Override
    public @Nullable String get(Object field) {
        if (!fields.contains(field)) {
            LOG.warn("The form has no field \"{}\"; it has {}", field, fields);
        }
        return super.get(field);
    }
}
