package org.trihelix.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class UiTextsTest {
    private final UiTexts texts = new UiTexts();

    @Test
    void bothLanguagesSayTheSame() {
        var russian = texts.messages(Locale.of("ru"));
        var english = texts.messages(Locale.ENGLISH);
        assertThat(russian.keySet()).isEqualTo(english.keySet()).allMatch(key -> key.startsWith("ui."));
        assertThat(russian.values()).doesNotContain("").noneMatch(text -> text.contains("!"));
        assertThat(english.values()).doesNotContain("").noneMatch(text -> text.contains("!"));
    }
}
