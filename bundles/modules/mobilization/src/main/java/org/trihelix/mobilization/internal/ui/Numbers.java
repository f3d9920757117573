package org.trihelix.mobilization.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;

/** Values as people type them. */
final class Numbers {

    private Numbers() {}

    /** An amount, with a point or a comma, and with blanks between thousands. */
    static BigDecimal amount(String typed) {
        try {
            return new BigDecimal(typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw InvalidException.field("amount", "mobilization.error.number");
        }
    }

    static int percent(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw InvalidException.field("percent", "mobilization.error.trigger.COVERAGE");
        }
    }

    static LocalDate day(String field, String typed) {
        LocalDate day = dayOrNull(field, typed);
        if (day == null) {
            throw InvalidException.field(field, "mobilization.error.day");
        }
        return day;
    }

    static @Nullable LocalDate dayOrNull(String field, String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw InvalidException.field(field, "mobilization.error.day");
        }
    }
}
