package org.trihelix.ideas.internal.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.people.Region;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.domain.SearchWords;
import org.trihelix.ideas.domain.State;

/** The list: search, filters, rows, the way to the next part. */
final class ListPart {

    private final Wording wording;
    private final Map<String, String> query;

    ListPart(Wording wording, Map<String, String> query) {
        this.wording = wording;
        this.query = query;
    }

    Element body(Page<IdeaSummary> page, boolean wrong) {
        var main = new Element("main");
        main.appendElement("h1").text(wording.text("public.title"));
        main.appendElement("p").addClass("lead").text(wording.text("public.lead"));
        if (wrong) {
            main.appendElement("p").attr("role", "status").text(wording.text("public.wrong"));
        }
        Html.link(main.appendElement("p"), "/app/ideas/new", wording.text("public.submit"))
                .addClass("button");
        form(main);
        main.appendElement("p").addClass("count").text(wording.text("count", page.total()));
        if (page.items().isEmpty()) {
            boolean filtered = Stream.of("q", "state", "region")
                    .anyMatch(name -> !value(name).isEmpty());
            main.appendElement("p").text(wording.text(filtered ? "public.none" : "public.empty"));
        } else {
            Element list = main.appendElement("ul").addClass("cards");
            page.items().forEach(idea -> row(list.appendElement("li"), idea));
        }
        paging(main, page.next());
        return main;
    }

    private void form(Element main) {
        Element form = main.appendElement("form")
                .attr("method", "get")
                .attr("action", "/ideas")
                .attr("role", "search")
                .addClass("filters");
        field(form, "q", "public.search")
                .appendElement("input")
                .attr("id", "q")
                .attr("type", "search")
                .attr("name", "q")
                .attr("maxlength", String.valueOf(SearchWords.MAX_LENGTH))
                .attr("value", value("q"));
        Element states = select(form, "state", "field.state");
        Html.option(states, "", wording.text("public.allStates"), false);
        Stream.of(State.values()).filter(State::isPublic).forEach(state -> choice(states, "state", state));
        Element regions = select(form, "region", "field.region");
        Html.option(regions, "", wording.text("public.allRegions"), false);
        for (Region region : wording.regions().all(wording.locale())) {
            Html.option(
                    regions,
                    region.code(),
                    region.name(wording.locale()),
                    region.code().equals(value("region")));
        }
        Element sorts = select(form, "sort", "public.sort");
        Stream.of(IdeaQuery.Sort.values()).forEach(sort -> choice(sorts, "sort", sort));
        form.appendElement("button").attr("type", "submit").text(wording.text("public.apply"));
    }

    private Element field(Element form, String name, String labelKey) {
        Element field = form.appendElement("div").addClass("field");
        field.appendElement("label").attr("for", name).text(wording.text(labelKey));
        return field;
    }

    private Element select(Element form, String name, String labelKey) {
        return field(form, name, labelKey)
                .appendElement("select")
                .attr("id", name)
                .attr("name", name);
    }

    private void choice(Element select, String name, Enum<?> value) {
        Html.option(
                select,
                value.name(),
                wording.text(name + '.' + value.name()),
                value.name().equalsIgnoreCase(value(name)));
    }

    private void row(Element item, IdeaSummary idea) {
        Html.link(item.appendElement("h2"), "/ideas/" + idea.id(), idea.title());
        Element facts = item.appendElement("p").addClass("facts");
        Html.chip(facts, idea.state(), wording);
        Html.overdue(facts, idea.stay(), wording);
        Stream.of(idea.authorName(), wording.region(idea.region()), idea.field())
                .filter(fact -> !fact.isEmpty())
                .forEach(fact -> facts.appendElement("span").text(fact));
        Html.time(facts, idea.dated(), wording.locale());
        Html.paragraphs(item, idea.summary());
        item.appendElement("p")
                .addClass("facts")
                .text(wording.text("votes", idea.votes()) + " · " + wording.text("comments", idea.comments()));
    }

    private void paging(Element main, @Nullable String next) {
        if (next == null && value("cursor").isEmpty()) {
            return;
        }
        Element paging = main.appendElement("p").addClass("paging");
        if (!value("cursor").isEmpty()) {
            Html.link(paging, "/ideas" + Html.query(with("")), wording.text("public.first"));
            paging.appendText(" ");
        }
        if (next != null) {
            Html.link(paging, "/ideas" + Html.query(with(next)), wording.text("public.next"))
                    .attr("rel", "next");
        }
    }

    private Map<String, String> with(String cursor) {
        var parameters = new LinkedHashMap<String, String>();
        Stream.of("q", "state", "region", "sort").forEach(name -> parameters.put(name, value(name)));
        parameters.put("cursor", cursor);
        return parameters;
    }

    private String value(String name) {
        return query.getOrDefault(name, "");
    }
}
