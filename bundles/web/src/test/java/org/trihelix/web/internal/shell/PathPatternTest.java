package org.trihelix.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathPatternTest {

    @Test
    void takesParametersByName() {
        assertThat(match("ideas/:id/edit", "ideas/42/edit")).isEqualTo(Map.of("id", "42"));
    }

    @Test
    void needsAllSegmentsAndNoMore() {
        assertThat(match("ideas/:id", "ideas")).isNull();
        assertThat(match("ideas/:id", "ideas/42/edit")).isNull();
        assertThat(match("ideas", "people")).isNull();
    }

    @Test
    void ignoresSlashesAtTheEnds() {
        assertThat(match("ideas", "/ideas/")).isEmpty();
        assertThat(match("", "/")).isEmpty();
    }

    @Test
    void putsFixedSegmentsBeforeParametersFromTheLeft() {
        assertThat(Stream.of("a/:x", ":x/b", "a/b", ":x/:y")
                        .map(PathPattern::of)
                        .sorted(PathPattern.MOST_FIXED_FIRST)
                        .map(pattern -> String.join("/", pattern.segments())))
                .containsExactly("a/b", "a/:x", ":x/b", ":x/:y");
    }

    private static @Nullable Map<String, String> match(String pattern, String path) {
        return PathPattern.of(pattern).match(PathPattern.split(path));
    }
}
