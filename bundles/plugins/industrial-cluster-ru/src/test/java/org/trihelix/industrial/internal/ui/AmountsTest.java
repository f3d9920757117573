package org.trihelix.industrial.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;

class AmountsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Test
    void areReadAsTheReaderWritesThem() {
        assertThat(Amounts.read(RUSSIAN, "output", "1 250,5")).isEqualTo(1250.5);
        assertThat(Amounts.read(RUSSIAN, "output", "1,250")).isEqualTo(1.25);
        assertThat(Amounts.read(Locale.ENGLISH, "output", "1,250")).isEqualTo(1250);
        assertThat(Amounts.read(Locale.ENGLISH, "output", "1,250,000.5")).isEqualTo(1250000.5);
        assertThat(Amounts.read(Locale.ENGLISH, "output", "12,5")).isEqualTo(12.5);
        assertThat(Amounts.read(Locale.ENGLISH, "output", " ")).isNull();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String bad : new String[] {"1e3", "5d", "0x1p3", "много", "1.2.3", "NaN"}) {
            assertThatThrownBy(() -> Amounts.read(RUSSIAN, "output", bad)).isInstanceOf(InvalidException.class);
        }
    }
}
