package org.trihelix.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day, in the reader's language; a day typed as in the other language, or with slashes after day and month, is taken too. */
public final class DayField {

    private static final String RUSSIAN = "dd.MM.yyyy";
    private static final String ISO = "yyyy-MM-dd";

    /** Closed in the moment in which it opens, Vaadin's field is told of it the wrong way round and leaves the page hidden from screen readers. */
    private static final String CLOSE_WHOLLY = """
            this.updateComplete.then(() => this.$.overlay.addEventListener(
                    'vaadin-overlay-open', () => this.opened || this._onOverlayClosed?.()));
            """;

    private DayField() {}

    /** An empty field without label. */
    public static DatePicker of(ViewContext context) {
        Locale locale = context.locale();
        var symbols = DateFormatSymbols.getInstance(locale);
        boolean russian = locale.getLanguage().equals("ru");
        var words = new DatePickerI18n()
                .setMonthNames(monthNames(locale))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(
                        russian ? 1 : WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(context.text("ui.day.today"))
                .setCancel(context.text("ui.cancel"))
                .setDateFormats(russian ? RUSSIAN : ISO, russian ? ISO : RUSSIAN, "d/M/yyyy");
        var field = new DatePicker();
        field.setLocale(locale);
        field.setI18n(words);
        field.setManualValidation(true);
        field.setPlaceholder(context.text("ui.day.format"));
        field.addAttachListener(attached -> field.getElement().executeJs(CLOSE_WHOLLY));
        return field;
    }

    private static List<String> monthNames(Locale locale) {
        return Arrays.stream(java.time.Month.values())
                .map(month -> month.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, names.length);
    }
}
