package org.trihelix.ideas.internal.fields;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Type;
import org.trihelix.ideas.domain.IdeaText;

/**
 * Values of further fields in the reader's language.
 *
 * @param texts gives the text of a key
 */
public record Shown(Locale locale, UnaryOperator<String> texts) {

    private static final int DIGITS = 10;

    /** The section of a set, without the fields that have no value. */
    public record Section(String title, List<Value> values) {}

    /**
     * A field with its value.
     *
     * @param lines whether it may have several
     */
    public record Value(String label, String text, boolean lines) {}

    /** Those of the sets of which the text has values. */
    public List<Section> sections(List<FieldSet> sets, IdeaText text) {
        var sections = new ArrayList<Section>();
        for (FieldSet set : sets) {
            List<Value> values = set.fields().stream()
                    .map(field -> value(set, field, text))
                    .filter(value -> !value.text().isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                sections.add(new Section(said(set.name()), values));
            }
        }
        return sections;
    }

    private Value value(FieldSet set, IdeaField field, IdeaText text) {
        String value = text.fields().getOrDefault(set.nameOf(field), "");
        return new Value(name(field), value(field, value), field.type() == Type.TEXT);
    }

    public String said(Label label) {
        return label.in(locale);
    }

    public String name(IdeaField field) {
        return said(field.name());
    }

    /** Its name with its unit, for where a value is typed. */
    public String nameAndUnit(IdeaField field) {
        String unit = said(field.unit());
        return unit.isEmpty() ? name(field) : name(field) + ", " + unit;
    }

    /** A value with its unit, an option by its name; what is no value of the field as it is; empty for none. */
    public String value(IdeaField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case LINE, TEXT -> value;
            case NUMBER -> number(field, value);
            case CHOICE -> option(field, value);
            case YES_NO -> value.equals(FieldRules.YES) || value.equals(FieldRules.NO) ? yesNo(value) : value;
        };
    }

    private String yesNo(String value) {
        return texts.apply(value.equals(FieldRules.YES) ? "ideas.fields.yes" : "ideas.fields.no");
    }

    private String number(IdeaField field, String value) {
        BigDecimal number = FieldRules.number(value);
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DIGITS);
        String text = number == null ? value : format.format(number);
        return said(field.unit()).isEmpty() ? text : text + '\u00a0' + said(field.unit());
    }

    private String option(IdeaField field, String value) {
        List<IdeaField.Option> path = field.path(value);
        return path.isEmpty()
                ? value
                : path.stream().map(option -> said(option.name())).collect(Collectors.joining(" › "));
    }

    /** What there is to choose from, by value. */
    public Map<String, String> choices(IdeaField field) {
        var choices = new LinkedHashMap<String, String>();
        if (field.type() == Type.YES_NO) {
            choices.put(FieldRules.YES, yesNo(FieldRules.YES));
            choices.put(FieldRules.NO, yesNo(FieldRules.NO));
        }
        field.options().forEach(option -> choices.put(option.code(), option(field, option.code())));
        return choices;
    }

    /** Values of the fields as programs read them, by {@code SET.FIELD}. */
    public static Map<String, Object> typed(List<FieldSet> sets, IdeaText text) {
        var typed = new LinkedHashMap<String, Object>();
        sets.forEach(set -> set.fields().forEach(field -> {
            String value = text.fields().get(set.nameOf(field));
            if (value != null) {
                typed.put(set.nameOf(field), FieldRules.typed(field, value));
            }
        }));
        return typed;
    }
}
