package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void oneWordIsACommandAsItIs() {
        assertThat(CommandLine.of(List.of("feature:list | grep ideas")).text()).isEqualTo("feature:list | grep ideas");
        assertThat(CommandLine.of(List.of()).text()).isEmpty();
    }

    @Test
    void ofSeveralEachStaysAWord() {
        assertThat(CommandLine.of(List.of("trihelix:weights", "my file (1).csv", "--json"))
                        .text())
                .isEqualTo("trihelix:weights 'my file (1).csv' --json");
        assertThat(CommandLine.of(List.of("trihelix:weights", "its'.csv")).text())
                .isEqualTo("trihelix:weights 'its'\"'\"'.csv'");
    }

    @Test
    void standardInputIsReadWhenAskedFor() {
        assertThat(CommandLine.of(List.of("trihelix:weights", "-")).readsInput())
                .isTrue();
        assertThat(CommandLine.of(List.of("trihelix:weights - --json")).readsInput())
                .isTrue();
        assertThat(CommandLine.of(List.of("trihelix:weights", "a-b.csv", "--json"))
                        .readsInput())
                .isFalse();
    }
}
