package org.trihelix.clusters.internal.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.trihelix.api.InvalidException;

/** What was filled in, by field. Each reading names its field when the value cannot be taken. */
record Answers(Map<String, String> values) {

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** @throws InvalidException when nothing was given */
    String given(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw InvalidException.field(name, "clusters.error.fill");
        }
        return text;
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(given(name));
        } catch (DateTimeParseException e) {
            throw InvalidException.field(name, "clusters.error.fill");
        }
    }

    /** A number with a point or a comma before its fraction. */
    double number(String name) {
        String text = given(name).replaceAll("[\\s\u00a0]", "").replace(',', '.');
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw InvalidException.field(name, "clusters.error.number");
        }
    }
}
