package org.trihelix.web.internal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.trihelix.api.text.Texts;
import org.trihelix.api.web.PublicPage;

/** Head, navigation and foot around a public page. Texts become text nodes, so nothing that people wrote can become markup. */
final class Layout {

    private final Texts texts;
    private final SitePages pages;
    private final SiteRequest request;
    private final String platform;

    Layout(Texts texts, SitePages pages, SiteRequest request, String platform) {
        this.texts = texts;
        this.pages = pages;
        this.request = request;
        this.platform = platform;
    }

    Document around(PublicPage.Content content) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.child(0).attr("lang", request.locale().getLanguage());
        head(document.head(), content);
        Element body = document.body();
        body.appendElement("a").addClass("skip").attr("href", "#main").text(text("web.skip"));
        header(body.appendElement("header"));
        body.appendChild(content.body().attr("id", "main").attr("tabindex", "-1"));
        footer(body.appendElement("footer"));
        return document;
    }

    private void head(Element head, PublicPage.Content content) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "description").attr("content", content.description());
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        String title = content.title().equals(platform) ? platform : content.title() + " · " + platform;
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "icon").attr("href", "/theme/icon.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/theme/public.css");
    }

    private void header(Element header) {
        Element brand = header.appendElement("a").addClass("brand").attr("href", "/");
        brand.appendElement("img").attr("src", "/theme/icon.svg").attr("alt", "");
        brand.appendText(platform);
        Element sections = header.appendElement("nav").attr("aria-label", text("web.site.sections"));
        Element list = sections.appendElement("ul");
        for (PublicPage page : pages.all()) {
            Element link = list.appendElement("li").appendElement("a").attr("href", "/" + page.path());
            link.text(text(page.titleKey()));
            if (page.path().equals(request.segment())) {
                link.attr("aria-current", request.rest().isEmpty() ? "page" : "true");
            }
        }
        if (list.childrenSize() == 0) {
            sections.remove();
        }
        Element account = header.appendElement("nav").attr("aria-label", text("web.site.account"));
        Element entries = account.appendElement("ul");
        Texts.LANGUAGES.stream()
                .filter(locale -> !locale.equals(request.locale()))
                .forEach(locale -> language(entries.appendElement("li"), locale));
        entries.appendElement("li").appendElement("a").attr("href", "/app/").text(text("web.site.signIn"));
    }

    private void language(Element entry, Locale locale) {
        var address = new StringBuilder(request.path()).append("?lang=").append(locale.getLanguage());
        request.query()
                .forEach((name, value) ->
                        address.append('&').append(encoded(name)).append('=').append(encoded(value)));
        entry.appendElement("a")
                .attr("href", address.toString())
                .attr("lang", locale.getLanguage())
                .attr("hreflang", locale.getLanguage())
                .attr("rel", "nofollow")
                .text(texts.text(locale, "web.language.name"));
    }

    private void footer(Element footer) {
        footer.appendElement("span").text(platform);
        footer.appendElement("a").attr("href", "/api/v1/openapi.json").text(text("web.site.api"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String text(String key) {
        return texts.text(request.locale(), key);
    }
}
