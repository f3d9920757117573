package org.trihelix.mobilization.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ui.Decimals;

/** Values as people type them. */
final class Numbers {

    private Numbers() {}

    static BigDecimal amount(String plain) {
        BigDecimal amount = Decimals.number(plain);
        if (amount == null) {
            throw InvalidException.field("amount", "mobilization.error.number");
        }
        return amount;
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
