package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 1 250,5 | 1250.5",
                "ru | 1,250 | 1.250",
                "ru | 1.25 | 1.25",
                "ru | −3,5 | -3.5",
                "en | 1,250 | 1250",
                "en | 1,250,000.5 | 1250000.5",
                "en | 12,5 | 12.5",
                "en | 0,125 | 0.125",
                "en | 1250,5 | 1250.5",
                "en | 7. | 7"
            })
    void readsTheNumbersOfTheLanguage(String language, String typed, String plain) {
        assertThat(Decimals.plain(Locale.of(language), typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1,25,5", "1.250.5", "1e9", "999999999999999999999999", "--1"})
    void leavesWhatIsNoNumber(String typed) {
        assertThat(Decimals.plain(Locale.ENGLISH, typed)).isEqualTo(typed);
        assertThat(Decimals.typed(RUSSIAN, typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.125", "1250.5", "12345678.000001", "99999999999999999999"})
    void whatIsWrittenForTheReaderIsReadBack(String plain) {
        for (Locale locale : new Locale[] {RUSSIAN, Locale.ENGLISH}) {
            assertThat(Decimals.plain(locale, Decimals.typed(locale, plain))).isEqualTo(plain);
        }
        assertThat(Decimals.typed(RUSSIAN, "1250.5")).isEqualTo("1\u00a0250,5");
        assertThat(Decimals.typed(Locale.ENGLISH, "1250.5")).isEqualTo("1,250.5");
    }
}
