package org.trihelix.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static Page<Integer> cut(Integer... rows) {
        return Page.cut(List.of(rows), PageRequest.first(2), 9, last -> "behind " + last);
    }

    @Test
    void hasNoMoreRowsThanAskedFor() {
        assertThat(cut(1, 2, 3)).isEqualTo(new Page<>(List.of(1, 2), "behind 2", 9));
    }

    @Test
    void endsWhereTheRowsEnd() {
        assertThat(cut(1, 2)).isEqualTo(new Page<>(List.of(1, 2), null, 9));
        assertThat(cut()).isEqualTo(new Page<>(List.of(), null, 9));
    }
}
