package org.trihelix.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CursorsTest {

    @Test
    void bringsItsKeysBack() {
        assertThat(Cursors.keys(Cursors.of("Лиственница", ""), 2)).containsExactly("Лиственница", "");
        assertThat(Cursors.key("2026-11-22T10:00:00Z", Instant::parse)).isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void refusesWhatIsNoCursorOfTheList() {
        for (String broken : new String[] {"", "%%%", "!", Cursors.of("one"), "_w"}) {
            assertThatThrownBy(() -> Cursors.keys(broken, 2)).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> Cursors.key("yesterday", Instant::parse)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> Cursors.key("many", Integer::valueOf)).isInstanceOf(InvalidException.class);
    }
}
