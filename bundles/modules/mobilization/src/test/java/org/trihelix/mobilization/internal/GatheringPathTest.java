package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;

class GatheringPathTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Mobilization move(Caller caller, String pledge, PledgeMove move, String reason) {
        return bench.mobilizations.move(caller, pledge, move, null, reason);
    }

    @Test
    void leadsFromNeedsToTheClusterAndTellsTheJournal() {
        Mobilization opened = bench.opened('1', Bench.money(1000), Bench.hours(10));
        String money = bench.accepted(bench.giver, opened, 0, 1000, Trigger.AT_ONCE);
        assertThat(bench.now(opened).stage()).isEqualTo(Stage.GATHERING);
        assertThat(bench.now(opened).percent()).isEqualTo(50);
        assertThatThrownBy(() -> bench.mobilizations.leadOn(bench.manager, opened.id(), ""))
                .isInstanceOf(ConflictException.class);

        bench.accepted(bench.other, opened, 1, 10, Trigger.AT_ONCE);
        assertThat(bench.now(opened).stage()).isEqualTo(Stage.COVERED);
        assertThat(bench.mobilizations
                        .leadOn(bench.manager, opened.id(), "")
                        .can()
                        .leadOn())
                .isFalse();
        assertThat(bench.ideas.stage(opened.subject())).isEqualTo("CLUSTER");

        move(bench.giver, money, PledgeMove.DELIVER, "");
        move(bench.author, money, PledgeMove.DISPUTE, "На счёт не поступило.");
        move(bench.giver, money, PledgeMove.DELIVER, "");
        Mobilization last = move(bench.author, money, PledgeMove.CONFIRM, "");
        assertThat(last.needs().getFirst().received()).isEqualByComparingTo("1000");
        assertThat(bench.journal.actions(opened.id()))
                .containsExactly(
                        "opened",
                        "stated",
                        "stated",
                        "offered",
                        "accepted",
                        "triggered",
                        "offered",
                        "accepted",
                        "triggered",
                        "ledOn",
                        "delivered",
                        "disputed",
                        "delivered",
                        "confirmed");
    }

    @Test
    void takesMoreOffersThanNeededButNoMoreAcceptances() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        String first = bench.offered(bench.giver, opened, 0, 80, Trigger.AT_ONCE);
        String second = bench.offered(bench.other, opened, 0, 80, Trigger.AT_ONCE);
        assertThat(bench.now(opened).needs().getFirst().offered()).isEqualByComparingTo("160");

        move(bench.author, first, PledgeMove.ACCEPT, "");
        assertThatThrownBy(() -> move(bench.author, second, PledgeMove.ACCEPT, ""))
                .isInstanceOf(ConflictException.class)
                .satisfies(e -> assertThat(((ConflictException) e).current()).containsEntry("missing", "20"));
        bench.mobilizations.move(bench.author, second, PledgeMove.ACCEPT, new BigDecimal("20"), "");
        assertThat(bench.now(opened).needs().getFirst().missing()).isZero();
        assertThat(bench.now(opened).needs().getFirst().percent()).isEqualTo(100);
    }

    @Test
    void tellsTheJournalWhoGivesAndWhoReceivesWhatIsAccepted() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        String home = bench.giver.organizations().getFirst();
        var offer = new Mobilization.Offer(BigDecimal.TEN, home, Trigger.AT_ONCE, Bench.DUE, "");
        Mobilization offered = bench.mobilizations.offer(
                bench.giver, opened.id(), opened.needs().getFirst().id(), offer);
        move(bench.author, offered.pledges().getLast().id(), PledgeMove.ACCEPT, "");

        assertThat(bench.journal.entries)
                .filteredOn(entry -> entry.action().equals("accepted"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .contains(
                                new Change("organization", null, home),
                                new Change(
                                        "receiver",
                                        null,
                                        bench.author.organizations().getFirst())));
    }

    @Test
    void triggersByCoverageWithTheLargestSetThatSupportsItself() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        String need = opened.needs().getFirst().id();
        String first = bench.accepted(bench.giver, opened, 0, 30, Trigger.coverage(need, 60));
        assertThat(bench.pledge(opened, first).state()).isEqualTo(PledgeState.ACCEPTED);

        String second = bench.accepted(bench.other, opened, 0, 30, Trigger.with(first));
        assertThat(bench.pledge(opened, first).state()).isEqualTo(PledgeState.TRIGGERED);
        assertThat(bench.pledge(opened, second).state()).isEqualTo(PledgeState.TRIGGERED);
        Mobilization.Need covered = bench.now(opened).needs().getFirst();
        assertThat(covered.percent()).isEqualTo(60);
        assertThat(covered.firm()).isEqualByComparingTo("60");
    }

    @Test
    void triggersOnItsDayAndLetsTheRestExpire() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        String need = opened.needs().getFirst().id();
        String dated = bench.accepted(bench.giver, opened, 0, 40, Trigger.on(LocalDate.of(2026, 11, 25)));
        String waiting = bench.accepted(bench.other, opened, 0, 40, Trigger.coverage(need, 100));
        String offer = bench.offered(bench.other, opened, 0, 40, Trigger.AT_ONCE);
        assertThat(bench.now(opened).needs().getFirst().percent()).isEqualTo(80);
        var days = new Days(bench.ledger);

        bench.clock.forwardDays(3);
        days.pass();
        assertThat(bench.pledge(opened, dated).state()).isEqualTo(PledgeState.ACCEPTED);
        bench.clock.forwardDays(1);
        days.pass();
        assertThat(bench.pledge(opened, dated).state()).isEqualTo(PledgeState.TRIGGERED);
        bench.clock.forwardDays(11);
        days.pass();
        days.pass();

        assertThat(bench.pledge(opened, dated).state()).isEqualTo(PledgeState.TRIGGERED);
        assertThat(bench.pledge(opened, waiting).state()).isEqualTo(PledgeState.EXPIRED);
        assertThat(bench.pledge(opened, offer).state()).isEqualTo(PledgeState.EXPIRED);
        assertThat(bench.now(opened).needs().getFirst().percent()).isEqualTo(40);
        assertThat(bench.journal.actions(opened.id()))
                .containsOnlyOnce("triggered")
                .endsWith("expired", "expired");
    }

    @Test
    void letsOthersDecideAboutPledges() {
        Mobilization opened = bench.opened('1', Bench.money(100), Bench.hours(10));
        String own = bench.offered(bench.author, opened, 0, 10, Trigger.AT_ONCE);
        assertThatThrownBy(() -> move(bench.author, own, PledgeMove.ACCEPT, "")).isInstanceOf(DeniedException.class);
        move(bench.manager, own, PledgeMove.ACCEPT, "");

        String others = bench.offered(bench.giver, opened, 0, 10, Trigger.AT_ONCE);
        for (Caller stranger : Set.of(bench.other, bench.tomsk, bench.giver)) {
            assertThatThrownBy(() -> move(stranger, others, PledgeMove.ACCEPT, ""))
                    .as(stranger.name())
                    .isInstanceOf(DeniedException.class);
        }
        assertThatThrownBy(() -> move(bench.author, others, PledgeMove.WITHDRAW, "Не надо"))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> move(bench.author, others, PledgeMove.DECLINE, " "))
                .isInstanceOf(InvalidException.class);
        move(bench.author, others, PledgeMove.DECLINE, "Хватит и без этого.");
        assertThatThrownBy(() -> move(bench.giver, others, PledgeMove.DELIVER, ""))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.pledge(opened, others).moves()).isEmpty();
    }

    @Test
    void checksWhatIsOffered() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        String need = opened.needs().getFirst().id();
        Mobilization alien = bench.opened('2', Bench.money(100));
        var foreign = new Mobilization.Offer(BigDecimal.ONE, "org-1", Trigger.AT_ONCE, Bench.DUE, "");
        var past = new Mobilization.Offer(BigDecimal.ONE, null, Trigger.AT_ONCE, LocalDate.of(2026, 11, 20), "");
        var late = Bench.offer(1, Trigger.on(Bench.DUE.plusDays(1)));
        var elsewhere = Bench.offer(1, Trigger.coverage(alien.needs().getFirst().id(), 50));
        var all = Bench.offer(1, Trigger.coverage(need, 101));
        var nobody = Bench.offer(1, Trigger.with(Bench.id('9')));

        for (var offer : List.of(foreign, past, late, elsewhere, all, nobody)) {
            assertThatThrownBy(() -> bench.mobilizations.offer(bench.giver, opened.id(), need, offer))
                    .as(offer.toString())
                    .isInstanceOf(InvalidException.class);
        }
        var home = new Mobilization.Offer(BigDecimal.ONE, "org-5", Trigger.AT_ONCE, Bench.DUE, "");
        assertThat(bench.mobilizations
                        .offer(bench.giver, opened.id(), need, home)
                        .pledges())
                .extracting(Mobilization.Pledge::giver)
                .containsExactly("Организация org-5");
    }

    @Test
    void keepsNeedsInTheHandsOfAuthorsAndManagers() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "MOBILIZATION");
        for (Caller stranger : Set.of(bench.giver, bench.tomsk)) {
            assertThatThrownBy(() -> bench.mobilizations.open(stranger, idea, List.of(Bench.money(1))))
                    .as(stranger.name())
                    .isInstanceOf(DeniedException.class);
        }
        assertThatThrownBy(() -> bench.mobilizations.open(
                        bench.author, bench.idea('2', null, "EVALUATION"), List.of(Bench.money(1))))
                .isInstanceOf(ConflictException.class);
        Mobilization opened = bench.mobilizations.open(bench.author, idea, List.of(Bench.money(100)));
        assertThatThrownBy(() -> bench.mobilizations.open(bench.manager, idea, List.of(Bench.money(1))))
                .isInstanceOf(ConflictException.class);
        String need = opened.needs().getFirst().id();

        Mobilization changed = bench.mobilizations.change(bench.manager, opened.id(), need, 0, Bench.money(50));
        assertThat(changed.needs().getFirst().version()).isEqualTo(1);
        assertThatThrownBy(() -> bench.mobilizations.change(bench.author, opened.id(), need, 0, Bench.money(70)))
                .isInstanceOf(ConflictException.class)
                .satisfies(e -> assertThat(((ConflictException) e).current()).containsEntry("amount", "50"));

        String pledge = bench.accepted(bench.giver, opened, 0, 40, Trigger.AT_ONCE);
        assertThatThrownBy(() -> bench.mobilizations.change(bench.author, opened.id(), need, 1, Bench.money(30)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.mobilizations.drop(bench.author, opened.id(), need, "Нашли сами"))
                .isInstanceOf(ConflictException.class);
        move(bench.giver, pledge, PledgeMove.WITHDRAW, "Не сможем.");
        Mobilization dropped = bench.mobilizations.drop(bench.author, opened.id(), need, "Нашли сами");
        assertThat(dropped.needs().getFirst().dropped()).isTrue();
    }

    @Test
    void tellsForWhichSubjectsItCanBeOpened() {
        SubjectRef free = bench.idea('1', "RU-KYA", "MOBILIZATION");
        SubjectRef early = bench.idea('2', "RU-KYA", "EVALUATION");
        SubjectRef taken = bench.opened('3', Bench.money(1)).subject();
        List<SubjectRef> all = List.of(free, early, taken);

        assertThat(bench.mobilizations.openable(bench.author, all)).containsExactly(free);
        assertThat(bench.mobilizations.openable(bench.authority, all)).containsExactly(free);
        assertThat(bench.mobilizations.openable(bench.tomsk, all)).isEmpty();
    }

    @Test
    void isLedByThoseWhereTheIdeaLiesNow() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        assertThat(bench.mobilizations.waiting(bench.tomsk, FIRST).total()).isZero();
        bench.offered(bench.giver, opened, 0, 10, Trigger.AT_ONCE);

        bench.idea('1', "RU-TOM", "MOBILIZATION");
        assertThatThrownBy(() -> bench.mobilizations.close(bench.authority, opened.id(), "Не наше"))
                .isInstanceOf(DeniedException.class);
        var edited = Entry.of(bench.author, null, "ideas", "edited", opened.subject())
                .with(new Change("region", "RU-KYA", "RU-TOM"));
        var told = List.of(new Recorded(1L, bench.clock.instant(), "", edited));
        bench.ideas.away = true; // as when only this module has been started again
        bench.database.work().run(connection -> new Departures(bench.ledger).accept(told));
        bench.ideas.away = false;

        assertThat(bench.mobilizations.waiting(bench.tomsk, FIRST).total()).isEqualTo(1);
        assertThat(bench.mobilizations.waiting(bench.authority, FIRST).total()).isZero();
        bench.mobilizations.close(bench.tomsk, opened.id(), "Переехали");
    }

    @Test
    void guardsTheWayOnwardUntilCoveredAndLeavesTheWaysOut() {
        Mobilization opened = bench.opened('1', Bench.money(100));
        var guard = new MobilizationGuard(bench.ledger);

        assertThat(guard.objections(opened.subject(), "MOBILIZATION", "CLUSTER"))
                .singleElement()
                .satisfies(message -> assertThat(message.arguments().toString()).contains("Опытный стенд"));
        assertThat(guard.objections(opened.subject(), "MOBILIZATION", "REJECTED"))
                .isEmpty();
        assertThat(guard.objections(opened.subject(), "MOBILIZATION", "PROMOTION"))
                .isEmpty();
        bench.accepted(bench.giver, opened, 0, 100, Trigger.AT_ONCE);
        assertThat(guard.objections(opened.subject(), "MOBILIZATION", "CLUSTER"))
                .isEmpty();
    }
}
