package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.BORIS;
import static org.trihelix.ideas.internal.Bench.DECIDER;
import static org.trihelix.ideas.internal.Bench.MANAGER;
import static org.trihelix.ideas.internal.Bench.MODERATOR;
import static org.trihelix.ideas.internal.Bench.NOBODY;
import static org.trihelix.ideas.internal.Bench.TEXT;
import static org.trihelix.ideas.internal.Bench.TOMSK;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Step;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.Column;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.StageFigures;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.Transition;

class FunnelPathTest {

    private static final PageRequest PAGE = PageRequest.first(50);
    private static final String WHY = "Есть спрос";

    private Bench bench;
    private Ideas ideas;

    @BeforeEach
    void open() {
        bench = new Bench();
        ideas = bench.ideas;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String inEvaluation() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.move(MODERATOR, id, State.SCREENING, "");
        return ideas.move(MODERATOR, id, State.EVALUATION, "").id();
    }

    private String inPromotion() {
        return ideas.move(MANAGER, inEvaluation(), State.PROMOTION, WHY).id();
    }

    @Test
    void leadsAnIdeaFromSubmissionToImplementation() {
        String id = inPromotion();
        ideas.move(DECIDER, id, State.MOBILIZATION, WHY);
        ideas.move(MANAGER, id, State.CLUSTER, "");
        Idea idea = ideas.move(MANAGER, id, State.IMPLEMENTATION, "");

        assertThat(idea.state()).isEqualTo(State.IMPLEMENTATION);
        assertThat(bench.journal.actions(id))
                .containsExactly(
                        "submitted", "screening", "evaluating", "promoted", "supported", "clustered", "implementing");
    }

    @Test
    void letsOnlyTheOwnerOfTheStageMoveItOn() {
        String id = inEvaluation();
        assertThatThrownBy(() -> ideas.move(MODERATOR, id, State.PROMOTION, WHY))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.move(BORIS, id, State.PROMOTION, WHY)).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.move(ANNA, id, State.PROMOTION, WHY)).isInstanceOf(DeniedException.class);
        ideas.move(MANAGER, id, State.PROMOTION, WHY);
        assertThatThrownBy(() -> ideas.move(MANAGER, id, State.MOBILIZATION, WHY))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.move(DECIDER, id, State.MOBILIZATION, ""))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void returnsARevisedIdeaToTheStageThatSentIt() {
        String id = inPromotion();
        ideas.move(DECIDER, id, State.REVISION, "Нет расчёта");

        assertThat(ideas.move(ANNA, id, State.SUBMITTED, "").state()).isEqualTo(State.PROMOTION);
    }

    @Test
    void letsAManagerMoveBackWithAReason() {
        String id = inPromotion();

        assertThatThrownBy(() -> ideas.move(MANAGER, id, State.EVALUATION, "")).isInstanceOf(InvalidException.class);
        assertThat(ideas.move(MANAGER, id, State.EVALUATION, "Нужен ещё отзыв").state())
                .isEqualTo(State.EVALUATION);
    }

    @Test
    void hearsOneAppealAtTheLevelAbove() {
        String id = inEvaluation();
        ideas.move(MANAGER, id, State.REJECTED, "Дорого");
        assertThatThrownBy(() -> ideas.move(BORIS, id, State.APPEAL, "Нет")).isInstanceOf(DeniedException.class);
        ideas.move(ANNA, id, State.APPEAL, "Расчёт неверен");
        assertThatThrownBy(() -> ideas.move(MANAGER, id, State.EVALUATION, WHY)).isInstanceOf(DeniedException.class);
        assertThat(waiting(MANAGER)).doesNotContain(id);
        assertThat(waiting(DECIDER)).contains(id);

        assertThat(ideas.move(DECIDER, id, State.EVALUATION, WHY).state()).isEqualTo(State.EVALUATION);
        ideas.move(MANAGER, id, State.REJECTED, "Всё же дорого");

        assertThat(ideas.idea(ANNA, id).can().moves()).isEmpty();
        assertThatThrownBy(() -> ideas.move(ANNA, id, State.APPEAL, "Снова")).isInstanceOf(ConflictException.class);
    }

    @Test
    void doesNotLetTheJudgeHearTheAppeal() {
        Caller authority = TOMSK;
        String id = ideas.submit(ANNA, Bench.in("RU-TOM")).id();
        ideas.move(authority, id, State.REJECTED, "Уже есть");
        ideas.move(ANNA, id, State.APPEAL, "Такого нет");

        assertThat(waiting(authority)).doesNotContain(id);
        assertThatThrownBy(() -> ideas.move(authority, id, State.REJECTED, WHY)).isInstanceOf(DeniedException.class);
        assertThat(ideas.move(MANAGER, id, State.REJECTED, WHY).state()).isEqualTo(State.REJECTED);
    }

    @Test
    void takesAppealsFromTheDecidersToTheWholePlatform() {
        String id = ideas.submit(ANNA, Bench.in("RU-TOM")).id();
        List.of(State.SCREENING, State.EVALUATION).forEach(to -> ideas.move(TOMSK, id, to, ""));
        ideas.move(TOMSK, id, State.PROMOTION, WHY);
        ideas.move(MANAGER, id, State.EVALUATION, WHY);
        ideas.move(MANAGER, id, State.PROMOTION, WHY);
        ideas.move(DECIDER, id, State.REJECTED, WHY);
        ideas.move(ANNA, id, State.APPEAL, WHY);

        assertThatThrownBy(() -> ideas.move(TOMSK, id, State.REJECTED, WHY)).isInstanceOf(DeniedException.class);
        assertThat(waiting(TOMSK)).doesNotContain(id);
        Caller hub = Caller.system(Locale.of("ru"));
        assertThat(ideas.move(hub, id, State.PROMOTION, WHY).state()).isEqualTo(State.PROMOTION);
    }

    @Test
    void obeysGuardsAndSaysAllTheyObjectTo() {
        String id = inEvaluation();
        bench.guards.say = List.of(Message.of("evaluation.undecided"), Message.of("other.objection"));

        assertThatThrownBy(() -> ideas.move(MANAGER, id, State.PROMOTION, WHY))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.message())
                                .isEqualTo(Message.of(
                                        "ideas.error.both",
                                        Message.of("evaluation.undecided"),
                                        Message.of("other.objection"))));
        assertThat(ideas.idea(ANNA, id).state()).isEqualTo(State.EVALUATION);
        assertThat(bench.journal.actions(id)).doesNotContain("promoted");

        bench.guards.say = List.of();

        assertThat(ideas.move(MANAGER, id, State.PROMOTION, WHY).state()).isEqualTo(State.PROMOTION);
        assertThat(bench.guards.asked)
                .containsExactly(
                        "DRAFT > SUBMITTED",
                        "SUBMITTED > SCREENING",
                        "SCREENING > EVALUATION",
                        "EVALUATION > PROMOTION",
                        "EVALUATION > PROMOTION");
    }

    @Test
    void tellsWhatIsOverdueByTheClock() {
        String id = ideas.submit(ANNA, TEXT).id();
        assertThat(ideas.idea(NOBODY, id).stay().due())
                .isEqualTo(bench.clock.instant().plus(Duration.ofDays(3)));
        bench.clock.forwardDays(3);
        assertThat(overdue()).isEmpty();
        bench.clock.forward(1);

        assertThat(overdue()).containsExactly(id);
        assertThat(ideas.idea(NOBODY, id).stay().overdue()).isTrue();
        assertThat(ideas.figures(NOBODY, null, null).getFirst().overdue()).isEqualTo(1);

        ideas.move(MODERATOR, id, State.SCREENING, "");

        assertThat(overdue()).isEmpty();
        assertThat(ideas.idea(NOBODY, id).stay().since()).isEqualTo(bench.clock.instant());
        assertThat(ideas.idea(NOBODY, id).stay().due()).isNull();
    }

    @Test
    void countsConversionAndMedianTimePerRegionAndField() {
        String quick = ideas.submit(ANNA, Bench.in("RU-TOM")).id();
        String slow = ideas.submit(ANNA, TEXT).id();
        ideas.submit(ANNA, TEXT);
        bench.clock.forwardDays(1);
        ideas.move(MODERATOR, quick, State.SCREENING, "");
        bench.clock.forwardDays(3);
        ideas.move(MODERATOR, slow, State.SCREENING, "");
        ideas.move(MODERATOR, slow, State.EVALUATION, "");

        StageFigures submitted = ideas.figures(NOBODY, null, null).get(0);
        StageFigures screening = ideas.figures(NOBODY, null, null).get(1);
        StageFigures tomsk = ideas.figures(NOBODY, "RU-TOM", null).get(0);

        assertThat(submitted.count()).isEqualTo(1);
        assertThat(submitted.reached()).isEqualTo(3);
        assertThat(submitted.conversion()).isCloseTo(2 / 3d, within(1e-9));
        assertThat(submitted.medianDays()).isCloseTo(2.5, within(1e-9));
        assertThat(screening.conversion()).isEqualTo(.5);
        assertThat(screening.medianDays()).isZero();
        assertThat(tomsk.reached()).isEqualTo(1);
        assertThat(tomsk.medianDays()).isCloseTo(1d, within(1e-9));
        assertThat(ideas.figures(NOBODY, null, "нет такой").get(0).reached()).isZero();
    }

    @Test
    void laysOutABoardWithWhatTheReaderMayDo() {
        String first = inEvaluation();
        bench.clock.forward(1);
        inEvaluation();
        bench.clock.forward(1);
        inEvaluation();
        List<State> states = List.of(State.SUBMITTED, State.EVALUATION);

        List<Column> board = ideas.board(MANAGER, IdeaQuery.ALL, states, 2);

        assertThat(board)
                .extracting(Column::state, Column::count, Column::most)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(State.SUBMITTED, 0L, null),
                        org.assertj.core.groups.Tuple.tuple(State.EVALUATION, 3L, 2L));
        assertThat(board.get(1).first()).hasSize(2);
        Column.Card card = board.get(1).first().getFirst();
        assertThat(card.idea().id()).isEqualTo(first);
        assertThat(card.idea().authorName()).isEqualTo(ANNA.name());
        assertThat(card.ways())
                .extracting(way -> way.move().name(), Column.Way::arrival)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("promote", State.PROMOTION),
                        org.assertj.core.groups.Tuple.tuple("back", State.SCREENING));
        assertThat(ideas.board(NOBODY, IdeaQuery.ALL, states, 2)
                        .get(1)
                        .first()
                        .getFirst()
                        .ways())
                .isEmpty();
    }

    @Test
    void isKnownToModulesThatKnowNoIdeas() {
        String id = inEvaluation();
        var ref = new SubjectRef(Idea.KIND, id);
        var flow = new IdeaFlow(ideas);
        var provider = new IdeaSubjects(bench.reading, new Fakes.KeyTexts());

        Subject subject = Objects.requireNonNull(provider.subjects(
                        BORIS, List.of(ref, new SubjectRef(Idea.KIND, "nothing")), Locale.ENGLISH)
                .get(ref));
        assertThat(subject.stage()).isEqualTo("EVALUATION");
        assertThat(subject.authors()).containsExactly(ANNA.id());
        assertThat(flow.standing(BORIS, "EVALUATION", PAGE).items()).containsExactly(ref);
        assertThat(flow.steps(MANAGER, ref))
                .contains(new Step("promote", "PROMOTION", true, Message.of("ideas.move.promote")));

        bench.database.work().run(connection -> flow.move(MANAGER, ref, "PROMOTION", WHY));

        assertThat(flow.standing(BORIS, "EVALUATION", PAGE).items()).isEmpty();
        assertThatThrownBy(() -> flow.standing(BORIS, "NOWHERE", PAGE)).isInstanceOf(InvalidException.class);
    }

    @Test
    void movesInsideTheUnitOfWorkOfTheMover() {
        String id = inEvaluation();
        var flow = new IdeaFlow(ideas);

        assertThatThrownBy(() -> bench.database.work().run(connection -> {
                    flow.move(MANAGER, new SubjectRef(Idea.KIND, id), "PROMOTION", WHY);
                    throw new InvalidException(List.of());
                }))
                .isInstanceOf(InvalidException.class);
        assertThat(ideas.idea(NOBODY, id).state()).isEqualTo(State.EVALUATION);
    }

    @Test
    void namesEveryWayTheReaderHas() {
        String id = inEvaluation();

        assertThat(ideas.idea(MANAGER, id).can().moves())
                .extracting(Transition::name)
                .containsExactly("promote", "return", "reject", "back");
        assertThat(ideas.idea(ANNA, id).can().moves()).isEmpty();
        assertThat(ideas.fields(NOBODY)).isEmpty();
        assertThat(ideas.counts(NOBODY, null)).contains(entry(State.EVALUATION, 1L));
    }

    private List<String> overdue() {
        IdeaQuery late = IdeaQuery.ALL.overdue(true).in(Set.of());
        return ideas.find(NOBODY, late, PAGE).items().stream()
                .map(IdeaSummary::id)
                .toList();
    }

    private List<String> waiting(Caller caller) {
        return ideas.waiting(caller, PAGE).items().stream().map(IdeaSummary::id).toList();
    }
}
