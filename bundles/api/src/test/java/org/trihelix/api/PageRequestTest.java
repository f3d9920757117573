package org.trihelix.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void refusesLimitsOutOfRange(int limit) {
        assertThatThrownBy(() -> PageRequest.first(limit))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void takesTheLimitsAtTheEdges(int limit) {
        assertThat(PageRequest.first(limit)).isEqualTo(new PageRequest(limit, null));
    }

    @Test
    void keepsCursorAndTotalWhenRowsAreMapped() {
        var page = new Page<>(java.util.List.of(1, 2), "cursor", 7);

        assertThat(page.map(n -> n * 10)).isEqualTo(new Page<>(java.util.List.of(10, 20), "cursor", 7));
    }
}
