package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

class KeysetRowsTest {
    private final List<PageRequest> asked = new ArrayList<>();
    private final KeysetRows<Integer> rows = new KeysetRows<>(this::page);

    private Page<Integer> page(PageRequest request) {
        asked.add(request);
        int from = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
        int to = Math.min(237, from + request.limit());
        var items = IntStream.range(from, to).boxed().toList();
        return new Page<>(items, to < 237 ? String.valueOf(to) : null, 237);
    }

    @Test
    void scrollingDownCostsOneQueryForEachBlock() {
        for (int offset = 0; offset < 250; offset += KeysetRows.BLOCK) {
            rows.rows(offset, KeysetRows.BLOCK);
        }
        assertThat(asked).hasSize(5);
    }

    @Test
    void rangesAcrossBlocksAreWhole() {
        assertThat(rows.rows(30, 100))
                .containsExactlyElementsOf(IntStream.range(30, 130).boxed().toList());
        assertThat(asked).hasSize(3);
    }

    @Test
    void scrollingBackAsksWithTheCursorAlreadyKnown() {
        rows.rows(200, 50);
        asked.clear();
        assertThat(rows.rows(50, 50)).startsWith(50).hasSize(50);
        assertThat(asked).containsExactly(new PageRequest(KeysetRows.BLOCK, "50"));
    }

    @Test
    void theEndIsShortAndNothingFollowsIt() {
        assertThat(rows.rows(200, 50)).hasSize(37);
        assertThat(rows.rows(250, 50)).isEmpty();
        assertThat(rows.total()).isEqualTo(237);
        assertThat(rows.complete()).isFalse();
    }

    @Test
    void aListThatFitsIsComplete() {
        var short3 = new KeysetRows<>(request -> new Page<>(List.of(1, 2, 3), null, 3));
        assertThat(short3.complete()).isTrue();
        assertThat(short3.rows(0, 50)).containsExactly(1, 2, 3);
    }
}
