package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Network.Known;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Option;
import org.trihelix.ui.Question;

/** With whom an organization works. Its own people record ties and take recorded ones away here. */
final class TiesSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Networks networks;
    private final transient Organizations organizations;
    private final String organization;
    private final boolean keeps;

    TiesSection(Say say, Networks networks, Organizations organizations, String organization) {
        this.say = say;
        this.networks = networks;
        this.organizations = organizations;
        this.organization = organization;
        keeps = networks.keeps(say.context().caller(), organization);
        show();
    }

    private void show() {
        Section content = getContent();
        content.removeAll();
        content.add(new H2(say.text("clusters.ties.title")));
        Page<Known> ties =
                networks.ties(say.context().caller(), organization, PageRequest.first(PageRequest.MAX_LIMIT));
        content.add(ties.items().isEmpty() ? new Paragraph(say.text("clusters.ties.none")) : table(ties.items()));
        if (ties.next() != null) {
            var newest =
                    new Paragraph(say.text("clusters.ties.newest", ties.items().size(), ties.total()));
            newest.addClassName("th-hint");
            content.add(newest);
        }
        if (keeps) {
            content.add(new Button(say.text("clusters.ties.add"), click -> add()));
        }
    }

    private Component table(List<Known> ties) {
        var headings = Stream.of("clusters.field.partner", "clusters.field.tie", keeps ? "clusters.field.steps" : "")
                .filter(heading -> !heading.isEmpty())
                .toList();
        var table = new Tables(say, say.text("clusters.ties.title"), headings);
        ties.stream()
                .collect(Collectors.groupingBy(this::partner, LinkedHashMap::new, Collectors.toList()))
                .forEach((partner, theirs) -> {
                    var name = new Anchor(Paths.organization(partner.value()), partner.label());
                    Component kinds = Tables.twoLines(new Span(kinds(theirs)), notes(theirs));
                    if (keeps) {
                        table.row(name, kinds, steps(partner, theirs));
                    } else {
                        table.row(name, kinds);
                    }
                });
        return table.made();
    }

    private Option partner(Known tie) {
        boolean first = tie.one().equals(organization);
        return new Option(first ? tie.other() : tie.one(), first ? tie.otherName() : tie.oneName());
    }

    private String kinds(List<Known> ties) {
        return ties.stream()
                .collect(Collectors.groupingBy(Known::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> say.word("tie", kind.getKey()) + (kind.getValue() == 1 ? "" : " × " + kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String notes(List<Known> ties) {
        return ties.stream()
                .map(Known::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(". "));
    }

    private Component steps(Option partner, List<Known> ties) {
        var cell = new Div();
        cell.addClassName("th-timeline-head");
        ties.stream().filter(tie -> tie.kind().isReported()).forEach(tie -> {
            var remove = new Button(
                    say.text("clusters.ties.remove", say.word("tie", tie.kind())), click -> remove(partner, tie));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
            cell.add(remove);
        });
        return cell;
    }

    private void remove(Option partner, Known tie) {
        var question = new Question(
                Message.of("clusters.ask.untie", partner.label()),
                Message.of("clusters.ask.untie.text"),
                "clusters.remove",
                true,
                Question.Reason.NONE);
        Confirm.ask(
                say.context(),
                question,
                reason -> say.context().attempt(() -> {
                    networks.untie(say.context().caller(), tie.id());
                    show();
                }));
    }

    private void add() {
        List<Option> kinds = Stream.of(TieKind.values())
                .filter(TieKind::isReported)
                .map(kind -> new Option(kind.name(), say.word("tie", kind)))
                .toList();
        new Ask(say, "clusters.ties.add")
                .search("partner", this::others)
                .choice("tie", kinds)
                .area("note")
                .optional("note")
                .open(answers -> {
                    networks.tie(
                            say.context().caller(),
                            new Reported(
                                    organization,
                                    answers.given("partner"),
                                    QueryWords.one(TieKind.class, answers.given("tie"), "tie"),
                                    answers.text("note")));
                    show();
                });
    }

    private List<Option> others(String words) {
        return organizations.find(words, null, null, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(one -> !one.id().equals(organization))
                .map(one -> new Option(one.id(), one.name()))
                .toList();
    }
}
