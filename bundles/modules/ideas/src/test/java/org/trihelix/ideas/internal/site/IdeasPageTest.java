package org.trihelix.ideas.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trihelix.api.text.Texts;
import org.trihelix.api.web.PublicPage;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.Bench;
import org.trihelix.ideas.internal.ForestFields;

class IdeasPageTest {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static Bench bench;
    private static IdeasPage page;
    private static String scripted;

    @BeforeAll
    static void open() {
        bench = new Bench();
        page = new IdeasPage(bench.ideas, new Keys(), bench.regions);
        scripted = bench.ideas
                .submit(
                        Bench.ANNA,
                        new IdeaText(SCRIPT, SCRIPT + "\nдва\n\nтри", SCRIPT, SCRIPT, SCRIPT, 4, SCRIPT, "RU-TOM"))
                .id();
        bench.ideas.comment(Bench.BORIS, scripted, SCRIPT);
        for (int i = 0; i < 30; i++) {
            bench.clock.forward(1);
            bench.ideas.submit(Bench.ANNA, Bench.titled("Станок номер " + i));
        }
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Test
    void showsScriptAsText() {
        for (Element body : new Element[] {body(scripted, Map.of()), body("", Map.of("q", SCRIPT))}) {
            assertThat(body.select("script, img")).isEmpty();
            assertThat(body.text()).contains("<script>alert(1)</script>");
        }
        assertThat(body("", Map.of("q", "\"><script>")).select("script")).isEmpty();
    }

    @Test
    void showsFurtherFieldsThatHoldAsText() {
        try (var other = new Bench()) {
            other.putFieldsIn();
            String id = other.ideas
                    .submit(
                            Bench.ANNA,
                            Bench.in("RU-TOM")
                                    .with(Map.of(
                                            "wood.waste",
                                            "<img src=x>",
                                            "wood.species",
                                            "larch",
                                            "tomsk.district",
                                            "Асино")))
                    .id();
            var there = new IdeasPage(other.ideas, new Keys(), other.regions);
            Element body = body(there, id);

            assertThat(body.select("h2").eachText()).containsSubsequence("Древесина", "Томская программа");
            assertThat(body.select("dl.facts dt").eachText()).containsExactly("Порода", "Район");
            assertThat(body.select("dl.facts dd").eachText()).containsExactly("Хвойные › Лиственница", "Асино");
            assertThat(body.select("h3").text()).isEqualTo("Отходы");
            assertThat(body.select("h3 + p").text()).isEqualTo("<img src=x>");
            other.sets.remove(ForestFields.TOMSK);
            assertThat(body(there, id).text()).doesNotContain("Асино");
        }
    }

    private static Element body(IdeasPage there, String rest) {
        return java.util.Objects.requireNonNull(there.render(new PublicPage.Request(rest, Map.of(), Locale.of("ru"))))
                .body();
    }

    @Test
    void pagesByLinksThatKeepTheFilters() {
        Element first = body("", Map.of("q", "номер", "sort", "TITLE"));
        String next = first.select("a[rel=next]").attr("href");

        assertThat(first.select("ul.cards > li")).hasSize(25);
        assertThat(next).contains("q=%D0%BD%D0%BE%D0%BC%D0%B5%D1%80").contains("sort=TITLE");
        String cursor = next.substring(next.indexOf("cursor=") + 7);
        Element second = body("", Map.of("q", "номер", "sort", "TITLE", "cursor", cursor));
        assertThat(second.select("ul.cards > li")).hasSize(5);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void invitesToVoteWhereVotesAreTaken() {
        String id =
                bench.ideas.submit(Bench.ANNA, Bench.titled("Дорога из стекла")).id();
        assertThat(body(id, Map.of()).select("a.button").text()).isEqualTo("ideas.public.join");

        bench.ideas.move(Bench.MODERATOR, id, State.REJECTED, "Уже есть");
        assertThat(body(id, Map.of()).select("a.button").text()).isEqualTo("ideas.public.discuss");
    }

    @Test
    void knowsNoDrafts() {
        String draft =
                bench.ideas.draft(Bench.ANNA, Bench.titled("Тайный черновик")).id();

        assertThat(render(draft, Map.of())).isNull();
        assertThat(body("", Map.of("q", "Тайный")).text()).doesNotContain("Тайный черновик");
        assertThat(body("", Map.of("state", "DRAFT")).select("ul.cards > li")).isEmpty();
    }

    @Test
    void showsTheWholeListForAWrongAddress() {
        for (var wrong : java.util.List.of(
                Map.of("state", "SOLD"), Map.of("region", "XX"), Map.of("cursor", "x"), Map.of("sort", "x"))) {
            assertThat(body("", wrong).select("[role=status]").text()).isEqualTo("ideas.public.wrong");
        }
    }

    @Test
    void doesNotAnswerForPagesThatAreNot() {
        assertThat(render("x", Map.of())).isNull();
        assertThat(render(scripted + "/more", Map.of())).isNull();
    }

    private static Element body(String rest, Map<String, String> query) {
        return java.util.Objects.requireNonNull(render(rest, query)).body();
    }

    private static PublicPage.@Nullable Content render(String rest, Map<String, String> query) {
        return page.render(new PublicPage.Request(rest, query, Locale.of("ru")));
    }

    /** Says keys. */
    private static final class Keys implements Texts {
        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key;
        }

        @Override
        public boolean has(Locale locale, String key) {
            return true;
        }
    }
}
