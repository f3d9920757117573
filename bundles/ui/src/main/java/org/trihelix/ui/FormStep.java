package org.trihelix.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A part of a form that is filled in at once.
 *
 * @param titleKey key of its heading
 * @param fields few
 * @param shown asked with all values, also of other steps, after each change: whether the step belongs to the form now. While it does not, its
 *     values are no values of the form, but what was typed is back when the step is
 */
public record FormStep(String titleKey, List<FormField> fields, Predicate<Map<String, String>> shown) {

    /** One that always belongs to the form. */
    public FormStep(String titleKey, List<FormField> fields) {
        this(titleKey, fields, values -> true);
    }

    public FormStep {
        fields = List.copyOf(fields);
    }
}
