package org.trihelix.installer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

class AdditionsTest {

    private static final Label WOOD = new Label("Дерево", "Wood");

    @Test
    void whatTheVersionBeforeHadIsTold() {
        var before = List.of(
                Message.of("plugins.adds.views", 3L),
                Message.of("taxonomy", WOOD, 17),
                Message.of("fields", WOOD, 2),
                Message.of("unnamed"),
                Message.of("plugins.adds.permissions", List.of("read", "write")),
                Message.of("plugins.adds.tables", List.of("A_ONE")));
        var now = List.of(
                Message.of("plugins.adds.views", 2L),
                Message.of("taxonomy", WOOD, 18),
                Message.of("plugins.adds.permissions", List.of("read", "see")));

        assertThat(Additions.gone(before, now))
                .containsExactly(
                        Message.of("plugins.adds.views", 1L),
                        Message.of("fields", WOOD, 2),
                        Message.of("unnamed"),
                        Message.of("plugins.adds.permissions", List.of("write")));
        assertThat(Additions.gone(now, now)).isEmpty();
    }
}
