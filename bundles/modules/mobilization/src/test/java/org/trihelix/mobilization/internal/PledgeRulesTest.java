package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Trigger;

/** Who answers for a pledge, and which pledges can still come true. */
class PledgeRulesTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void move(Caller caller, String pledge, PledgeMove move, String reason) {
        bench.mobilizations.move(caller, pledge, move, null, reason);
    }

    private String offered(Caller caller, Mobilization mobilization, @Nullable String organization) {
        var offer = new Mobilization.Offer(BigDecimal.TEN, organization, Trigger.AT_ONCE, Bench.DUE, "");
        String need = mobilization.needs().getFirst().id();
        return bench.mobilizations
                .offer(caller, mobilization.id(), need, offer)
                .pledges()
                .getLast()
                .id();
    }

    @Test
    void anOrganizationsPledgeIsThatOfWhoeverBelongsToIt() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        Caller colleague = bench.person('7', "login7", "Клара", "org-1");
        String id = offered(colleague, opened, "org-1");
        assertThat(bench.mobilizations.waiting(bench.author, FIRST).items()).isEmpty();
        assertThatThrownBy(() -> move(bench.author, id, PledgeMove.ACCEPT, "")).isInstanceOf(DeniedException.class);
        move(bench.manager, id, PledgeMove.ACCEPT, "");

        Caller gone = bench.person('7', "login7", "Клара", "org-9");
        assertThatThrownBy(() -> move(gone, id, PledgeMove.WITHDRAW, "Я ушла")).isInstanceOf(DeniedException.class);
        assertThat(bench.mobilizations.waiting(gone, FIRST).items()).isEmpty();
        assertThat(bench.mobilizations.waiting(bench.author, FIRST).items()).hasSize(1);
        move(bench.author, id, PledgeMove.DELIVER, "");
        assertThatThrownBy(() -> move(bench.author, id, PledgeMove.CONFIRM, "")).isInstanceOf(DeniedException.class);
        move(bench.manager, id, PledgeMove.CONFIRM, "");
    }

    @Test
    void severalOffersAreTakenTogetherOrNone() {
        Mobilization opened = bench.opened('1', Bench.money(100), Bench.hours(10));
        String first = bench.offered(bench.giver, opened, 0, 60, Trigger.AT_ONCE);
        String second = bench.offered(bench.other, opened, 0, 70, Trigger.AT_ONCE);
        String unseen = bench.offered(bench.giver, opened, 1, 5, Trigger.AT_ONCE);
        var shown = amounts(first, 60, second, 40);

        assertThatThrownBy(() -> bench.mobilizations.acceptAll(bench.giver, opened.id(), shown))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(
                        () -> bench.mobilizations.acceptAll(bench.author, opened.id(), amounts(first, 60, second, 41)))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.pledge(opened, first).state()).isEqualTo(PledgeState.OFFERED);
        bench.mobilizations.acceptAll(bench.author, opened.id(), shown);

        assertThat(bench.pledge(opened, first).accepted()).isEqualByComparingTo("60");
        assertThat(bench.pledge(opened, second).accepted()).isEqualByComparingTo("40");
        assertThat(bench.pledge(opened, unseen).state()).isEqualTo(PledgeState.OFFERED);
        assertThatThrownBy(() -> bench.mobilizations.acceptAll(bench.author, opened.id(), shown))
                .isInstanceOf(ConflictException.class);
    }

    private static Map<String, BigDecimal> amounts(String first, long some, String second, long more) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        amounts.put(first, BigDecimal.valueOf(some));
        amounts.put(second, BigDecimal.valueOf(more));
        return amounts;
    }

    @Test
    void anOfferWhoseConditionCanNoLongerHoldIsNotThereToAccept() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        String other = bench.offered(bench.other, opened, 0, 10, Trigger.AT_ONCE);
        String bound = bench.offered(bench.giver, opened, 0, 60, Trigger.with(other));
        assertThat(moves(opened, bound)).contains(PledgeMove.ACCEPT);
        move(bench.other, other, PledgeMove.WITHDRAW, "Передумали");
        assertThat(moves(opened, bound)).doesNotContain(PledgeMove.ACCEPT);
    }

    private List<PledgeMove> moves(Mobilization opened, String pledge) {
        return bench.mobilizations.mobilization(bench.author, opened.id()).pledges().stream()
                .filter(one -> one.id().equals(pledge))
                .findFirst()
                .orElseThrow()
                .moves();
    }

    @Test
    void aPersonsOwnPledgeStaysHisWhateverHeBelongsTo() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        Caller colleague = bench.person('7', "login7", "Клара", "org-1");
        String id = offered(colleague, opened, null);
        assertThat(bench.mobilizations.waiting(bench.author, FIRST).items()).hasSize(1);
        move(bench.author, id, PledgeMove.ACCEPT, "");
        assertThatThrownBy(() -> move(bench.author, id, PledgeMove.DELIVER, "")).isInstanceOf(DeniedException.class);
        move(colleague, id, PledgeMove.DELIVER, "");
    }

    @Test
    void aDayThatCameWhileNobodyLookedCounts() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        LocalDate day = Bench.DUE.minusDays(5);
        String dated = bench.accepted(bench.giver, opened, 0, 40, Trigger.on(day));
        String only = bench.offered(bench.other, opened, 0, 10, Trigger.on(day));

        bench.clock.forwardDays(30);
        new Days(bench.ledger).pass();

        assertThat(bench.pledge(opened, dated).state()).isEqualTo(PledgeState.TRIGGERED);
        assertThat(bench.pledge(opened, only).state()).isEqualTo(PledgeState.EXPIRED);
    }

    @Test
    void nothingIsAcceptedThatCanNeverBeGiven() {
        Mobilization opened = bench.opened('1', Bench.money(100), Bench.hours(10));
        String leader = bench.offered(bench.giver, opened, 0, 40, Trigger.AT_ONCE);
        String follower = bench.offered(bench.other, opened, 0, 10, Trigger.with(leader));
        String hours = opened.needs().get(1).id();
        String waiter = bench.offered(bench.other, opened, 0, 10, Trigger.coverage(hours, 50));
        move(bench.giver, leader, PledgeMove.WITHDRAW, "Передумали");
        bench.mobilizations.drop(bench.author, opened.id(), hours, "Справимся сами");

        for (String dead : List.of(follower, waiter)) {
            assertThatThrownBy(() -> move(bench.author, dead, PledgeMove.ACCEPT, ""))
                    .isInstanceOf(ConflictException.class);
        }
        assertThatThrownBy(() -> bench.offered(bench.other, opened, 0, 10, Trigger.with(leader)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aGiverWaitsForAnswersBeforeHeOffersMore() {
        Mobilization opened = bench.opened('1', Bench.money(100), Bench.hours(10));
        String first = bench.offered(bench.giver, opened, 0, 1, Trigger.AT_ONCE);
        for (int i = 1; i < Pledging.OFFERS_MAX; i++) {
            bench.offered(bench.giver, opened, 0, 1, Trigger.AT_ONCE);
        }
        assertThatThrownBy(() -> bench.offered(bench.giver, opened, 0, 1, Trigger.AT_ONCE))
                .isInstanceOf(ConflictException.class);
        bench.offered(bench.giver, opened, 1, 1, Trigger.AT_ONCE);
        bench.offered(bench.other, opened, 0, 1, Trigger.AT_ONCE);
        move(bench.author, first, PledgeMove.ACCEPT, "");
        bench.offered(bench.giver, opened, 0, 1, Trigger.AT_ONCE);
    }

    @Test
    void aDayIsOneThatCanCome() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(2026, 1, 1), LocalDate.MAX)) {
            assertThatThrownBy(() -> bench.offered(bench.giver, opened, 0, 1, Trigger.on(day)))
                    .as(day.toString())
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void oneGatheringThatFailsLeavesTheOthers() {
        Mobilization bad = bench.opened('1', Bench.money(100));
        Mobilization good = bench.opened('2', Bench.money(100));
        bench.accepted(bench.giver, bad, 0, 40, Trigger.on(Bench.DUE));
        String waits = bench.accepted(bench.giver, good, 0, 40, Trigger.on(Bench.DUE));
        bench.clock.forwardDays(14);
        bench.ideas.broken = bad.subject();

        new Days(bench.ledger).pass();

        assertThat(bench.pledge(good, waits).state()).isEqualTo(PledgeState.TRIGGERED);
    }

    @Test
    void theJournalTellsAllThatChangedInANeed() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        Mobilization.NeedDraft draft = Bench.money(100);
        var told = new Mobilization.NeedDraft(
                draft.kind(), draft.unit(), draft.title(), "С оснасткой", draft.amount(), draft.by());
        bench.mobilizations.change(
                bench.author, opened.id(), opened.needs().getFirst().id(), 0, told);

        assertThat(bench.journal.entries.getLast().changes()).contains(new Change("detail", "", "С оснасткой"));
    }

    @Test
    void aNeedIsNotDroppedWhileAnAcceptedPledgeWaitsForIt() {
        Mobilization opened = bench.opened('1', Bench.money(100), Bench.hours(10));
        String hours = opened.needs().get(1).id();
        String waiter = bench.accepted(bench.giver, opened, 0, 10, Trigger.coverage(hours, 50));

        assertThatThrownBy(() -> bench.mobilizations.drop(bench.author, opened.id(), hours, "Справимся сами"))
                .isInstanceOf(ConflictException.class);
        move(bench.giver, waiter, PledgeMove.WITHDRAW, "Передумали");
        bench.mobilizations.drop(bench.author, opened.id(), hours, "Справимся сами");
    }
}
