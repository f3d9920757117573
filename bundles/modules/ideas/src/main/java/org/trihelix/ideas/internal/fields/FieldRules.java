package org.trihelix.ideas.internal.fields;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Type;
import org.trihelix.ideas.domain.PlainText;

/** What one field takes. Values are texts, empty for none. */
final class FieldRules {

    static final String YES = "yes";
    static final String NO = "no";

    /** Most characters of what is typed where a number or a choice is asked for. */
    static final int SHORT = 40;

    private FieldRules() {}

    /** A value as it is kept; what is no value stays as it was typed. */
    static String normal(IdeaField field, String typed) {
        return switch (field.type()) {
            case TEXT -> PlainText.lines(typed);
            case LINE, CHOICE, YES_NO -> PlainText.line(typed);
            case NUMBER -> {
                BigDecimal number = number(typed);
                yield number == null
                        ? PlainText.line(typed)
                        : number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString();
            }
        };
    }

    /** With a decimal point or comma and spaces between thousands; null when it is no number. */
    static @Nullable BigDecimal number(String typed) {
        String digits =
                typed.replaceAll("[\\s\u00a0\u202f]", "").replace('−', '-').replace(',', '.');
        return digits.length() <= SHORT && digits.matches("[+-]?\\d+(\\.\\d*)?") ? new BigDecimal(digits) : null;
    }
    /** What keeps it even from a draft, null when nothing does. */
    static @Nullable Message unkeepable(IdeaField field, String value) {
        int most = field.type().isText() ? (int) field.most() : SHORT;
        if (value.length() > most) {
            return Message.of("ideas.fields.long", field.name(), most, value.length());
        }
        return PlainText.isClean(value) ? null : Message.of("ideas.error.characters");
    }

    /** What keeps an idea with this value from being submitted, null when nothing does. */
    static @Nullable Message wrong(IdeaField field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Message.of("ideas.fields.missing", field.name()) : null;
        }
        Message wrong = unkeepable(field, value);
        if (wrong != null) {
            return wrong;
        }
        return switch (field.type()) {
            case LINE, TEXT ->
                value.length() < field.least()
                        ? Message.of("ideas.fields.short", field.name(), (int) field.least(), value.length())
                        : null;
            case NUMBER -> wrongNumber(field, number(value));
            case CHOICE -> field.option(value).isPresent() ? null : Message.of("ideas.fields.choice", field.name());
            case YES_NO ->
                value.equals(YES) || value.equals(NO) ? null : Message.of("ideas.fields.yesNo", field.name());
        };
    }

    private static @Nullable Message wrongNumber(IdeaField field, @Nullable BigDecimal number) {
        Label name = field.name();
        if (number == null) {
            return Message.of("ideas.fields.number", name);
        }
        if (number.compareTo(BigDecimal.valueOf(field.least())) < 0) {
            return Message.of("ideas.fields.least", name, field.least());
        }
        return number.compareTo(BigDecimal.valueOf(field.most())) > 0
                ? Message.of("ideas.fields.most", name, field.most())
                : null;
    }

    /** Folded words under which the value is found: names of an option and of those above it in both languages. */
    static String words(IdeaField field, String value) {
        return Folding.fold(
                switch (field.type()) {
                    case LINE, TEXT, NUMBER -> value;
                    case CHOICE ->
                        field.path(value).stream()
                                .map(option ->
                                        option.name().ru() + ' ' + option.name().en())
                                .collect(Collectors.joining(" "));
                    case YES_NO -> "";
                });
    }

    /** The value as a program reads it: a number as a number, yes and no as true and false. */
    static Object typed(IdeaField field, String value) {
        if (field.type() == Type.NUMBER) {
            BigDecimal number = number(value);
            return number == null ? value : number;
        }
        boolean logical = field.type() == Type.YES_NO && (value.equals(YES) || value.equals(NO));
        return logical ? (Object) value.equals(YES) : value;
    }
}
