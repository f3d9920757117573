package org.trihelix.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Test
    void whatIsAskedForGoesFirst() {
        assertThat(Languages.choose("en", "ru", List.of(RUSSIAN), "ru")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thenWhatWasChosenBefore() {
        assertThat(Languages.choose(null, "ru", List.of(Locale.ENGLISH), "en")).isEqualTo(RUSSIAN);
    }

    @Test
    void thenTheFirstOfTheBrowsersLanguagesThatTheHubSpeaks() {
        assertThat(Languages.choose(null, null, List.of(Locale.FRANCE, Locale.UK, RUSSIAN), "ru"))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thenTheHubsDefault() {
        assertThat(Languages.choose("xx", "<script>", List.of(Locale.FRANCE), "en"))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Languages.choose(null, null, List.of(), "nonsense")).isEqualTo(RUSSIAN);
    }
}
