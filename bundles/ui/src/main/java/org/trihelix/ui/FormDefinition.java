package org.trihelix.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FormPage} asks for.
 *
 * @param crumbs pages above, outermost first
 * @param titleKey key of the page's heading
 * @param steps one for a plain form; their headings are shown from two on
 * @param initial values to begin with, by field
 * @param submitKey key of the submit button's text: a verb
 * @param submit takes all values. {@link org.trihelix.api.InvalidException} is shown beside its fields,
 *     {@link org.trihelix.api.ConflictException} as both texts. Leaving the page afterwards is up to it
 * @param autosave keeps the values as a draft shortly after each change; null where half-made values must not be kept
 * @param rebase called when the reader has decided on each value of the latest conflict, or when none of them differs: the next submit or
 *     autosave is meant on top of them. Neither is asked for while he has not. Null where there can be no conflict
 * @param closed what to offer when the object can no longer be changed; null where that cannot happen
 */
public record FormDefinition(
        List<Crumb> crumbs,
        String titleKey,
        List<FormStep> steps,
        Map<String, String> initial,
        String submitKey,
        Consumer<Map<String, String>> submit,
        @Nullable Consumer<Map<String, String>> autosave,
        @Nullable Runnable rebase,
        @Nullable FormClosed closed) {

    /** A form whose object can always be changed. */
    public FormDefinition(
            List<Crumb> crumbs,
            String titleKey,
            List<FormStep> steps,
            Map<String, String> initial,
            String submitKey,
            Consumer<Map<String, String>> submit,
            @Nullable Consumer<Map<String, String>> autosave,
            @Nullable Runnable rebase) {
        this(crumbs, titleKey, steps, initial, submitKey, submit, autosave, rebase, null);
    }

    public FormDefinition {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a form needs a step");
        }
        crumbs = List.copyOf(crumbs);
        steps = List.copyOf(steps);
        initial = Map.copyOf(initial);
    }
}
