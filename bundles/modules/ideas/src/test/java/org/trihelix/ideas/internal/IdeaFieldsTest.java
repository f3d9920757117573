package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.MODERATOR;
import static org.trihelix.ideas.internal.Bench.NOBODY;
import static org.trihelix.ideas.internal.Bench.TEXT;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.journal.Change;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;

/** Values of fields that plug-ins add, from the form to the database and back. */
class IdeaFieldsTest {

    private static final PageRequest PAGE = PageRequest.first(10);
    private static final Map<String, String> LARCH = Map.of("wood.species", "larch", "wood.moisture", "12.5");

    private final Bench bench = new Bench();
    private final Ideas ideas = bench.ideas;

    @BeforeEach
    void putIn() {
        ForestFields.into(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static List<String> wrong(ThrowingCallable call) {
        InvalidException refusal = catchThrowableOfType(InvalidException.class, call);
        assertThat(refusal).isNotNull();
        return refusal.errors().stream().map(FieldError::field).toList();
    }

    private Map<String, String> kept(String id) {
        return ideas.idea(ANNA, id).text().fields();
    }

    private List<String> found(String words) {
        return ideas.find(NOBODY, IdeaQuery.ALL.containing(words), PAGE).items().stream()
                .map(IdeaSummary::id)
                .toList();
    }

    @Test
    void areKeptAsTheyAreMeant() {
        Idea idea = ideas.submit(
                ANNA, TEXT.with(Map.of("wood.moisture", " 12,50 ", "wood.sort", " А  и Б ", "wood.waste", "")));

        assertThat(idea.text().fields())
                .containsExactly(Map.entry("wood.moisture", "12.5"), Map.entry("wood.sort", "А и Б"));
        assertThat(kept(idea.id())).isEqualTo(idea.text().fields());
    }

    @Test
    void areCountedByWhatPublicIdeasSay() {
        for (String species : List.of("larch", "larch", "birch")) {
            ideas.submit(ANNA, TEXT.with(Map.of("wood.species", species)));
        }
        ideas.draft(ANNA, TEXT.with(Map.of("wood.species", "birch")));
        ideas.submit(ANNA, Bench.in("RU-TOM").with(Map.of("wood.species", "birch", "tomsk.district", "Асино")));

        assertThat(ideas.tally(NOBODY, "wood.species", null))
                .containsOnly(Map.entry("larch", 2L), Map.entry("birch", 2L));
        assertThat(ideas.tally(NOBODY, "wood.species", "RU-TOM")).containsExactly(Map.entry("birch", 1L));
        assertThat(ideas.tally(NOBODY, "wood.species", "RU-ROS")).isEmpty();
        assertThat(ideas.tally(NOBODY, "wood.nothing", null)).isEmpty();
    }

    @Test
    void areRefusedEachByItsName() {
        var values = Map.of(
                "wood.species",
                "oak",
                "wood.moisture",
                "101",
                "wood.waste",
                "мало",
                "wood.dried",
                "perhaps",
                "x.y",
                "1");

        assertThat(wrong(() -> ideas.submit(ANNA, TEXT.with(values))))
                .containsExactlyInAnyOrder(
                        "fields.wood.species",
                        "fields.wood.moisture",
                        "fields.wood.waste",
                        "fields.wood.dried",
                        "fields.x.y");
    }

    @Test
    void holdWhereTheirPlugInServes() {
        assertThat(ideas.fieldSets(NOBODY, null)).extracting(FieldSet::code).containsExactly("wood");
        assertThat(ideas.fieldSets(NOBODY, "RU-ROS")).extracting(FieldSet::code).containsExactly("wood");
        assertThat(ideas.fieldSets(NOBODY, "RU-TOM")).extracting(FieldSet::code).containsExactly("wood", "tomsk");
        assertThat(wrong(() -> ideas.fieldSets(NOBODY, "XX"))).containsExactly("region");
        var district = Map.of("tomsk.district", "Асино");
        assertThat(wrong(() -> ideas.submit(ANNA, TEXT.with(district)))).containsExactly("fields.tomsk.district");
        assertThat(wrong(() -> ideas.submit(ANNA, Bench.in("RU-TOM")))).containsExactly("fields.tomsk.district");
        assertThat(ideas.submit(ANNA, Bench.in("RU-TOM").with(district)).text().fields())
                .isEqualTo(district);
    }

    @Test
    void ofADraftMayBeIncomplete() {
        var half = Map.of("wood.moisture", "12,", "wood.waste", "м", "wood.species", "oak");
        Idea draft = ideas.draft(ANNA, Bench.in("RU-TOM").with(half));
        Idea untitled = ideas.draft(ANNA, IdeaText.of("", TEXT.summary()).with(half));

        assertThat(draft.text().fields()).containsEntry("wood.waste", "м").containsEntry("wood.species", "oak");
        assertThat(wrong(() -> ideas.move(ANNA, draft.id(), State.SUBMITTED, "")))
                .containsExactly("fields.tomsk.district", "fields.wood.species", "fields.wood.waste");
        assertThat(wrong(() -> ideas.move(ANNA, untitled.id(), State.SUBMITTED, "")))
                .containsExactly("title", "fields.wood.species", "fields.wood.waste");
        assertThat(wrong(() -> ideas.draft(ANNA, TEXT.with(Map.of("wood.waste", "x".repeat(51))))))
                .containsExactly("fields.wood.waste");
    }

    @Test
    void stayWhatTheyAreWhereNothingIsSaidOfThem() {
        Idea draft = ideas.draft(ANNA, TEXT.with(LARCH));
        Idea saved = ideas.save(ANNA, draft.id(), draft.version(), Bench.titled("Станок из лиственницы"));
        assertThat(saved.text().fields()).isEqualTo(LARCH);

        saved = ideas.save(ANNA, draft.id(), saved.version(), TEXT.with(Map.of("wood.moisture", "")));
        assertThat(saved.text().fields()).containsExactly(Map.entry("wood.species", "larch"));
        assertThat(kept(draft.id())).isEqualTo(saved.text().fields());
    }

    @Test
    void outliveTheirSetThroughEditsAndAreBackWithIt() {
        String id = ideas.submit(ANNA, TEXT.with(LARCH)).id();
        bench.sets.remove(ForestFields.WOOD);
        Idea idea = ideas.idea(ANNA, id);

        Idea edited = ideas.save(ANNA, id, idea.version(), Bench.titled("Станок без полей"));
        assertThat(ideas.fieldSets(ANNA, null)).isEmpty();
        assertThat(kept(id)).isEqualTo(LARCH);
        assertThat(ideas.versionText(ANNA, id, 2).fields()).isEqualTo(LARCH);
        assertThat(wrong(() -> ideas.save(ANNA, id, edited.version(), TEXT.with(Map.of("wood.species", "")))))
                .containsExactly("fields.wood.species");

        bench.sets.add(ForestFields.WOOD, Map.of());
        assertThat(found("лиственница")).containsExactly(id);
        assertThat(found("без полей")).containsExactly(id);
    }

    @Test
    void ofAnotherRegionWaitUntilTheIdeaIsBackThere() {
        var district = Map.of("tomsk.district", "Асино");
        Idea idea = ideas.submit(ANNA, Bench.in("RU-TOM").with(district));
        Idea away = ideas.save(ANNA, idea.id(), idea.version(), Bench.in("RU-ROS"));

        assertThat(away.text().fields()).isEqualTo(district);
        Idea back = ideas.save(ANNA, idea.id(), away.version(), Bench.in("RU-TOM"));
        assertThat(back.text().fields()).isEqualTo(district);
    }

    @Test
    void areKeptInEveryVersion() {
        Idea idea = ideas.submit(ANNA, TEXT.with(LARCH));
        ideas.save(ANNA, idea.id(), idea.version(), TEXT.with(Map.of("wood.species", "birch", "wood.sort", "А")));

        assertThat(ideas.versions(NOBODY, idea.id(), PAGE).items())
                .extracting(IdeaVersion::text)
                .extracting(IdeaText::fields)
                .containsExactly(Map.of("wood.species", "birch", "wood.moisture", "12.5", "wood.sort", "А"), LARCH);
        assertThat(ideas.versionText(NOBODY, idea.id(), 1).fields()).isEqualTo(LARCH);
    }

    @Test
    void areFoundByWordsAndByNamesOfOptionsInBothLanguages() {
        Idea idea = ideas.submit(ANNA, TEXT.with(Map.of("wood.species", "larch", "wood.waste", "Кора и Щепа")));

        for (String words : List.of("щепа", "ЛИСТВЕННИЦА", "larch", "conifers", "дерева щепа")) {
            assertThat(found(words)).as(words).containsExactly(idea.id());
        }
        ideas.save(ANNA, idea.id(), idea.version(), TEXT.with(Map.of("wood.species", "birch")));
        assertThat(found("larch")).isEmpty();
        assertThat(found("берёза")).containsExactly(idea.id());
        ideas.vote(Bench.BORIS, idea.id());
        assertThat(found("берёза")).containsExactly(idea.id());
    }

    @Test
    void areInTheJournalWithWhatTheyWere() {
        Idea idea = ideas.submit(ANNA, TEXT.with(LARCH));
        ideas.save(ANNA, idea.id(), idea.version(), TEXT.with(Map.of("wood.species", "birch", "wood.moisture", "")));

        assertThat(bench.journal.entries.getFirst().changes()).contains(new Change("fields.wood.species", "", "larch"));
        assertThat(bench.journal.entries.getLast().changes())
                .containsExactlyInAnyOrder(
                        new Change("fields.wood.species", "larch", "birch"),
                        new Change("fields.wood.moisture", "12.5", ""));
    }

    @Test
    void standInAConflictAsTheyAreNow() {
        Idea idea = ideas.submit(ANNA, TEXT.with(LARCH));
        ideas.save(ANNA, idea.id(), idea.version(), TEXT.with(Map.of("wood.species", "", "wood.sort", "А")));

        var conflict = catchThrowableOfType(
                ConflictException.class,
                () -> ideas.save(
                        ANNA,
                        idea.id(),
                        idea.version(),
                        TEXT.with(Map.of("wood.species", "birch", "wood.moisture", "9"))));
        assertThat(conflict.current())
                .containsEntry("fields.wood.species", "")
                .containsEntry("fields.wood.moisture", "12.5")
                .doesNotContainKey("fields.wood.sort");
    }

    @Test
    void thatHaveComeSinceKeepNobodyFromWithdrawingOrAppealing() {
        bench.sets.remove(ForestFields.TOMSK);
        String withdrawn = ideas.submit(ANNA, Bench.in("RU-TOM")).id();
        String rejected = ideas.submit(ANNA, Bench.in("RU-TOM")).id();
        ideas.move(MODERATOR, rejected, State.REJECTED, "Уже есть");
        bench.sets.add(ForestFields.TOMSK, Map.of("region", "RU-TOM"));

        assertThat(ideas.move(ANNA, rejected, State.APPEAL, "Такого нет").state())
                .isEqualTo(State.APPEAL);
        assertThat(ideas.move(ANNA, withdrawn, State.DRAFT, "").state()).isEqualTo(State.DRAFT);
        assertThat(wrong(() -> ideas.move(ANNA, withdrawn, State.SUBMITTED, "")))
                .containsExactly("fields.tomsk.district");
    }

    @Test
    void goWithADraftThatIsThrownAway() {
        String id = ideas.draft(ANNA, TEXT.with(LARCH)).id();
        ideas.discard(ANNA, id);
        String left = bench.database.work().read(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from IDEAS_FIELD")) {
                return row.next() ? row.getString(1) : "";
            }
        });

        assertThat(left).isEqualTo("0");
        assertThat(found("larch")).isEmpty();
        assertThat(ideas.find(ANNA, IdeaQuery.ALL.ofCaller(), PAGE).total()).isZero();
    }

    @Test
    void ofASetWithoutACodeAreNone() {
        var nameless = new FieldSet() {
            @Override
            public String code() {
                return "wood.2";
            }

            @Override
            public Label name() {
                return Label.NONE;
            }

            @Override
            public List<IdeaField> fields() {
                return List.of(ForestFields.SORT);
            }
        };

        assertThatThrownBy(() -> bench.sets.add(nameless, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(ideas.fieldSets(NOBODY, null)).containsExactly(ForestFields.WOOD);
    }

    @Test
    void ofTwoSetsWithOneCodeTheFirstHolds() {
        bench.sets.add(FieldSet.of("wood", ForestFields.TOMSK.name(), ForestFields.TOMSK.fields()), Map.of());

        assertThat(ideas.fieldSets(NOBODY, null)).containsExactly(ForestFields.WOOD);
    }
}
