package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** Times as people say them near today, in the reader's language and zone. */
public final class Dates {
    private final ViewContext context;
    private final Clock clock;

    public Dates(ViewContext context) {
        this.context = context;
        this.clock = context.clock().withZone(context.zone());
    }

    /** "today, 10:42", "12 November, 10:42" within the year, else "12 November 2025". */
    public String relative(Instant time) {
        ZonedDateTime local = time.atZone(context.zone());
        LocalDate today = LocalDate.now(clock);
        String hour = format(local, "HH:mm");
        long days = ChronoUnit.DAYS.between(local.toLocalDate(), today);
        if (days == 0) {
            return context.text("ui.date.today", hour);
        }
        if (days == 1) {
            return context.text("ui.date.yesterday", hour);
        }
        if (days == -1) {
            return context.text("ui.date.tomorrow", hour);
        }
        return local.getYear() == today.getYear()
                ? context.text("ui.date.thisYear", format(local, "d MMMM"), hour)
                : format(local, "d MMMM yyyy");
    }

    /** Date and time to the second with the zone. */
    public String exact(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
                .withLocale(context.locale())
                .format(time.atZone(context.zone()));
    }

    /** "12 November" within the year, else "12 November 2025". */
    public String day(LocalDate day) {
        String pattern = day.getYear() == LocalDate.now(clock).getYear() ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, context.locale()).format(day);
    }

    /** The hour alone: "10:42". */
    public String hour(Instant time) {
        return format(time.atZone(context.zone()), "HH:mm");
    }

    /** {@link #relative} with {@link #exact} on hover. */
    public Component moment(Instant time) {
        var element = new Moment();
        element.setText(relative(time));
        element.setTitle(exact(time));
        element.getElement().setAttribute("datetime", time.toString());
        return element;
    }

    private String format(ZonedDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, context.locale()).format(time);
    }

    /** The element for times. */
    @Tag("time")
    private static final class Moment extends Span {
        private static final long serialVersionUID = 1L;
    }
}
