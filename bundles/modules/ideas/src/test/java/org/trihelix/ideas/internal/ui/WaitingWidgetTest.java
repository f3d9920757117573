package org.trihelix.ideas.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Caller;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.Bench;
import org.trihelix.ui.ViewContext;

class WaitingWidgetTest {

    private final Bench bench = new Bench();
    private final WaitingWidget widget = new WaitingWidget(bench.ideas, bench.regions);

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> texts(Caller reader) {
        var context = (ViewContext) Proxy.newProxyInstance(
                ViewContext.class.getClassLoader(), new Class<?>[] {ViewContext.class}, (self, method, given) -> {
                    return switch (method.getName()) {
                        case "text" -> String.valueOf(given[0]);
                        case "caller" -> reader;
                        case "locale" -> Locale.of("ru");
                        case "zone" -> ZoneOffset.UTC;
                        case "clock" -> bench.clock;
                        case "allowsSomewhere" -> false;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
        String html = widget.create(context).getElement().getOuterHTML();
        return Jsoup.parseBodyFragment(html).body().select("*").stream()
                .map(Element::ownText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void tellsTheAuthorWhyHisIdeaCameBack() {
        String id = bench.ideas.submit(Bench.ANNA, Bench.TEXT).id();
        bench.ideas.move(Bench.MODERATOR, id, State.SCREENING, "");
        bench.ideas.move(Bench.MODERATOR, id, State.REVISION, "Нет расчёта");

        assertThat(texts(Bench.ANNA)).contains(Bench.TEXT.title(), "Нет расчёта");
        assertThat(texts(Bench.BORIS)).containsExactly("ideas.widget.waiting.none");
    }

    @Test
    void tellsTheAuthorForAMonthWhyHisIdeaWasRejected() {
        String id = bench.ideas.submit(Bench.ANNA, Bench.TEXT).id();
        bench.ideas.move(Bench.MODERATOR, id, State.REJECTED, "Уже есть");

        assertThat(texts(Bench.ANNA)).startsWith("ideas.widget.rejected").contains("Уже есть");
        assertThat(texts(Bench.BORIS)).containsExactly("ideas.widget.waiting.none");

        bench.clock.forwardDays(31);
        assertThat(texts(Bench.ANNA)).containsExactly("ideas.widget.waiting.none");
    }
}
