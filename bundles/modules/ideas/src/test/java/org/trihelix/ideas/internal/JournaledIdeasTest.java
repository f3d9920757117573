package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.BORIS;
import static org.trihelix.ideas.internal.Bench.MODERATOR;
import static org.trihelix.ideas.internal.Bench.NOBODY;
import static org.trihelix.ideas.internal.Bench.TEXT;
import static org.trihelix.ideas.internal.Bench.TOMSK;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;

class JournaledIdeasTest {

    private static final PageRequest PAGE = PageRequest.first(50);
    private static final IdeaText OTHER = Bench.titled("Станок из бумаги");

    private static Bench bench;
    private static Ideas ideas;

    @BeforeAll
    static void open() {
        bench = new Bench();
        ideas = bench.ideas;
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @AfterEach
    void leavesNoConnection() {
        assertThat(bench.database.connectionsInUse()).isZero();
    }

    private static String revised() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.move(MODERATOR, id, State.SCREENING, "");
        return ideas.move(MODERATOR, id, State.REVISION, "Нет расчёта").id();
    }

    @Test
    void leadsAnIdeaFromADraftThroughRevisionBackToScreening() {
        Idea draft = ideas.draft(ANNA, IdeaText.of("Ста", ""));
        Idea saved = ideas.save(ANNA, draft.id(), draft.version(), TEXT);
        String id = ideas.move(ANNA, saved.id(), State.SUBMITTED, "").id();
        ideas.move(MODERATOR, id, State.SCREENING, "");
        Idea returned = ideas.move(MODERATOR, id, State.REVISION, " Нет расчёта ");

        assertThat(returned.reason()).isEqualTo("Нет расчёта");
        assertThat(ideas.idea(ANNA, id).can().edit()).isTrue();

        ideas.save(ANNA, id, returned.version(), OTHER);
        Idea again = ideas.move(ANNA, id, State.SUBMITTED, "");

        assertThat(again.state()).isEqualTo(State.SCREENING);
        assertThat(ideas.versions(NOBODY, id, PAGE).items())
                .extracting(IdeaVersion::number, version -> version.text().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, OTHER.title()),
                        org.assertj.core.groups.Tuple.tuple(1, TEXT.title()));
        assertThat(ideas.versionHeads(NOBODY, id, PAGE).items())
                .extracting(IdeaVersion.Head::number, IdeaVersion.Head::authorName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, ANNA.name()),
                        org.assertj.core.groups.Tuple.tuple(1, ANNA.name()));
        assertThat(ideas.versionText(NOBODY, id, 1)).isEqualTo(TEXT);
        assertThatThrownBy(() -> ideas.versionText(NOBODY, id, 3)).isInstanceOf(NotFoundException.class);
        assertThat(bench.journal.actions(id))
                .containsExactly("drafted", "submitted", "screening", "returned", "edited", "resubmitted");
    }

    @Test
    void tellsTheJournalWhatAndWhy() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.move(MODERATOR, id, State.REJECTED, "Уже есть");
        var entries = bench.journal.entries.stream()
                .filter(entry -> entry.subject().id().equals(id))
                .toList();

        assertThat(Fakes.fields(entries.getFirst())).containsExactly("state", "title", "summary");
        assertThat(entries.getLast().reason()).isEqualTo("Уже есть");
        assertThat(entries.getLast().actor()).isEqualTo(MODERATOR.id());
    }

    @Test
    void keepsNothingWhenTheJournalCannotTakeIt() {
        long before = ideas.find(NOBODY, IdeaQuery.ALL, PAGE).total();
        bench.journal.full = true;
        try {
            assertThatThrownBy(() -> ideas.submit(ANNA, TEXT)).isInstanceOf(IllegalStateException.class);
        } finally {
            bench.journal.full = false;
        }

        assertThat(ideas.find(NOBODY, IdeaQuery.ALL, PAGE).total()).isEqualTo(before);
    }

    @Test
    void showsADraftToItsAuthorOnly() {
        String id = ideas.draft(ANNA, TEXT).id();

        assertThat(ideas.idea(ANNA, id).state()).isEqualTo(State.DRAFT);
        for (var other : java.util.List.of(BORIS, MODERATOR, NOBODY)) {
            assertThatThrownBy(() -> ideas.idea(other, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ideas.comments(other, id, PAGE)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ideas.versions(other, id, PAGE)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ideas.versionText(other, id, 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ideas.journal(other, id, PAGE)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> ideas.vote(BORIS, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ideas.discard(BORIS, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void discardsDraftsOnly() {
        String draft = ideas.draft(ANNA, TEXT).id();
        ideas.discard(ANNA, draft);
        String submitted = ideas.submit(ANNA, TEXT).id();

        assertThatThrownBy(() -> ideas.idea(ANNA, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ideas.discard(ANNA, submitted)).isInstanceOf(ConflictException.class);
    }

    @Test
    void givesTheSecondOfTwoEditorsBothTexts() {
        String id = revised();
        int version = ideas.idea(ANNA, id).version();
        ideas.save(ANNA, id, version, OTHER);

        assertThatThrownBy(() -> ideas.save(ANNA, id, version, Bench.titled("Станок из стали")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.current())
                                .containsEntry("title", OTHER.title())
                                .containsEntry("summary", OTHER.summary())
                                .containsEntry("version", String.valueOf(version + 1)));
        assertThat(ideas.idea(ANNA, id).text()).isEqualTo(OTHER);
    }

    @Test
    void votesAndCommentsDoNotGetInTheWayOfAnEdit() {
        String id = revised();
        int version = ideas.idea(ANNA, id).version();
        ideas.vote(BORIS, id);
        ideas.comment(BORIS, id, "Хорошо");

        Idea saved = ideas.save(ANNA, id, version, OTHER);

        assertThat(saved.votes()).isEqualTo(1);
        assertThat(saved.comments()).isEqualTo(1);
    }

    @Test
    void savingTheSameTextMakesNoVersion() {
        String id = revised();
        Idea before = ideas.idea(ANNA, id);

        assertThat(ideas.save(ANNA, id, before.version(), TEXT)).isEqualTo(before);
    }

    @Test
    void refusesEditsByOthersAndOutOfTurn() {
        Idea idea = ideas.submit(ANNA, TEXT);

        assertThatThrownBy(() -> ideas.save(BORIS, idea.id(), idea.version(), OTHER))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.save(MODERATOR, idea.id(), idea.version(), OTHER))
                .isInstanceOf(DeniedException.class);
        Idea taken = ideas.move(MODERATOR, idea.id(), State.SCREENING, "");
        assertThatThrownBy(() -> ideas.save(ANNA, idea.id(), taken.version(), OTHER))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ideas.move(ANNA, idea.id(), State.DRAFT, "")).isInstanceOf(ConflictException.class);
    }

    @Test
    void letsTheAuthorChangeASubmittedIdeaUntilItIsTakenIn() {
        Idea idea = ideas.submit(ANNA, TEXT);

        Idea saved = ideas.save(ANNA, idea.id(), idea.version(), OTHER);

        assertThat(saved.state()).isEqualTo(State.SUBMITTED);
        assertThat(saved.versions()).isEqualTo(2);
        assertThat(bench.journal.actions(idea.id())).containsExactly("submitted", "edited");
    }

    @Test
    void withdrawsASubmittedIdeaAndTakesItInAgain() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.vote(BORIS, id);
        assertThatThrownBy(() -> ideas.move(BORIS, id, State.DRAFT, "")).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.move(MODERATOR, id, State.DRAFT, "")).isInstanceOf(DeniedException.class);

        Idea draft = ideas.move(ANNA, id, State.DRAFT, "");

        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(draft.can().discard()).isFalse();
        assertThatThrownBy(() -> ideas.discard(ANNA, id)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ideas.idea(BORIS, id)).isInstanceOf(NotFoundException.class);

        Idea half = ideas.save(ANNA, id, draft.version(), Bench.titled("Стан"));
        ideas.save(ANNA, id, half.version(), OTHER);
        Idea again = ideas.move(ANNA, id, State.SUBMITTED, "");

        assertThat(again.votes()).isEqualTo(1);
        assertThat(again.versions()).isEqualTo(2);
        assertThat(ideas.versionText(NOBODY, id, 2)).isEqualTo(OTHER);
        assertThat(bench.journal.actions(id)).containsExactly("submitted", "voted", "withdrawn", "submitted");
        assertThat(Fakes.fields(bench.journal.entries.getLast())).containsExactly("state", "title");
    }

    @Test
    void withdrawnAndSubmittedUnchangedItKeepsItsOneVersion() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.move(ANNA, id, State.DRAFT, "");

        assertThat(ideas.move(ANNA, id, State.SUBMITTED, "").versions()).isEqualTo(1);
    }

    @Test
    void tellsWhoAnswered() {
        String id = revised();

        assertThat(ideas.idea(ANNA, id).answeredBy()).isEqualTo(MODERATOR.name());
        assertThat(ideas.move(ANNA, id, State.SUBMITTED, "").answeredBy()).isEmpty();
    }

    @Test
    void screensWithinTheRegionOfTheRole() {
        String here = ideas.submit(ANNA, Bench.in("RU-TOM")).id();
        String there = ideas.submit(ANNA, Bench.in("RU-ROS")).id();
        String nowhere = ideas.submit(ANNA, TEXT).id();

        assertThat(ideas.move(TOMSK, here, State.SCREENING, "").state()).isEqualTo(State.SCREENING);
        assertThatThrownBy(() -> ideas.move(TOMSK, there, State.SCREENING, "")).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.move(TOMSK, nowhere, State.SCREENING, ""))
                .isInstanceOf(DeniedException.class);
        assertThat(ideas.waiting(TOMSK, PageRequest.first(100)).items())
                .extracting(row -> row.region())
                .containsOnly("RU-TOM");
    }

    @Test
    void letsNobodyScreenHisOwnIdea() {
        Idea own = ideas.submit(MODERATOR, TEXT);

        assertThat(own.can().moves()).containsExactly(Funnel.WITHDRAW);
        assertThatThrownBy(() -> ideas.move(MODERATOR, own.id(), State.SCREENING, ""))
                .isInstanceOfSatisfying(
                        DeniedException.class,
                        e -> assertThat(e.message().key()).isEqualTo("ideas.rule.notOnesOwn"));
        assertThat(ideas.waiting(MODERATOR, PageRequest.first(100)).items())
                .extracting(row -> row.id())
                .doesNotContain(own.id());
    }

    @Test
    void asksForAReasonWhereOneIsDue() {
        String id = ideas.submit(ANNA, TEXT).id();

        assertThatThrownBy(() -> ideas.move(MODERATOR, id, State.REJECTED, " \n "))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("reason"));
        assertThat(ideas.idea(NOBODY, id).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void refusesMovesThatAreNotInTheTable() {
        String id = ideas.submit(ANNA, TEXT).id();

        assertThatThrownBy(() -> ideas.move(MODERATOR, id, State.REVISION, "Рано"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ideas.move(BORIS, id, State.REVISION, "Рано")).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.move(NOBODY, id, State.SCREENING, ""))
                .isInstanceOfSatisfying(
                        DeniedException.class, e -> assertThat(e.signInHelps()).isTrue());
    }

    @Test
    void submitsNoUnfinishedDraft() {
        String id = ideas.draft(ANNA, IdeaText.EMPTY).id();

        assertThatThrownBy(() -> ideas.move(ANNA, id, State.SUBMITTED, ""))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors()).hasSize(2));
    }

    @Test
    void keepsScriptAsTheTextItIs() {
        String script = "<script>alert(1)</script>";
        var text = new IdeaText(script, script, script, script, script, 3, script, null);
        String id = ideas.submit(ANNA, text).id();
        ideas.comment(BORIS, id, script);

        assertThat(ideas.idea(NOBODY, id).text()).isEqualTo(text);
        assertThat(ideas.comments(NOBODY, id, PAGE).items().getFirst().text()).isEqualTo(script);
        assertThat(ideas.find(NOBODY, IdeaQuery.ALL.containing("<script>"), PAGE)
                        .items())
                .extracting(row -> row.title())
                .containsExactly(script);
    }

    @Test
    void keepsTheLongestTexts() {
        var text = new IdeaText(
                "Щ".repeat(200),
                "Я".repeat(2000),
                "Ж".repeat(8000),
                "Ё".repeat(8000),
                "𝔸".repeat(4000),
                9,
                "Э".repeat(100),
                "RU-TOM");
        String id = ideas.submit(ANNA, text).id();

        assertThat(ideas.idea(NOBODY, id).text()).isEqualTo(text);
    }

    @Test
    void doesNotKnowIdentifiersOfAWrongForm() {
        for (String id : java.util.List.of("", "1", "' or '1'='1", "00000000-0000-7000-8000-00000000000a ")) {
            assertThatThrownBy(() -> ideas.idea(ANNA, id)).isInstanceOf(NotFoundException.class);
        }
    }
}
