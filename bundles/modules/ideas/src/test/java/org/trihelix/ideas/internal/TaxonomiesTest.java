package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.NOBODY;
import static org.trihelix.ideas.internal.Bench.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;

/** Fields that take their options from taxonomies which come and go. */
class TaxonomiesTest {

    private static final Label NAME = new Label("Отрасль", "Branch");
    private static final Taxonomy BRANCHES = Taxonomy.of(
            "branches",
            NAME,
            List.of(
                    new Option("wood", new Label("Дерево", "Wood"), null),
                    new Option("sawing", new Label("Пиление", "Sawing"), "wood"),
                    new Option("drying", new Label("Сушка", "Drying"), "sawing"),
                    new Option("metal", new Label("Металл", "Metal"), null)));
    private static final IdeaField BRANCH =
            IdeaField.ofTaxonomy("branch", NAME, "branches").needed();

    private final Bench bench = new Bench();
    private final Ideas ideas = bench.ideas;

    @BeforeEach
    void putIn() {
        ForestFields.reachByProperty(bench);
        bench.present.add(BRANCHES, Map.of("module", "wood"));
        bench.sets.add(FieldSet.of("main", NAME, List.of(BRANCH)), Map.of());
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

    private static IdeaText saying(String term) {
        return TEXT.with(Map.of("main.branch", term));
    }

    private List<String> found(IdeaQuery query) {
        return ideas.find(NOBODY, query, PageRequest.first(100)).items().stream()
                .map(IdeaSummary::id)
                .toList();
    }

    private long under(String term) {
        return ideas.find(NOBODY, IdeaQuery.ALL.under(term), PageRequest.first(1))
                .total();
    }

    @Test
    void itsTermsAreTheOptions() {
        Idea idea = ideas.submit(ANNA, saying("drying"));

        assertThat(ideas.fieldSets(NOBODY, null).getFirst().fields().getFirst().options())
                .isEqualTo(BRANCHES.terms());
        assertThat(wrong(() -> ideas.submit(ANNA, saying("glue")))).containsExactly("fields.main.branch");
        assertThat(wrong(() -> ideas.submit(ANNA, TEXT))).containsExactly("fields.main.branch");
        assertThat(found(IdeaQuery.ALL.containing("дерево"))).containsExactly(idea.id());
    }

    @Test
    void whatWasChosenStaysWhileItIsAway() {
        Idea idea = ideas.submit(ANNA, saying("drying"));
        ideas.move(ANNA, idea.id(), State.DRAFT, "");
        bench.present.remove(BRANCHES);

        assertThat(wrong(() -> ideas.submit(ANNA, saying("wood")))).containsExactly("fields.main.branch");
        assertThat(ideas.submit(ANNA, TEXT).text().fields()).isEmpty();
        Idea draft = ideas.idea(ANNA, idea.id());
        ideas.save(ANNA, draft.id(), draft.version(), draft.text().with(Map.of("main.branch", "drying")));
        Idea submitted = ideas.move(ANNA, idea.id(), State.SUBMITTED, "");
        assertThat(submitted.text().fields()).containsExactly(Map.entry("main.branch", "drying"));
        assertThat(found(IdeaQuery.ALL.containing("дерево"))).containsExactly(idea.id());
        assertThat(wrong(() -> found(IdeaQuery.ALL.under("branches.wood")))).containsExactly("term");
        assertThatThrownBy(() -> bench.taxonomies.taxonomy(NOBODY, "branches")).isInstanceOf(NotFoundException.class);

        bench.present.add(BRANCHES, Map.of());
        assertThat(found(IdeaQuery.ALL.under("branches.wood"))).containsExactly(idea.id());
    }

    @Test
    void itCanBeClearedWhileItIsAway() {
        Idea draft = ideas.draft(ANNA, saying("drying"));
        bench.present.remove(BRANCHES);

        Idea cleared = ideas.save(ANNA, draft.id(), draft.version(), saying(""));

        assertThat(cleared.text().fields()).isEmpty();
    }

    @Test
    void oneOfARegionIsOfferedThereAlone() {
        bench.present.remove(BRANCHES);
        bench.present.add(BRANCHES, Map.of("region", "RU-TOM"));
        var said = Map.of("main.branch", "metal");

        assertThat(wrong(() -> ideas.submit(ANNA, TEXT.with(said)))).containsExactly("fields.main.branch");
        assertThat(ideas.submit(ANNA, Bench.in("RU-TOM").with(said)).text().fields())
                .isEqualTo(said);
        assertThat(bench.taxonomies.all(NOBODY)).singleElement().satisfies(known -> {
            assertThat(known.region()).isEqualTo("RU-TOM");
            assertThat(known.fields()).containsExactly("main.branch");
        });
        assertThat(bench.taxonomies.taxonomy(NOBODY, "branches").taxonomy()).isEqualTo(BRANCHES);
    }

    @Test
    void ofTwoWithOneCodeTheFirstHolds() {
        bench.present.add(Taxonomy.of("branches", NAME, List.of()), Map.of());

        assertThat(bench.taxonomies.all(NOBODY))
                .extracting(known -> known.taxonomy(), known -> known.module())
                .containsExactly(Tuple.tuple(BRANCHES, "wood"));
    }

    /** Against a count of every idea by hand, and against what the list shows, with two fields that share the taxonomy. */
    @Test
    void ideasAreCountedUnderTermsAndBelow() {
        bench.sets.add(FieldSet.of("other", NAME, List.of(IdeaField.ofTaxonomy("second", NAME, "branches"))), Map.of());
        var random = new Random(7);
        List<String> codes = BRANCHES.terms().stream().map(Option::code).toList();
        List<List<String>> said = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> both =
                    List.of(codes.get(random.nextInt(codes.size())), codes.get(random.nextInt(codes.size())));
            IdeaText text = TEXT.with(Map.of("main.branch", both.getFirst(), "other.second", both.getLast()));
            if (i % 8 == 0) {
                ideas.draft(ANNA, text);
            } else {
                ideas.submit(ANNA, text);
                said.add(both);
            }
        }

        Map<String, Long> counts = bench.taxonomies.counts(NOBODY, "branches");

        assertThat(counts).containsOnlyKeys(codes);
        codes.forEach(code -> {
            long byHand = said.stream()
                    .filter(both -> both.stream().anyMatch(one -> isUnder(one, code)))
                    .count();
            assertThat(counts).containsEntry(code, byHand);
            assertThat(under("branches." + code)).isEqualTo(byHand);
        });
        assertThat(counts.get("wood")).isLessThan(35).isGreaterThan(counts.get("sawing"));
    }

    private static boolean isUnder(String term, String wider) {
        return term.equals(wider)
                || BRANCHES.terms().stream()
                        .anyMatch(
                                one -> one.code().equals(term) && one.parent() != null && isUnder(one.parent(), wider));
    }

    @Test
    void termsWithoutFieldsAreEmpty() {
        bench.present.add(Taxonomy.of("markets", NAME, List.of(new Option("eu", NAME, null))), Map.of());

        assertThat(bench.taxonomies.counts(NOBODY, "markets")).containsExactly(Map.entry("eu", 0L));
        assertThat(under("markets.eu")).isZero();
        assertThat(wrong(() -> under("markets.us"))).containsExactly("term");
        assertThat(wrong(() -> under("markets"))).containsExactly("term");
    }
}
