package org.trihelix.mobilization.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilization.Pledge;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.domain.Unit;

class AcceptanceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private static Mobilization gathering(long missing, Pledge... pledges) {
        var offered = Stream.of(pledges).map(Pledge::offered).reduce(NONE, BigDecimal::add);
        var lacks = BigDecimal.valueOf(missing);
        var need = new Need(
                "n",
                ResourceKind.MONEY,
                Unit.ROUBLE,
                "",
                "",
                lacks,
                offered,
                NONE,
                NONE,
                NONE,
                lacks,
                0,
                null,
                false,
                "",
                0);
        return new Mobilization(
                "m",
                new SubjectRef("idea", "1"),
                "",
                null,
                null,
                null,
                Stage.GATHERING,
                "",
                0,
                List.of(need),
                List.of(pledges),
                "",
                NOW,
                NOW,
                new Mobilization.Can(true, true, false, false));
    }

    private static Pledge pledge(String id, long amount, PledgeMove... moves) {
        return new Pledge(
                id,
                "n",
                "",
                Unit.ROUBLE,
                id,
                "",
                "",
                null,
                BigDecimal.valueOf(amount),
                null,
                Trigger.AT_ONCE,
                LocalDate.of(2026, 12, 5),
                PledgeState.OFFERED,
                "",
                "",
                NOW,
                NOW,
                List.of(moves));
    }

    @Test
    void takesTheEarliestFirstAndNoMoreThanIsMissing() {
        var gathering = gathering(
                100,
                pledge("own", 90, PledgeMove.WITHDRAW),
                pledge("first", 60, PledgeMove.ACCEPT),
                pledge("second", 70, PledgeMove.ACCEPT),
                pledge("spare", 5, PledgeMove.ACCEPT));

        assertThat(Acceptance.of(gathering))
                .extracting(one -> one.pledge().id() + " " + one.amount())
                .containsExactly("first 60", "second 40");
        assertThat(gathering.isPromised()).isTrue();
    }

    @Test
    void isNothingWhereNothingIsMissing() {
        assertThat(Acceptance.of(gathering(0, pledge("spare", 5, PledgeMove.ACCEPT))))
                .isEmpty();
        assertThat(gathering(10, pledge("little", 5)).isPromised()).isFalse();
    }
}
