package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.Stage;

class PromotionPathTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void bringsTheAnswerAndItsReasonBackAndMovesTheIdea() {
        Promotion sent = bench.sent('1', bench.authority);
        assertThat(bench.promotions.waiting(bench.authority, FIRST).total()).isEqualTo(1);
        var guard = new MobilizationGuard(bench.ledger);
        assertThat(guard.objections(sent.subject(), "PROMOTION", "MOBILIZATION"))
                .hasSize(1);
        assertThat(guard.objections(sent.subject(), "PROMOTION", "REVISION")).isEmpty();

        bench.promotions.answer(bench.authority, sent.id(), Answer.SUPPORTED, "Площадку дадим.");

        assertThat(bench.ideas.stage(sent.subject())).isEqualTo("MOBILIZATION");
        assertThat(bench.ideas.reasons).containsEntry(sent.subject(), "Площадку дадим.");
        Promotion seen = bench.promotions.promotion(bench.author, sent.id());
        assertThat(seen.answer()).isEqualTo(Answer.SUPPORTED);
        assertThat(seen.reason()).isEqualTo("Площадку дадим.");
        assertThat(bench.promotions.waiting(bench.authority, FIRST).total()).isZero();
        assertThat(bench.journal.actions(sent.id())).containsExactly("sent", "answered");
    }

    @Test
    void keepsAllOrNothingWhenTheIdeaCannotMove() {
        Promotion sent = bench.sent('1', bench.authority);
        bench.ideas.stuck = true;
        assertThatThrownBy(() -> bench.promotions.answer(bench.authority, sent.id(), Answer.REJECTED, "Нет."))
                .isInstanceOf(ConflictException.class);
        bench.ideas.stuck = false;
        bench.ideas.away = true;
        assertThatThrownBy(() -> bench.promotions.answer(bench.authority, sent.id(), Answer.REJECTED, "Нет."))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.promotions.promotion(bench.manager, sent.id()).state()).isEqualTo(Dossier.State.SENT);
    }

    @Test
    void showsWhatIsOverdueAndCarriesItFurther() {
        Promotion sent = bench.sent('1', bench.authority);
        assertThatThrownBy(() -> bench.promotions.escalate(
                        bench.manager, sent.id(), Level.NATIONAL, bench.minister.id(), Bench.DUE, ""))
                .isInstanceOf(ConflictException.class);
        bench.clock.forwardDays(16);
        LocalDate later = Bench.DUE.plusDays(30);

        assertThat(bench.promotions.promotion(bench.author, sent.id()).overdue())
                .isEqualTo(2);
        var late = new Promotion.Query("", Set.of(), null, null, true, false, Promotion.Sort.DEADLINE);
        assertThat(bench.promotions.find(bench.other, late, FIRST).items())
                .singleElement()
                .satisfies(row -> assertThat(row.overdue()).isTrue());
        assertThatThrownBy(() -> bench.promotions.escalate(
                        bench.manager, sent.id(), Level.NATIONAL, bench.authority.id(), later, ""))
                .isInstanceOf(InvalidException.class);
        Promotion carried = bench.promotions.escalate(
                bench.manager, sent.id(), Level.NATIONAL, bench.minister.id(), later, "Край молчит.");

        assertThat(carried.overdue()).isZero();
        assertThat(carried.escalations()).isEqualTo(1);
        assertThatThrownBy(() -> bench.promotions.answer(bench.authority, sent.id(), Answer.SUPPORTED, "Да"))
                .isInstanceOf(DeniedException.class);
        bench.promotions.answer(bench.minister, sent.id(), Answer.REVISION, "Уточните спрос.");
        assertThat(bench.ideas.stage(sent.subject())).isEqualTo("REVISION");
    }

    @Test
    void deniesWhatPermissionsAndRulesForbid() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "PROMOTION");
        for (Caller stranger : Set.of(bench.author, bench.giver, bench.tomsk, bench.minister)) {
            assertThatThrownBy(() -> bench.promotions.send(stranger, Bench.draft(idea, bench.authority)))
                    .as(stranger.name())
                    .isInstanceOf(DeniedException.class);
        }
        for (Caller wrong : Set.of(bench.giver, bench.tomsk, bench.author)) {
            assertThatThrownBy(() -> bench.promotions.send(bench.manager, Bench.draft(idea, wrong)))
                    .as(wrong.name())
                    .isInstanceOf(InvalidException.class);
        }
        assertThat(bench.promotions.addressees(bench.manager, idea))
                .extracting(Promotion.Addressee::name)
                .containsExactlyInAnyOrder("Яков", "Нонна");
        Promotion sent = bench.promotions.send(bench.manager, Bench.draft(idea, bench.authority));
        assertThatThrownBy(() -> bench.promotions.send(bench.manager, Bench.draft(idea, bench.minister)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.promotions.answer(bench.minister, sent.id(), Answer.SUPPORTED, "Да"))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.promotions.answer(bench.authority, sent.id(), Answer.SUPPORTED, " "))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> bench.promotions.journal(bench.giver, sent.id(), FIRST))
                .isInstanceOf(DeniedException.class);
        assertThat(bench.promotions.promotion(bench.giver, sent.id()).content()).isNull();
        assertThat(bench.promotions.promotion(bench.author, sent.id()).content())
                .isNotNull();
    }

    @Test
    void takesBackAndSendsAnew() {
        Promotion sent = bench.sent('1', bench.authority);
        bench.promotions.postpone(bench.manager, sent.id(), Bench.DUE.plusDays(5));
        bench.promotions.withdraw(bench.manager, sent.id(), "Нашлась ошибка.");
        Promotion again = bench.promotions.send(bench.manager, Bench.draft(sent.subject(), bench.minister));

        assertThat(bench.promotions.of(bench.author, sent.subject()))
                .extracting(Promotion.Summary::state)
                .containsExactlyInAnyOrder(Dossier.State.SENT, Dossier.State.WITHDRAWN);
        assertThat(again.deadline()).isEqualTo(Bench.DUE);
    }

    @Test
    void catchesUpWithWhatHappenedMeanwhile() {
        Promotion passed = bench.sent('1', bench.authority);
        Promotion stays = bench.sent('2', bench.authority);
        Mobilization ended = bench.opened('3', Bench.money(100));
        var departures = new Departures(bench.ledger);
        Instant later = bench.clock.instant().plusSeconds(60);
        Instant before = bench.clock.instant().minusSeconds(60);

        var entries = List.of(
                moved(passed.subject(), "PROMOTION", "REVISION", later),
                moved(stays.subject(), "PROMOTION", "REVISION", before),
                moved(stays.subject(), "EVALUATION", "PROMOTION", later),
                moved(ended.subject(), "MOBILIZATION", "REJECTED", later));
        bench.database.work().run(connection -> departures.accept(entries));
        bench.database.work().run(connection -> departures.accept(entries));

        assertThat(bench.promotions.promotion(bench.manager, passed.id()).state())
                .isEqualTo(Dossier.State.WITHDRAWN);
        assertThat(bench.promotions.promotion(bench.manager, stays.id()).state())
                .isEqualTo(Dossier.State.SENT);
        assertThat(bench.now(ended).stage()).isEqualTo(Stage.CLOSED);
        assertThat(bench.journal.actions(passed.id())).containsExactly("sent", "left");
        assertThat(bench.journal.actions(ended.id())).containsExactly("opened", "stated", "left");
    }

    private Recorded moved(SubjectRef idea, String from, String to, Instant when) {
        var entry = Entry.of(bench.manager, null, "ideas", "moved", idea)
                .with(new Change("state", from, to))
                .because("Так решили");
        return new Recorded(1L, when, "", entry);
    }
}
