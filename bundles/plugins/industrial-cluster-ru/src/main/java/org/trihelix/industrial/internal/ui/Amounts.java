package org.trihelix.industrial.internal.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.ui.ViewContext;

/** Amounts and shares as people read and write them. */
final class Amounts {

    private static final String UNKNOWN = "–";
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private Amounts() {}

    static String shown(ViewContext context, @Nullable Double amount) {
        return amount == null
                ? UNKNOWN
                : NumberFormat.getInstance(context.locale()).format(amount);
    }

    static String percent(ViewContext context, OptionalDouble share) {
        NumberFormat percents = NumberFormat.getPercentInstance(context.locale());
        percents.setMaximumFractionDigits(1);
        return share.isEmpty() ? UNKNOWN : percents.format(share.getAsDouble());
    }

    /** What stands in a field: digits as the reader writes them. */
    static String written(Locale locale, String text) {
        return locale.getLanguage().equals("ru") ? text.replace('.', ',') : text;
    }

    /**
     * Null for nothing. In English a comma may stand between thousands only.
     *
     * @throws InvalidException when it is no number
     */
    static @Nullable Double read(Locale locale, String field, String typed) {
        String text = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        text = THOUSANDS.matcher(text).matches() && !locale.getLanguage().equals("ru")
                ? text.replace(",", "")
                : text.replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw InvalidException.field(field, "industrial.error.number");
        }
        return Double.valueOf(text);
    }
}
