package org.trihelix.mobilization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Need NEED =
            new Need("n", ResourceKind.MONEY, Unit.ROUBLE, "Стенд", "", 1000, null, false, "", 0, Instant.EPOCH);

    private static Pledge pledge(PledgeState state, long offered, long accepted) {
        return new Pledge(
                "p-" + state,
                "n",
                "o",
                null,
                offered,
                accepted,
                Trigger.AT_ONCE,
                DAY,
                state,
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void countsAcceptedAndLaterOnce() {
        List<Pledge> one = Arrays.stream(PledgeState.values())
                .map(state -> pledge(state, 500, 100))
                .toList();

        assertThat(Coverage.of(NEED, one)).isEqualTo(new Coverage(1000, 500, 400, 300, 100));
    }

    @Test
    void isCompleteOnlyWhenNothingIsMissing() {
        Coverage almost = Coverage.of(NEED, List.of(pledge(PledgeState.ACCEPTED, 999, 999)));
        assertThat(almost.percent()).isEqualTo(99);
        assertThat(almost.isComplete()).isFalse();
        assertThat(almost.missing()).isEqualTo(1);

        Coverage whole = Coverage.of(NEED, List.of(pledge(PledgeState.CONFIRMED, 1000, 1000)));
        assertThat(whole.percent()).isEqualTo(100);
        assertThat(whole.isComplete()).isTrue();
    }

    @Test
    void doesNotOverflow() {
        var huge = new Need(
                "n",
                ResourceKind.MONEY,
                Unit.ROUBLE,
                "",
                "",
                Unit.ROUBLE.parts(BigDecimal.valueOf(Unit.MOST)),
                null,
                false,
                "",
                0,
                Instant.EPOCH);
        assertThat(Coverage.of(huge, List.of(pledge(PledgeState.ACCEPTED, huge.amount(), huge.amount())))
                        .percent())
                .isEqualTo(100);
    }

    @Test
    void countsInSmallestParts() {
        assertThat(Unit.ROUBLE.parts(new BigDecimal("1200.50"))).isEqualTo(120_050);
        assertThat(Unit.HOUR.parts(new BigDecimal("1.5"))).isEqualTo(15);
        assertThat(Unit.TONNE.amount(2_500)).isEqualByComparingTo("2.5");
        assertThat(Unit.ROUBLE.amount(1_000_000).toPlainString()).isEqualTo("10000");
        for (Unit unit : Unit.values()) {
            assertThat(unit.parts(unit.amount(1))).isEqualTo(1);
        }
        for (String wrong : List.of("0", "-1", "0.001", "1000000000001")) {
            assertThatThrownBy(() -> Unit.ROUBLE.parts(new BigDecimal(wrong)))
                    .as(wrong)
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void expiresOnTheDayAfterItsLast() {
        assertThat(pledge(PledgeState.ACCEPTED, 1, 1).hasExpired(DAY)).isFalse();
        assertThat(pledge(PledgeState.ACCEPTED, 1, 1).hasExpired(DAY.plusDays(1)))
                .isTrue();
        assertThat(pledge(PledgeState.TRIGGERED, 1, 1).hasExpired(DAY.plusDays(9)))
                .isFalse();
    }

    @Test
    void leavesEveryStateOnlyByItsMoves() {
        assertThat(Arrays.stream(PledgeMove.values()).filter(move -> move.isFrom(PledgeState.TRIGGERED)))
                .containsExactly(PledgeMove.DELIVER, PledgeMove.WITHDRAW);
        for (PledgeState end :
                List.of(PledgeState.CONFIRMED, PledgeState.DECLINED, PledgeState.WITHDRAWN, PledgeState.EXPIRED)) {
            assertThat(PledgeMove.values()).noneMatch(move -> move.isFrom(end));
        }
    }
}
