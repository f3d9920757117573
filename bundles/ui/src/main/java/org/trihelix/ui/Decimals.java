package org.trihelix.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a fraction, as people type them and as programs do: {@code 1 250,5} or {@code 1,250.5}, and {@code 1250.5}. */
public final class Decimals {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{0,15})?");

    private Decimals() {}

    /**
     * With a point before the fraction and nothing between thousands. Blanks may stand between thousands, in English commas may; any other
     * comma stands before the fraction. What is no number comes back as it was typed.
     */
    public static String plain(Locale locale, String typed) {
        String digits = BLANKS.matcher(typed).replaceAll("").replace('−', '-');
        boolean thousands = !isRussian(locale) && THOUSANDS.matcher(digits).matches();
        String plain = thousands ? digits.replace(",", "") : digits.replace(',', '.');
        BigDecimal number = number(plain);
        return number == null ? typed : number.toPlainString();
    }

    /** The number that is written plainly, null when it is none. */
    public static @Nullable BigDecimal number(String plain) {
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    /** As the reader writes it. What is no plain number comes back as it is. */
    public static String typed(Locale locale, String plain) {
        BigDecimal number = number(plain);
        if (number == null) {
            return plain;
        }
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private static boolean isRussian(Locale locale) {
        return locale.getLanguage().equals("ru");
    }
}
