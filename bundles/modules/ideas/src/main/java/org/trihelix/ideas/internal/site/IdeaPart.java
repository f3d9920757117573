package org.trihelix.ideas.internal.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.trihelix.api.Page;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.internal.fields.Shown;

/** One idea with its discussion. */
final class IdeaPart {

    private final Wording wording;
    private final Idea idea;
    private final List<FieldSet> sets;

    /** @param sets that hold for the idea */
    IdeaPart(Wording wording, Idea idea, List<FieldSet> sets) {
        this.wording = wording;
        this.idea = idea;
        this.sets = sets;
    }

    Element body(Page<IdeaComment> comments) {
        IdeaText text = idea.text();
        var main = new Element("main");
        Html.link(main.appendElement("p").addClass("breadcrumb"), "/ideas", wording.text("public.title"));
        main.appendElement("h1").text(text.title());
        facts(main);
        if (!idea.reason().isEmpty()) {
            section(main, "public.reason", idea.reason());
        }
        Html.paragraphs(main.appendElement("div").addClass("lead"), text.summary());
        section(main, "field.problem", text.problem());
        section(main, "field.solution", text.solution());
        section(main, "field.principle", text.principle());
        wording.fields().sections(sets, text).forEach(set -> fields(main, set));
        main.appendElement("p")
                .addClass("facts")
                .text(wording.text("votes", idea.votes()) + " · " + wording.text("comments", idea.comments()));
        Html.link(
                        main.appendElement("p"),
                        "/app/ideas/" + idea.id(),
                        wording.text(idea.state().isOpen() ? "public.join" : "public.discuss"))
                .addClass("button");
        discussion(main, comments);
        return main;
    }

    private void facts(Element main) {
        IdeaText text = idea.text();
        Element facts = main.appendElement("p").addClass("facts");
        Html.chip(facts, idea.state(), wording);
        Html.overdue(facts, idea.stay(), wording);
        String trl = text.trl() == null ? "" : wording.text("trl", text.trl());
        Stream.of(idea.authorName(), wording.region(text.region()), text.field(), trl)
                .filter(fact -> !fact.isEmpty())
                .forEach(fact -> facts.appendElement("span").text(fact));
        if (idea.submitted() != null) {
            Html.time(facts, idea.submitted(), wording.locale());
        }
        stay(main);
    }

    private void stay(Element main) {
        Element line = main.appendElement("p").addClass("facts");
        moment(line, "field.since", idea.stay().since());
        if (idea.stay().due() != null) {
            moment(line, "field.due", idea.stay().due());
        }
    }

    private void moment(Element line, String labelKey, Instant moment) {
        Element fact = line.appendElement("span").text(wording.text(labelKey) + ": ");
        Html.time(fact, moment, wording.locale());
    }

    private void section(Element main, String titleKey, String text) {
        if (!text.isEmpty()) {
            Element section = main.appendElement("section");
            section.appendElement("h2").text(wording.text(titleKey));
            Html.paragraphs(section, text);
        }
    }

    private static void fields(Element main, Shown.Section set) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(set.title());
        Element list = new Element("dl").addClass("facts");
        set.values().stream().filter(value -> !value.lines()).forEach(value -> {
            Element row = list.appendElement("div");
            row.appendElement("dt").text(value.label());
            row.appendElement("dd").text(value.text());
        });
        if (list.childrenSize() > 0) {
            section.appendChild(list);
        }
        set.values().stream().filter(Shown.Value::lines).forEach(value -> {
            section.appendElement("h3").text(value.label());
            Html.paragraphs(section, value.text());
        });
    }

    private void discussion(Element main, Page<IdeaComment> comments) {
        Element section = main.appendElement("section").attr("id", "comments");
        section.appendElement("h2").text(wording.text("public.discussion"));
        if (comments.items().isEmpty()) {
            section.appendElement("p").text(wording.text("public.silence"));
            return;
        }
        Element list = section.appendElement("ol").addClass("comments");
        comments.items().forEach(comment -> comment(list.appendElement("li"), comment));
        if (comments.next() != null) {
            String address = "/ideas/" + idea.id() + Html.query(Map.of("cursor", comments.next())) + "#comments";
            Html.link(section.appendElement("p").addClass("paging"), address, wording.text("public.next"))
                    .attr("rel", "next");
        }
    }

    private void comment(Element item, IdeaComment comment) {
        Element head = item.appendElement("p").addClass("facts");
        head.appendElement("strong").text(comment.authorName());
        Html.time(head, comment.created(), wording.locale());
        Html.paragraphs(item, comment.text());
    }
}
