package org.trihelix.web.internal.site;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.account.Setup;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.text.Texts;
import org.trihelix.api.web.PublicPage;
import org.trihelix.api.web.PublicPage.Content;

/** Decides which public page answers. */
@Component(service = Site.class)
public final class Site {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    /** Parts of the hub that are no public pages: asked for here only while they are away. */
    private static final Set<String> ELSEWHERE = Set.of("app", "api", "health");

    private final SitePages pages;
    private final Texts texts;
    private final Setup setup;

    /** Without it nothing changes. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable PluginChanges changes;

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param html a whole page
     */
    record Answer(int status, String html) {}

    @Activate
    public Site(@Reference SitePages pages, @Reference Texts texts, @Reference Setup setup) {
        this.pages = pages;
        this.texts = texts;
        this.setup = setup;
    }

    String defaultLanguage() {
        return setup.defaultLanguage();
    }

    Answer answer(SiteRequest request) {
        if (request.segment().isEmpty()) {
            return page(200, request, root(request.locale()));
        }
        if (ELSEWHERE.contains(request.segment())) {
            return message(503, request);
        }
        PublicPage page = pages.page(request.segment());
        if (page == null) {
            return message(unsettled() ? 503 : 404, request);
        }
        try {
            Content content = page.render(new PublicPage.Request(request.rest(), request.query(), request.locale()));
            return content == null ? message(404, request) : page(200, request, content);
        } catch (NotFoundException e) {
            return message(404, request);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The public page {} failed", request.path(), e);
            return message(503, request);
        }
    }

    private boolean unsettled() {
        PluginChanges now = changes;
        return now != null && now.unsettled();
    }

    private Answer message(int status, SiteRequest request) {
        String title = texts.text(request.locale(), "web.site." + status + ".title");
        Element main = new Element("main");
        main.appendElement("h1").text(title);
        main.appendElement("p").text(texts.text(request.locale(), "web.site." + status + ".text"));
        main.appendElement("p")
                .appendElement("a")
                .attr("href", "/")
                .text(texts.text(request.locale(), "web.message.home"));
        return page(status, request, new Content(title, title, main));
    }

    private Content root(Locale locale) {
        String lead = texts.text(locale, "web.site.lead");
        Element main = new Element("main");
        main.appendElement("h1").text(platform());
        main.appendElement("p").addClass("lead").text(lead);
        main.appendElement("p")
                .appendElement("a")
                .addClass("button")
                .attr("href", "/app/")
                .text(texts.text(locale, "web.site.enter"));
        Element cards = new Element("ul").addClass("cards");
        for (PublicPage page : pages.all()) {
            Element card = cards.appendElement("li");
            card.appendElement("h2")
                    .appendElement("a")
                    .attr("href", "/" + page.path())
                    .text(texts.text(locale, page.titleKey()));
            String description = page.path() + ".module.description";
            if (texts.has(locale, description)) {
                card.appendElement("p").text(texts.text(locale, description));
            }
        }
        if (cards.childrenSize() > 0) {
            main.appendElement("h2").text(texts.text(locale, "web.site.open"));
            main.appendChild(cards);
        }
        return new Content(platform(), lead, main);
    }

    private Answer page(int status, SiteRequest request, Content content) {
        String html =
                new Layout(texts, pages, request, platform()).around(content).outerHtml();
        return new Answer(status, html);
    }

    private String platform() {
        return setup.platformName().isEmpty() ? "Trihelix" : setup.platformName();
    }
}
