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

    /**
     * Several lines of at most {@code max} characters together.
     *
     * @param unfoldKey key of the button that brings the field to sight, null for one that is always in sight; with something in it it always is
     */
    record Area(
            String name,
            String labelKey,
            @Nullable String helpKey,
            boolean required,
            int max,
            @Nullable String unfoldKey)
            implements FormField {

        /** Always in sight. */
        public Area(String name, String labelKey, @Nullable String helpKey, boolean required, int max) {
            this(name, labelKey, helpKey, required, max, null);
        }
    }

    /** One of several, found by typing. What is typed and means none of them is told, and the form is not submitted with it. */
    record Choice(String name, String labelKey, @Nullable String helpKey, boolean required, List<Option> options)
            implements FormField {}

    /** Any of a few, as text {@code one,other}; values have no commas. */
    record Several(String name, String labelKey, @Nullable String helpKey, boolean required, List<Option> options)
            implements FormField {}

    /** A day, as text {@code 2026-11-21}. */
    record Day(String name, String labelKey, @Nullable String helpKey, boolean required) implements FormField {}

    /** A number with a fraction, as text like {@code 1250.5} however the reader writes it; what is no number comes as it was typed. */
    record Decimal(String name, String labelKey, @Nullable String helpKey, boolean required) implements FormField {}

    /** A whole number, as text in decimal digits. */
    record Whole(String name, String labelKey, @Nullable String helpKey, boolean required, int min, int max)
            implements FormField {}

    /** A whole number as well, one of a row of buttons where there are {@link #BUTTONS} or fewer to choose from. */
    record Score(String name, String labelKey, @Nullable String helpKey, boolean required, int min, int max)
            implements FormField {

        /** More do not fit side by side on a phone. */
        public static final int BUTTONS = 11;
    }
}
