package org.trihelix.ui;

import java.util.List;

/**
 * A part of a form that is filled in at once.
 *
 * @param titleKey key of its heading
 * @param fields few
 */
public record FormStep(String titleKey, List<FormField> fields) {

    public FormStep {
        fields = List.copyOf(fields);
    }
}
