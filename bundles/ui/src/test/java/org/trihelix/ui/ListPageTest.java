package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

class ListPageTest {
    private record Row(String title, double share, Instant at) {}

    private final FakeContext context = new FakeContext();
    private final List<ListQuery> asked = new ArrayList<>();
    private List<Row> rows = List.of(new Row("Биогаз", 0.5, FakeContext.NOW));

    private ListDefinition<Row> definition() {
        return new ListDefinition<>(
                "ideas.title",
                "ideas.empty",
                row -> "ideas/1",
                List.of(
                        new ListColumn.Text<>("ideas.name", Row::title),
                        new ListColumn.Figure<>("ideas.share", Row::share),
                        new ListColumn.Moment<>("ideas.at", Row::at),
                        new ListColumn.State<>("ideas.state", row -> new Status("новая", Status.Tone.NEUTRAL))),
                List.of(new ListFilter("state", "ideas.state", List.of(new Option("SUBMITTED", "Подана")))),
                List.of(new ListSort("newest", "ideas.newest"), new ListSort("votes", "ideas.votes")),
                this::page,
                PageAction.of("ideas.new", () -> context.navigate("ideas/new")),
                List.of());
    }

    private Page<Row> page(ListQuery query, PageRequest request) {
        asked.add(query);
        return new Page<>(rows, null, rows.size());
    }

    @Test
    void theAddressDecidesWhatIsShown() {
        context.address.putAll(Map.of("q", " газ ", "state", "SUBMITTED", "sort", "votes"));
        new ListPage<>(context, definition());
        assertThat(asked).containsExactly(new ListQuery("газ", Map.of("state", "SUBMITTED"), "votes"));
    }

    @Test
    void anUnknownSortInTheAddressIsTheFirstOne() {
        context.address.put("sort", "'; drop table");
        new ListPage<>(context, definition());
        assertThat(asked.getFirst().sort()).isEqualTo("newest");
    }

    @Test
    void aChipRemovesItsFilterFromPageAndAddress() {
        context.address.putAll(Map.of("q", "газ", "state", "SUBMITTED"));
        var page = new ListPage<>(context, definition());
        Find.all(page, Button.class)
                .filter(button -> button.hasClassName("th-filter-chip"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(asked.getLast()).isEqualTo(new ListQuery("газ", Map.of(), "newest"));
        assertThat(context.address).containsOnly(Map.entry("q", "газ"));
    }

    @Test
    void anEmptyListOffersTheFirstStep() {
        rows = List.of();
        var page = new ListPage<>(context, definition());
        assertThat(Find.text(page)).contains("ideas.empty");
        assertThat(Find.all(page, Grid.class)).allMatch(grid -> !grid.isVisible() || !page.isAttached());
        Find.all(page, Button.class)
                .filter(button -> button.getText().equals("ideas.new"))
                .reduce((one, last) -> last)
                .orElseThrow()
                .click();
        assertThat(context.messages).contains("to ideas/new");
    }

    @Test
    void aFilterWithoutHitsOffersToClearIt() {
        rows = List.of();
        context.address.putAll(Map.of("q", "xyz", "state", "SUBMITTED"));
        var page = new ListPage<>(context, definition());
        assertThat(Find.text(page)).contains("ui.list.nothingFound").doesNotContain("ideas.empty");
        Find.button(page, "ui.list.clear").click();
        assertThat(asked.getLast().narrowed()).isFalse();
        assertThat(context.address).isEmpty();
    }

    @Test
    void anExportQuotesAndNeverMakesFormulas() throws IOException {
        rows = List.of(
                new Row("=HYPERLINK(\"http://x\")", -0.5, FakeContext.NOW), new Row("a;\"b\"\n", 2, FakeContext.NOW));
        var out = new StringWriter();
        new CsvExport<>(context, definition(), () -> new ListQuery("", Map.of(), "newest")).write(out);
        assertThat(out.toString())
                .startsWith("\uFEFF\"ideas.name\";\"ideas.share\"")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\";\"-0,5\";\"2026-11-21T10:42:30+03:00\";\"новая\"\r\n")
                .contains("\"a;\"\"b\"\"\n\";\"2,0\"");
    }

    @Test
    void englishExportsUseCommas() throws IOException {
        context.locale = Locale.ENGLISH;
        var out = new StringWriter();
        new CsvExport<>(context, definition(), () -> new ListQuery("", Map.of(), "newest")).write(out);
        assertThat(out.toString()).contains("\"Биогаз\",\"0.5\"");
    }
}
