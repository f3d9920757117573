package org.trihelix.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of fields as texts. */
final class FieldTexts {

    private FieldTexts() {}

    static String joined(@Nullable Set<Option> chosen) {
        return chosen == null ? "" : chosen.stream().map(Option::value).sorted().collect(Collectors.joining(","));
    }

    static List<Option> found(List<Option> options, String text) {
        List<String> values = Arrays.asList(text.split(",", -1));
        return options.stream().filter(o -> values.contains(o.value())).toList();
    }

    static String digits(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable Option find(List<Option> options, String value) {
        return options.stream().filter(o -> o.value().equals(value)).findFirst().orElse(null);
    }
}
