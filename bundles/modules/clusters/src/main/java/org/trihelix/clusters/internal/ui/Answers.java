package org.trihelix.clusters.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.trihelix.api.InvalidException;
import org.trihelix.ui.Decimals;

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

    /** A number as {@link Decimals} writes it for programs. */
    double number(String name) {
        BigDecimal number = Decimals.number(given(name));
        if (number == null) {
            throw InvalidException.field(name, "clusters.error.number");
        }
        return number.doubleValue();
    }
}
