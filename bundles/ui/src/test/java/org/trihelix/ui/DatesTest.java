package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    private final FakeContext context = new FakeContext();

    private String relative(Instant time) {
        return new Dates(context).relative(time);
    }

    @Test
    void nearTodayIsSaidInWords() {
        assertThat(relative(FakeContext.NOW)).isEqualTo("ui.date.today[10:42]");
        assertThat(relative(FakeContext.NOW.minus(Duration.ofHours(11)))).isEqualTo("ui.date.yesterday[23:42]");
        assertThat(relative(FakeContext.NOW.plus(Duration.ofHours(14)))).isEqualTo("ui.date.tomorrow[00:42]");
    }

    @Test
    void theDayIsTheReadersNotGreenwichs() {
        assertThat(relative(Instant.parse("2026-11-20T21:30:00Z"))).isEqualTo("ui.date.today[00:30]");
    }

    @Test
    void fartherAwayIsADate() {
        assertThat(relative(Instant.parse("2026-02-03T12:00:00Z"))).isEqualTo("ui.date.thisYear[3 февраля, 15:00]");
        assertThat(relative(Instant.parse("2025-11-12T12:00:00Z"))).isEqualTo("12 ноября 2025");
    }

    @Test
    void exactNamesTheZone() {
        context.locale = Locale.ENGLISH;
        assertThat(new Dates(context).exact(FakeContext.NOW))
                .contains("10:42:30")
                .contains("MSK");
    }
}
