package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.trihelix.api.BusyException;
import org.trihelix.core.internal.MovableClock;

class ThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final Throttle throttle = new Throttle(clock, 3);

    private boolean tried(boolean good, String key) {
        return Throttle.attempt(() -> good ? "yes" : null, throttle.at(key).forgetting()) != null;
    }

    private Duration wait(String key) {
        return catchThrowableOfType(BusyException.class, () -> tried(true, key)).retryAfter();
    }

    private void fail(int times, String key) {
        for (int i = 0; i < times; i++) {
            assertThat(tried(false, key)).isFalse();
        }
    }

    @Test
    void someFailuresAreFreeThenEachDoublesTheWait() {
        fail(4, "a");
        assertThat(wait("a")).isEqualTo(Duration.ofSeconds(2));
        clock.advance(Duration.ofSeconds(2));
        fail(1, "a");
        assertThat(wait("a")).isEqualTo(Duration.ofSeconds(4));
        assertThat(tried(true, "b")).isTrue();
    }

    @Test
    void theWaitHasALimit() {
        for (int i = 0; i < 40; i++) {
            fail(1, "a");
            clock.advance(Throttle.LONGEST);
        }
        fail(1, "a");
        assertThat(wait("a")).isEqualTo(Throttle.LONGEST);
    }

    @Test
    void successForgetsFailures() {
        fail(3, "a");
        assertThat(tried(true, "a")).isTrue();
        fail(3, "a");
        assertThat(tried(true, "a")).isTrue();
    }

    @Test
    void timeForgetsFailures() {
        fail(3, "a");
        clock.advance(Throttle.FORGOTTEN.plusSeconds(1));
        fail(3, "a");
        assertThat(tried(true, "a")).isTrue();
    }

    @Test
    void successAtASharedPlaceTakesBackOnlyItself() {
        Throttle.Place office = throttle.at("office");
        for (int i = 0; i < 3; i++) {
            Throttle.attempt(() -> null, office);
            Throttle.attempt(() -> "yes", office);
            clock.advance(Duration.ofSeconds(2));
        }
        Throttle.attempt(() -> null, office);
        assertThatThrownBy(() -> Throttle.attempt(() -> "yes", office)).isInstanceOf(BusyException.class);
    }

    @Test
    void failuresAgeAlsoWhereOthersSucceed() {
        Throttle.Place office = throttle.at("office");
        for (int i = 0; i < 3; i++) {
            Throttle.attempt(() -> null, office);
        }
        for (int minutes = 0; minutes <= 30; minutes += 5) {
            Throttle.attempt(() -> "yes", office);
            clock.advance(Duration.ofMinutes(5));
        }
        for (int i = 0; i < 3; i++) {
            Throttle.attempt(() -> null, office);
        }
        assertThat(Throttle.attempt(() -> "yes", office)).isEqualTo("yes");
    }

    @Test
    void successAmidOthersAttemptsLeavesTheirs() {
        Throttle.Place office = throttle.at("office");
        Throttle.attempt(
                () -> {
                    for (int i = 0; i < 3; i++) {
                        Throttle.attempt(() -> null, office);
                    }
                    return "yes";
                },
                office);
        assertThatThrownBy(() -> Throttle.attempt(() -> "yes", office)).isInstanceOf(BusyException.class);
    }

    @Test
    void successesAloneLeaveNothing() {
        Throttle.attempt(() -> "yes", throttle.at("office"));
        assertThat(throttle.size()).isZero();
    }

    @Test
    void anExceptionIsNoFailure() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> Throttle.attempt(
                            () -> {
                                throw new IllegalStateException();
                            },
                            throttle.at("a")))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(tried(true, "a")).isTrue();
    }

    @Test
    void aBlockedPlaceDoesNotCountAtTheOthers() {
        fail(4, "login");
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> Throttle.attempt(() -> "yes", throttle.at("address"), throttle.at("login")))
                    .isInstanceOf(BusyException.class);
        }
        assertThat(tried(true, "address")).isTrue();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < Throttle.ENTRIES + 100; i++) {
            fail(1, "k" + i);
        }
        assertThat(throttle.size()).isEqualTo(Throttle.ENTRIES);
    }
}
