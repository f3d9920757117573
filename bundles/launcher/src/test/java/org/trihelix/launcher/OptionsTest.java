package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void listensOnLoopbackUnlessTold() throws Refusal {
        assertThat(Options.parse()).isEqualTo(new Options(8181, "127.0.0.1", Path.of("data"), false, false));
    }

    @Test
    void takesAll() throws Refusal {
        assertThat(Options.parse("--demo", "--port", "9000", "--data", "/srv/hub", "--bind", "0.0.0.0"))
                .isEqualTo(new Options(9000, "0.0.0.0", Path.of("/srv/hub"), true, false));
    }

    @Test
    void takesValuesBehindASign() throws Refusal {
        assertThat(Options.parse("--port=9000", "--demo", "--data=a=b"))
                .isEqualTo(new Options(9000, "127.0.0.1", Path.of("a=b"), true, false));
        assertThatThrownBy(() -> Options.parse("--data=")).hasMessage("--data needs a value");
    }

    @Test
    void onlyTheDemonstrationWarnsOfProxies() throws Refusal {
        assertThat(Launcher.demonstrationWarning(Options.parse())).isEmpty();
        assertThat(Launcher.demonstrationWarning(Options.parse("--demo", "--bind", "0.0.0.0")))
                .isEmpty();
        assertThat(Launcher.demonstrationWarning(Options.parse("--demo")))
                .hasValueSatisfying(warning -> assertThat(warning).contains("proxy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8181 "})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> Options.parse("--port", text)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAMissingValue() {
        assertThatThrownBy(() -> Options.parse("--data", "--demo")).hasMessage("--data needs a value");
        assertThatThrownBy(() -> Options.parse("--bind")).hasMessage("--bind needs a value");
    }

    @Test
    void refusesTheUnknown() {
        assertThatThrownBy(() -> Options.parse("--prot", "1")).hasMessageContaining("--prot");
    }
}
