package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.PageRequest;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;

class GatheringListsTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void findsWhatIsMissingAndWhatWaits() {
        Mobilization opened = bench.opened('1', Bench.money(100), Bench.hours(10));
        String offer = bench.offered(bench.giver, opened, 0, 100, Trigger.AT_ONCE);
        bench.mobilizations.open(bench.manager, bench.idea('2', "RU-TOM", "PROMOTION"), List.of(Bench.hours(5)));

        var hours = new Mobilization.NeedQuery("", Set.of(ResourceKind.EXPERTISE), "RU");
        assertThat(bench.mobilizations.missing(bench.other, hours, FIRST).total())
                .isEqualTo(2);
        assertThat(bench.mobilizations
                        .missing(bench.other, new Mobilization.NeedQuery("стенд", Set.of(), null), FIRST)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.missing()).isEqualByComparingTo("100"));
        assertThat(bench.mobilizations.waiting(bench.author, FIRST).items())
                .extracting(Mobilization.Promise::id)
                .containsExactly(offer);
        assertThat(bench.mobilizations.waiting(bench.authority, FIRST).total()).isEqualTo(1);
        assertThat(bench.mobilizations.waiting(bench.manager, FIRST).total()).isEqualTo(1);
        assertThat(bench.mobilizations.waiting(bench.tomsk, FIRST).total()).isZero();
        assertThat(bench.mobilizations.waiting(bench.giver, FIRST).total()).isZero();

        bench.mobilizations.move(bench.author, offer, PledgeMove.ACCEPT, null, "");
        assertThat(bench.mobilizations.waiting(bench.author, FIRST).total()).isZero();
        assertThat(bench.mobilizations.waiting(bench.giver, FIRST).items())
                .extracting(Mobilization.Promise::state)
                .containsExactly(PledgeState.TRIGGERED);
        var mine = new Mobilization.PledgeQuery(bench.giver.id(), null, Set.of(), false);
        assertThat(bench.mobilizations.pledges(bench.other, mine, FIRST).total())
                .isEqualTo(1);
    }

    @Test
    void whatWaitsIsFilteredLikeTheRest() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        bench.offered(bench.giver, opened, 0, 10, Trigger.AT_ONCE);
        bench.offered(bench.other, opened, 0, 10, Trigger.AT_ONCE);

        var givers = new Mobilization.PledgeQuery(bench.giver.id(), null, Set.of(), true);
        var delivered = new Mobilization.PledgeQuery(null, null, Set.of(PledgeState.DELIVERED), true);
        assertThat(bench.mobilizations.pledges(bench.author, givers, FIRST).total())
                .isEqualTo(1);
        assertThat(bench.mobilizations.pledges(bench.author, delivered, FIRST).total())
                .isZero();
    }

    @Test
    void keepsNeedsAndPledgesInTheOrderInWhichTheyCame() {
        Mobilization opened = bench.opened('1', Bench.money(1), Bench.money(2), Bench.money(3), Bench.money(4));
        for (int i = 1; i <= 4; i++) {
            bench.offered(bench.giver, opened, 0, i, Trigger.AT_ONCE);
        }
        assertThat(bench.now(opened).needs())
                .extracting(need -> need.amount().intValue())
                .containsExactly(1, 2, 3, 4);
        assertThat(bench.now(opened).pledges())
                .extracting(pledge -> pledge.offered().intValue())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void listsByPartsInEveryOrder() {
        bench.opened('1', Bench.money(100));
        bench.clock.forwardDays(1);
        bench.opened('2', Bench.money(100));
        bench.clock.forwardDays(1);
        bench.opened('3', Bench.money(100));

        for (Mobilization.Sort sort : Mobilization.Sort.values()) {
            var query = new Mobilization.Query("идея", Set.of(Stage.GATHERING), "RU-KYA", "org-1", sort);
            var first = bench.mobilizations.find(bench.other, query, PageRequest.first(2));
            var second = bench.mobilizations.find(bench.other, query, new PageRequest(2, first.next()));
            assertThat(first.total()).isEqualTo(3);
            assertThat(first.items()).hasSize(2);
            assertThat(second.items()).singleElement().isNotIn(first.items());
            assertThat(second.next()).isNull();
        }
    }
}
