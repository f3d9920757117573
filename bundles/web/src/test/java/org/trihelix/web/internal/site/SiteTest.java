package org.trihelix.web.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.account.Setup;
import org.trihelix.api.text.MessageSource;
import org.trihelix.api.text.Texts;
import org.trihelix.api.web.PublicPage;
import org.trihelix.web.internal.WebTexts;

class SiteTest {

    private final SitePages pages = new SitePages();
    private final Settling changes = new Settling();
    private final Site site = new Site(pages, new PlainTexts(), new NamedSetup());

    @BeforeEach
    void addIdeas() {
        site.changes = changes;
        pages.add(new Ideas());
    }

    @Test
    void dispatchesByTheFirstSegmentAndHandsOnTheRest() {
        Site.Answer answer = ask("/ideas/a/b");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.html()).expectFirst("main").text()).isEqualTo("rest a/b");
    }

    @Test
    void whatNobodyAnswersForIsNotFound() {
        assertThat(ask("/nothing").status()).isEqualTo(404);
        assertThat(ask("/ideas/missing").status()).isEqualTo(404);
    }

    @Test
    void whatMayBeAPluginsIsUnavailableWhileOneChanges() {
        changes.unsettled = true;
        assertThat(ask("/nothing").status()).isEqualTo(503);
        assertThat(ask("/ideas/missing").status()).isEqualTo(404);
    }

    @Test
    void partsThatAreAwayAreUnavailable() {
        assertThat(ask("/app/ideas").status()).isEqualTo(503);
        assertThat(ask("/api/v1/ideas").status()).isEqualTo(503);
    }

    @Test
    void aPageThatFailsIsUnavailable() {
        assertThat(ask("/ideas/boom").status()).isEqualTo(503);
    }

    @Test
    void textsOfPeopleNeverBecomeMarkup() {
        Document document = Jsoup.parse(ask("/").html());
        assertThat(document.select("script")).isEmpty();
        assertThat(document.expectFirst("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nothingIsInlineThatTheStrictPolicyRefuses() {
        Document document = Jsoup.parse(ask("/").html());
        assertThat(document.select("style, script, [style], [onclick]")).isEmpty();
        assertThat(document.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theOtherLanguageKeepsAddressAndQuery() {
        var request = SiteRequest.of("/ideas/a", Map.of("q", "сталь & co"), Locale.ENGLISH, false);
        Element other = Jsoup.parse(site.answer(request).html()).expectFirst("a[hreflang=ru]");
        assertThat(other.attr("href")).isEqualTo("/ideas/a?lang=ru&q=%D1%81%D1%82%D0%B0%D0%BB%D1%8C+%26+co");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        var source = new WebTexts();
        assertThat(source.messages(Locale.of("ru")).keySet())
                .isEqualTo(source.messages(Locale.ENGLISH).keySet());
    }

    private Site.Answer ask(String path) {
        return site.answer(SiteRequest.of(path, Map.of(), Locale.ENGLISH, false));
    }

    private static final class Ideas implements PublicPage {

        @Override
        public String path() {
            return "ideas";
        }

        @Override
        public String titleKey() {
            return "web.home.title";
        }

        @Override
        public @Nullable Content render(Request request) {
            if (request.rest().equals("missing")) {
                return null;
            }
            if (request.rest().equals("boom")) {
                throw new IllegalStateException("boom");
            }
            return new Content("Ideas", "All ideas", new Element("main").text("rest " + request.rest()));
        }
    }

    private static final class PlainTexts implements Texts {

        private final MessageSource source = new WebTexts();

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return source.messages(locale).getOrDefault(key, key);
        }

        @Override
        public boolean has(Locale locale, String key) {
            return source.messages(locale).containsKey(key);
        }
    }

    private static final class NamedSetup implements Setup {

        @Override
        public boolean needed() {
            return false;
        }

        @Override
        public void complete(Answers answers, String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String platformName() {
            return "<script>alert(1)</script>";
        }

        @Override
        public boolean demonstrated() {
            return false;
        }

        @Override
        public String defaultLanguage() {
            return "ru";
        }
    }
}
