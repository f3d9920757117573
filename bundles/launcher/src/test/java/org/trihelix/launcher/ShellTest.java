package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void speaksTheLanguageOfTheEnvironment() {
        assertThat(Shell.language(Map.of("LANG", "en_US.UTF-8"))).isEqualTo("en");
        assertThat(Shell.language(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "ru_RU.UTF-8")))
                .isEqualTo("ru");
        assertThat(Shell.language(Map.of("LANG", "de", "LC_ALL", ""))).isEqualTo("de");
    }

    @Test
    void leavesItToTheHubWhereTheEnvironmentSaysNone() {
        assertThat(Shell.language(Map.of())).isEmpty();
        assertThat(Shell.language(Map.of("LANG", "C.UTF-8"))).isEmpty();
        assertThat(Shell.language(Map.of("LANG", "POSIX"))).isEmpty();
    }
}
