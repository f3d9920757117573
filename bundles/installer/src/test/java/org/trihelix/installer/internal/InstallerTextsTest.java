package org.trihelix.installer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trihelix.plugin.PluginFileException;

class InstallerTextsTest {

    private final InstallerTexts texts = new InstallerTexts();

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(texts.messages(Locale.of("ru")).keySet())
                .isEqualTo(texts.messages(Locale.ENGLISH).keySet());
    }

    @Test
    void everyReasonOfAFileHasItsWords() {
        for (var reason : PluginFileException.Reason.values()) {
            assertThat(texts.messages(Locale.ENGLISH)).containsKey("plugins.file." + reason);
        }
    }
}
