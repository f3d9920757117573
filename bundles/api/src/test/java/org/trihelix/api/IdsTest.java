package org.trihelix.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant TIME = Instant.parse("2022-02-22T19:22:22Z");

    @Test
    void bearsTheTimeOfRfc9562AppendixA6() {
        String id = Ids.next(Clock.fixed(TIME, ZoneOffset.UTC));

        assertThat(id).startsWith("017f22e2-79b0-7").hasSize(Ids.LENGTH);
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(UUID.fromString(id).variant()).isEqualTo(2);
    }

    @Test
    void sortsByTime() {
        String earlier = Ids.next(Clock.fixed(TIME, ZoneOffset.UTC));
        String later = Ids.next(Clock.fixed(TIME.plusMillis(1), ZoneOffset.UTC));

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void doesNotRepeatWithinAMillisecond() {
        var clock = Clock.fixed(TIME, ZoneOffset.UTC);
        var seen = new HashSet<String>();

        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(Ids.next(clock))).isTrue();
        }
    }

    @Test
    void knowsItsOwnForm() {
        assertThat(Ids.valid(Ids.next(Clock.systemUTC()))).isTrue();
        assertThat(Ids.valid("")).isFalse();
        assertThat(Ids.valid("1")).isFalse();
        assertThat(Ids.valid("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")).isFalse();
        assertThat(Ids.valid("017f22e2-79b0-7cc3-98c4-dc0c0c07398f'")).isFalse();
    }
}
