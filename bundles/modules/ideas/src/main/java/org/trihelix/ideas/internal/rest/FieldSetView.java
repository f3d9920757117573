package org.trihelix.ideas.internal.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Type;

/** A set of further fields as programs see it. */
public record FieldSetView(String code, Label name, List<FieldView> fields) {

    /**
     * A field.
     *
     * @param name under which values stand in {@code fields} of an idea
     * @param least fewest characters of a text, lowest value of a number; null of a choice
     * @param taxonomy code of the one that its options are taken from; null when they are its own
     * @param most most characters of a text, highest value of a number; null of a choice
     */
    public record FieldView(
            String name,
            Label label,
            Label help,
            Type type,
            @Nullable Double least,
            @Nullable Double most,
            Label unit,
            boolean required,
            @Nullable String taxonomy,
            List<OptionView> options) {

        static FieldView of(FieldSet set, IdeaField field) {
            boolean bounded = field.type().least() < field.type().most();
            return new FieldView(
                    set.nameOf(field),
                    field.name(),
                    field.help(),
                    field.type(),
                    bounded ? field.least() : null,
                    bounded ? field.most() : null,
                    field.unit(),
                    field.required(),
                    field.taxonomy(),
                    OptionView.of(field.options()));
        }
    }

    /** One of those to choose from, with the wider one above it. */
    public record OptionView(
            String code, Label name, @Nullable String parent) {

        static List<OptionView> of(List<IdeaField.Option> options) {
            return options.stream()
                    .map(option -> new OptionView(option.code(), option.name(), option.parent()))
                    .toList();
        }
    }

    static FieldSetView of(FieldSet set) {
        return new FieldSetView(
                set.code(),
                set.name(),
                set.fields().stream().map(field -> FieldView.of(set, field)).toList());
    }
}
