package org.trihelix.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a {@link FormPage}. Values are texts, empty when nothing was given; the service checks them. */
public sealed interface FormField {

    /** Name of the value as in the API and in {@link org.trihelix.api.FieldError}. */
    String name();

    /** Key of its label. */
    String labelKey();

    /** Key of a sentence that helps to fill it in, null when the label is enough. */
    @Nullable
    String helpKey();

    /** Whether the form cannot be submitted without it; only marks it. */
    boolean required();

    /** One line of at most {@code max} characters. */
    record Line(String name, String labelKey, @Nullable String helpKey, boolean required, int max)
            implements FormField {}

    /** Several lines of at most {@code max} characters together. */
    record Area(String name, String labelKey, @Nullable String helpKey, boolean required, int max)
            implements FormField {}

    /** One of several, found by typing. */
    record Choice(String name, String labelKey, @Nullable String helpKey, boolean required, List<Option> options)
            implements FormField {}

    /** Any of a few, as text {@code one,other}; values have no commas. */
    record Several(String name, String labelKey, @Nullable String helpKey, boolean required, List<Option> options)
            implements FormField {}

    /** A day, as text {@code 2026-11-21}. */
    record Day(String name, String labelKey, @Nullable String helpKey, boolean required) implements FormField {}

    /** A whole number, as text in decimal digits. */
    record Whole(String name, String labelKey, @Nullable String helpKey, boolean required, int min, int max)
            implements FormField {}
}
