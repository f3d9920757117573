package org.trihelix.core.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionedCacheTest {

    private final VersionedCache<String, Integer> cache = new VersionedCache<>(3);

    private int get(String key, int loaded) {
        return cache.get(key, k -> Optional.of(loaded)).orElseThrow();
    }

    @Test
    void loadsOnceUntilInvalidated() {
        assertThat(get("a", 1)).isEqualTo(1);
        assertThat(get("a", 2)).isEqualTo(1);
        cache.invalidate("a");
        assertThat(get("a", 3)).isEqualTo(3);
    }

    @Test
    void whatWasReadBeforeAnInvalidationIsNotKept() {
        cache.get("a", key -> {
            cache.invalidate("a");
            return Optional.of(1);
        });
        assertThat(get("a", 2)).isEqualTo(2);
    }

    @Test
    void nothingIsNotKept() {
        assertThat(cache.get("a", key -> Optional.empty())).isEmpty();
        assertThat(get("a", 1)).isEqualTo(1);
    }

    @Test
    void theOnesUnusedForLongestGoFirst() {
        get("a", 1);
        get("b", 1);
        get("c", 1);
        get("a", 1);
        get("d", 1);
        assertThat(get("a", 2)).isEqualTo(1);
        assertThat(get("b", 2)).isEqualTo(2);
    }
}
