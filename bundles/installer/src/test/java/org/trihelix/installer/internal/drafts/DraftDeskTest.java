package org.trihelix.installer.internal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.text.Label;
import org.trihelix.installer.internal.store.DraftStore;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.Removed;
import org.trihelix.installer.internal.store.RemovedStore;
import org.trihelix.plugin.PublisherKey;

class DraftDeskTest extends DraftFixture {

    private static final String PATH = "criteria/forest.yaml";

    private static About about(String name) {
        return new About(name, "1.0.0", new Label("Лес", "Forest"), "We");
    }

    private Draft create(Caller caller, String name) {
        return work.write(connection -> desk.create(connection, caller, about(name)));
    }

    private Draft write(Caller caller, Draft draft, String text) {
        return work.write(connection -> desk.write(
                connection, caller, desk.draft(connection, caller, draft.id(), draft.edition()), Map.of(PATH, text)));
    }

    @Test
    void textsOfAnyLengthAreKept() {
        Draft draft = create(administrator, "forest");
        for (String text : List.of(
                "",
                "ж".repeat(15_999),
                "x".repeat(16_000) + "\n ",
                "y".repeat(70_000),
                "z".repeat(15_999) + "\ud83c\udf32")) {
            draft = write(administrator, draft, text);
            String id = draft.id();
            Map<String, String> files = work.read(connection -> desk.files(connection, id));
            assertThat(files).containsExactly(Map.entry(PATH, text));
        }
        assertThat(draft.files()).containsExactly(PATH);
    }

    @Test
    void theJournalTellsOnceInAWhileWhatIsSavedByItself() {
        Draft draft = write(administrator, create(administrator, "forest"), "name");
        assertThat(write(administrator, draft, "name").edition()).isEqualTo(draft.edition());
        draft = write(administrator, write(administrator, draft, "names"), "named");
        assertThat(entries).extracting(Entry::action).containsExactly("pluginDraftCreated", "pluginDraftPartAdded");
        assertThat(entries.getLast().changes()).containsExactly(new Change("part", null, PATH));

        clock.advance(DraftJournal.WHILE);
        draft = write(administrator, write(administrator, draft, "a"), "b");
        draft = describe(describe(draft, "Wood"), "Woods");
        assertThat(entries)
                .extracting(Entry::action)
                .endsWith("pluginDraftPartAdded", "pluginDraftPartChanged", "pluginDraftDescribed")
                .hasSize(4);
        write(caller("c", Role.ADMINISTRATOR, Scope.PLATFORM), draft, "c");
        assertThat(entries.getLast().actor()).isEqualTo("c");
        String id = draft.id();
        work.run(connection -> desk.delete(connection, administrator, desk.draft(connection, administrator, id)));
        assertThat(entries).extracting(Entry::action).endsWith("pluginDraftDeleted");
    }

    private Draft describe(Draft draft, String title) {
        About about = draft.about();
        var now = new About(about.name(), about.version(), new Label("Лес", title), about.publisher());
        return work.write(connection -> desk.describe(
                connection, administrator, desk.draft(connection, administrator, draft.id(), draft.edition()), now));
    }

    @Test
    void aPartThatIsCalledAsThePluginStaysSo() {
        Draft draft = write(
                administrator, create(administrator, "forest"), DraftFiles.titled("""
                # what it is
                name: {ru: Новая, en: New}
                purpose: {ru: a, en: b}
                """, new Label("Лес", "Forest")));
        describe(draft, "Wood \"$1\"");
        Map<String, String> files = work.read(connection -> desk.files(connection, draft.id()));
        assertThat(files.get(PATH)).isEqualTo("""
                # what it is
                name: {ru: "Лес", en: "Wood \\"$1\\""}
                purpose: {ru: a, en: b}
                """);
    }

    @Test
    void aChangeOnAnOldEditionIsRefused() {
        Draft draft = create(administrator, "forest");
        write(administrator, draft, "one");
        assertThatThrownBy(() -> write(administrator, draft, "two")).isInstanceOf(ConflictException.class);
    }

    @Test
    void authoritiesMakeThemWhenTheyAreLetAndSeeTheirOwn() {
        assertThatThrownBy(() -> rights.require(authority)).isInstanceOf(DeniedException.class);
        work.run(connection -> desk.allow(connection, administrator, true));
        rights.require(authority);
        assertThatThrownBy(() -> rights.require(caller("c", Role.MEMBER, Scope.PLATFORM)))
                .isInstanceOf(DeniedException.class);

        Draft theirs = create(administrator, "forest");
        assertThatThrownBy(() -> write(authority, theirs, "")).isInstanceOf(NotFoundException.class);
        write(administrator, create(authority, "own"), "x");
        work.run(connection -> desk.allow(connection, administrator, false));
        assertThatThrownBy(() -> rights.require(authority)).isInstanceOf(DeniedException.class);
    }

    @Test
    void namesOfOthersAreRefused() {
        create(administrator, "forest");
        assertThatThrownBy(() -> create(administrator, "forest")).isInstanceOf(InvalidException.class);

        String stranger = PublisherKey.generate().id();
        install("wood", stranger, null);
        assertThatThrownBy(() -> create(administrator, "wood")).isInstanceOf(InvalidException.class);

        String own = key.use(administrator).id();
        install("metal", own, "RU-TOM");
        install("paper", own, "RU-KYA");
        assertThatThrownBy(() -> create(authority, "metal")).isInstanceOf(InvalidException.class);
        create(authority, "paper");
        create(administrator, "metal");
    }

    @Test
    void theNameOfWhatWasRemovedStaysItsOwners() {
        install("theirs", "a".repeat(64), null);
        var removed = new RemovedStore();
        work.run(connection -> {
            Kept kept = plugins.plugin(connection, "theirs").orElseThrow();
            plugins.delete(connection, "theirs");
            removed.put(connection, Removed.of(kept, List.of("theirs"), clock.instant()));
        });
        assertThatThrownBy(() -> create(administrator, "theirs"))
                .isInstanceOf(InvalidException.class)
                .satisfies(e -> assertThat(((InvalidException) e)
                                .errors()
                                .getFirst()
                                .message()
                                .key())
                        .isEqualTo("plugins.draft.name.installed"));
        work.run(connection -> removed.delete(connection, "theirs"));
        create(administrator, "theirs");
    }

    @Test
    void whatIsInstalledIsNotChangedUnderItsVersion() {
        Draft draft = create(administrator, "forest");
        install("forest", key.use(administrator).id(), null);
        Draft raised = write(administrator, draft, "x");
        assertThat(raised.about().version()).isEqualTo("1.0.1");
        var again = new About("forest", "1.0.0", new Label("Лес", "Forest"), "We");
        Draft kept = work.write(connection -> desk.describe(connection, administrator, raised, again));
        assertThat(kept).isEqualTo(raised);
    }

    private Draft again(Draft draft) {
        return work.read(connection -> desk.draft(connection, administrator, draft.id()));
    }

    @Test
    void whatWasCheckedWithoutMistakesIsNotChangedUnderItsVersion() {
        Draft draft = write(administrator, create(administrator, "forest"), "x");
        work.run(connection -> desk.checked(connection, administrator, draft, 1));
        assertThat(again(draft)).isEqualTo(draft);
        work.run(connection -> desk.checked(connection, administrator, draft, 0));
        Draft given = again(draft);
        assertThat(given.exported()).isEqualTo("1.0.0");
        assertThat(write(administrator, given, "y").about().version()).isEqualTo("1.0.1");
    }

    @Test
    void aVersionIsGivenOnceAlsoWhenTheDraftIsMadeAnew() {
        Draft draft = write(administrator, create(administrator, "forest"), "x");
        work.run(connection -> {
            Draft given = desk.exported(connection, administrator, draft);
            desk.delete(connection, administrator, given);
        });
        assertThat(create(administrator, "forest").about().version()).isEqualTo("1.0.1");
        assertThat(create(administrator, "wood").about().version()).isEqualTo("1.0.0");
    }

    @Test
    void aVersionIsRaisedAboveAllThatAreGiven() {
        Draft draft = create(administrator, "forest");
        install("forest", key.use(administrator).id(), null);
        var later = new About("forest", "2.0.0", new Label("Лес", "Forest"), "We");
        Draft second = work.write(connection ->
                desk.exported(connection, administrator, desk.describe(connection, administrator, draft, later)));
        var lower = new About("forest", "0.9.0", new Label("Лес", "Woods"), "We");
        Draft third = work.write(connection -> desk.describe(connection, administrator, second, lower));
        assertThat(third.about().version()).isEqualTo("2.0.1");
    }

    @Test
    void whatIsTakenOverAndRenamedIsAlwaysTold() {
        Draft draft = write(administrator, create(administrator, "forest"), "a");
        Draft taken = work.write(connection -> desk.take(connection, administrator, draft, Map.of(PATH, "b")));
        assertThat(entries.getLast().action()).isEqualTo("pluginDraftPartChanged");
        var now = new About("wood", "1.0.0", new Label("Лес", "Forest"), "They");
        work.run(connection -> desk.describe(connection, administrator, taken, now));
        assertThat(entries.getLast().changes())
                .containsExactly(new Change("name", "forest", "wood"), new Change("publisher", "We", "They"));
    }

    @Test
    void aCopyReplacesNothing() {
        Draft empty = create(administrator, "forest");
        Draft draft = work.write(
                connection -> desk.take(connection, administrator, empty, Map.of("chains/links.csv", "own")));
        Draft copied = work.write(
                connection -> desk.copy(connection, administrator, draft, Map.of("chains/links.csv", "theirs")));
        assertThat(copied.files()).containsExactly("chains/links-2.csv", "chains/links.csv");
        String own = work.read(connection -> desk.file(connection, draft.id(), "chains/links.csv"));
        assertThat(own).isEqualTo("own");
    }

    @Test
    void everybodyHasRoomForHisOwn() {
        for (int i = 0; i < DraftRules.DRAFTS_MOST; i++) {
            create(authority, "own-" + i);
        }
        assertThatThrownBy(() -> create(authority, "more")).isInstanceOf(ConflictException.class);
        create(administrator, "more");
    }

    @Test
    void aNameThatIsTakenMeanwhileIsRefused() {
        Draft draft = create(administrator, "forest");
        var store = new DraftStore();
        var same = new Draft("x", 1, about("forest"), "b", null, clock.instant(), List.of());
        assertThatThrownBy(() -> work.run(connection -> store.add(connection, same)))
                .isInstanceOf(InvalidException.class);
        create(administrator, "wood");
        var renamed = new Draft(draft.id(), 2, about("wood"), "a", null, clock.instant(), List.of());
        assertThatThrownBy(() -> work.run(connection -> store.put(connection, renamed)))
                .isInstanceOf(InvalidException.class);
    }
}
