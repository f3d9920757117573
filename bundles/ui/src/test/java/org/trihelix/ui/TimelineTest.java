package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;

class TimelineTest {
    private final FakeContext context = new FakeContext();
    private final List<PageRequest> asked = new ArrayList<>();

    private Page<Recorded> page(PageRequest request) {
        asked.add(request);
        var entry = new Entry(
                "p1",
                null,
                "ideas",
                "rejected",
                new SubjectRef("idea", "1"),
                List.of(new Change("title", "Было", "<i>Стало</i>"), new Change("phone", null, null)),
                "Нет спроса");
        var items = List.of(new Recorded(1L, FakeContext.NOW, "Анна Белякова", entry));
        return new Page<>(items, request.cursor() == null ? "older" : null, 2);
    }

    @Test
    void saysWhoDidWhatWhenAndWhy() {
        String text = Find.text(new Timeline(context, this::page));
        assertThat(text).contains("Анна Белякова", "ideas.journal.rejected", "ui.date.today[10:42]", "Нет спроса");
        assertThat(text).contains("ui.timeline.changed[ideas.field.title, Было, <i>Стало</i>]");
        assertThat(text).contains("ui.timeline.erased[ideas.field.phone]");
    }

    @Test
    void valuesWithoutATextAreNamedAsTheyAre() {
        context.away = "ideas.field.title";
        assertThat(Find.text(new Timeline(context, this::page)))
                .contains("ui.timeline.changed[title, Было, <i>Стало</i>]", "ui.timeline.erased[ideas.field.phone]");
    }

    @Test
    void aFewNewWordsAreReadAtAGlance() {
        var changes = List.of(new Change("need", null, "Стенд"), new Change("amount", null, "250 ч"));
        var entry = new Entry("p1", null, "ideas", "offered", new SubjectRef("idea", "1"), changes, null);
        var page = new Page<>(List.of(new Recorded(1L, FakeContext.NOW, "Анна Белякова", entry)), null, 1);
        var timeline = new Timeline(context, request -> page);

        assertThat(Find.all(timeline, NativeDetails.class)).isEmpty();
        assertThat(Find.text(timeline))
                .contains("ui.timeline.set[ideas.field.need, Стенд] · ui.timeline.set[ideas.field.amount, 250 ч]");
        assertThat(Find.all(new Timeline(context, this::page), NativeDetails.class))
                .hasSize(1);
    }

    @Test
    void ofAModuleThatIsOffItIsOnlyToldThatSomethingWasDone() {
        context.away = "ideas.";

        assertThat(Find.text(new Timeline(context, this::page)))
                .contains("Анна Белякова", "ui.timeline.away", "Нет спроса")
                .doesNotContain("ideas.");
    }

    @Test
    void whoDidItLeadsToHisPageWhenHeHasOne() {
        assertThat(Find.all(new Timeline(context, this::page), Anchor.class)).isEmpty();
        var entry = new Entry("known", null, "ideas", "rejected", new SubjectRef("idea", "1"), List.of(), null);
        var page = new Page<>(List.of(new Recorded(1L, FakeContext.NOW, "Анна Белякова", entry)), null, 1);
        assertThat(Find.all(new Timeline(context, request -> page), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("people/known");
    }

    @Test
    void olderEntriesComeOnDemandUntilThereAreNone() {
        var timeline = new Timeline(context, this::page);
        var more = Find.button(timeline, "ui.more");
        more.click();
        assertThat(asked).extracting(PageRequest::cursor).containsExactly(null, "older");
        assertThat(more.isVisible()).isFalse();
    }
}
