package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellOptionsTest {

    @Test
    void opensTheConsoleOfTheUsualFolder() throws Refusal {
        assertThat(ShellOptions.parse()).isEqualTo(new ShellOptions(Path.of("data"), CommandLine.of(List.of())));
    }

    @Test
    void theRestIsTheCommandWithItsOwnOptions() throws Refusal {
        assertThat(ShellOptions.parse("--data", "/srv/hub", "bundle:list", "-s"))
                .isEqualTo(new ShellOptions(Path.of("/srv/hub"), CommandLine.of(List.of("bundle:list", "-s"))));
    }

    @Test
    void refusesWhatIsNoOption() {
        assertThatThrownBy(() -> ShellOptions.parse("--data")).hasMessage("--data needs a value");
        assertThatThrownBy(() -> ShellOptions.parse("--dta", "x")).hasMessageContaining("unknown option --dta");
    }
}
