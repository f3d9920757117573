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
        var expected = new ShellOptions(Path.of("/srv/hub"), CommandLine.of(List.of("bundle:list", "-s")));
        assertThat(ShellOptions.parse("--data", "/srv/hub", "bundle:list", "-s"))
                .isEqualTo(expected);
        assertThat(ShellOptions.parse("--data=/srv/hub", "bundle:list", "-s")).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoOption() {
        assertThatThrownBy(() -> ShellOptions.parse("--data")).hasMessage("--data needs a value");
        assertThatThrownBy(() -> ShellOptions.parse("--dta", "x")).hasMessageContaining("unknown option --dta");
    }
}
