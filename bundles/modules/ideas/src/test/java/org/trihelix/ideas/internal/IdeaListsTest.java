package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.BORIS;
import static org.trihelix.ideas.internal.Bench.MODERATOR;
import static org.trihelix.ideas.internal.Bench.NOBODY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.api.Cursors;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;

class IdeaListsTest {

    private static final int TWINS = 12;

    private static Bench bench;

    @BeforeAll
    static void fill() {
        bench = new Bench();
        for (int i = 0; i < TWINS; i++) {
            bench.ideas.submit(ANNA, Bench.TEXT); // the same time, title and number of votes
        }
        bench.clock.forward(60);
        put(BORIS, "Жёлтый кирпич", "RU-TOM");
        put(BORIS, "100% переработка", "RU-ROS");
        put(BORIS, "Щит a_b для плат", null);
        bench.ideas.draft(ANNA, Bench.titled("Черновик Анны"));
    }

    private static void put(Caller author, String title, @Nullable String region) {
        bench.ideas.submit(author, new IdeaText(title, Bench.TEXT.summary(), "", "", "", null, "", region));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource(IdeaQuery.Sort.class)
    void pagesOverEqualKeysWithoutLossOrRepetition(IdeaQuery.Sort sort) {
        IdeaQuery query = IdeaQuery.ALL.sorted(sort);
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            Page<IdeaSummary> page = find(query, new PageRequest(4, cursor));
            assertThat(page.total()).isEqualTo(TWINS + 3);
            page.items().forEach(row -> seen.add(row.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(TWINS + 3);
        assertThat(seen)
                .containsExactlyElementsOf(find(query, PageRequest.first(100)).items().stream()
                        .map(IdeaSummary::id)
                        .toList());
    }

    @Test
    void isNotMovedByWhatComesMeanwhile() {
        var first = find(IdeaQuery.ALL, PageRequest.first(5));
        put(BORIS, "Кирпич между делом", null);
        var second = find(IdeaQuery.ALL, new PageRequest(100, first.next()));
        try {
            assertThat(second.items()).extracting(IdeaSummary::title).doesNotContain("Кирпич между делом");
            assertThat(first.items().size() + second.items().size()).isEqualTo(TWINS + 3);
        } finally {
            String id = titled("между делом").getFirst().id();
            bench.database.work().run(connection -> {
                try (var delete = connection.createStatement()) {
                    delete.execute("delete from IDEAS_VERSION where IDEA = '" + id + "'");
                    delete.execute("delete from IDEAS_STAY where IDEA = '" + id + "'");
                    delete.execute("delete from IDEAS_IDEA where ID = '" + id + "'");
                }
            });
        }
    }

    @Test
    void findsWordsInAnyCaseAndOrderAlsoWithYo() {
        assertThat(titled("КИРПИЧ желтый")).hasSize(1);
        assertThat(titled("жЁлт")).hasSize(1);
        assertThat(titled("кирпич щит")).isEmpty();
        assertThat(titled("соберет каждый станок")).hasSize(TWINS + 3);
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() {
        assertThat(titled("100%")).extracting(IdeaSummary::title).containsExactly("100% переработка");
        assertThat(titled("%")).hasSize(1);
        assertThat(titled("a_b")).hasSize(1);
        assertThat(titled("_")).hasSize(1);
        assertThat(titled("!")).isEmpty();
    }

    @Test
    void takesASubtreeOfRegions() {
        assertThat(all(IdeaQuery.ALL.within("RU"))).hasSize(2);
        assertThat(all(IdeaQuery.ALL.within("RU-TOM")))
                .extracting(IdeaSummary::title)
                .containsExactly("Жёлтый кирпич");
        assertThatThrownBy(() -> all(IdeaQuery.ALL.within("XX"))).isInstanceOf(InvalidException.class);
    }

    @Test
    void showsDraftsOnlyToTheirAuthorAndOnlyWhenAskedFor() {
        IdeaQuery drafts = IdeaQuery.ALL.in(Set.of(State.DRAFT));
        PageRequest page = PageRequest.first(100);

        assertThat(bench.ideas.find(ANNA, drafts, page).items())
                .extracting(IdeaSummary::title)
                .containsExactly("Черновик Анны");
        assertThat(bench.ideas.find(ANNA, IdeaQuery.ALL.ofCaller(), page).total())
                .isEqualTo(TWINS + 1);
        assertThat(bench.ideas.find(ANNA, IdeaQuery.ALL, page).items())
                .extracting(IdeaSummary::state)
                .doesNotContain(State.DRAFT);
        for (Caller other : List.of(BORIS, MODERATOR, NOBODY)) {
            assertThat(bench.ideas.find(other, drafts, page).total()).isZero();
        }
    }

    @Test
    void countsPublicStates() {
        assertThat(bench.ideas.counts(NOBODY, null))
                .containsEntry(State.SUBMITTED, TWINS + 3L)
                .containsEntry(State.REJECTED, 0L)
                .doesNotContainKey(State.DRAFT);
        assertThat(bench.ideas.counts(NOBODY, "RU-ROS")).containsEntry(State.SUBMITTED, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "AAAA"})
    void refusesForeignCursors(String cursor) {
        var page = new PageRequest(5, cursor);
        var other = new PageRequest(5, Cursors.of("abc", "def"));

        assertThatThrownBy(() -> find(IdeaQuery.ALL, page)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> find(IdeaQuery.ALL, other)).isInstanceOf(InvalidException.class);
    }

    @Test
    void refusesSearchesThatAreTooLong() {
        assertThatThrownBy(() -> titled("x".repeat(201))).isInstanceOf(InvalidException.class);
    }

    private static List<IdeaSummary> titled(String words) {
        return all(IdeaQuery.ALL.containing(words));
    }

    private static List<IdeaSummary> all(IdeaQuery query) {
        return find(query, PageRequest.first(100)).items();
    }

    private static Page<IdeaSummary> find(IdeaQuery query, PageRequest page) {
        return bench.ideas.find(NOBODY, query, page);
    }
}
