package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.Difference;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.internal.fields.Shown;
import org.trihelix.ui.Dates;
import org.trihelix.ui.ViewContext;

/** Two kept versions side by side; at most the hundred newest to choose from, whose texts are read when chosen. */
final class Versions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Ideas ideas;
    private final String id;
    private final Select<IdeaVersion.Head> before = new Select<>();
    private final Select<IdeaVersion.Head> after = new Select<>();
    private final Div comparison = new Div();

    Versions(Say say, Ideas ideas, String id) {
        this.say = say;
        this.ideas = ideas;
        this.id = id;
        ViewContext context = say.context();
        List<IdeaVersion.Head> versions = ideas.versionHeads(
                        context.caller(), id, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        if (versions.isEmpty()) {
            getContent().add(new Paragraph(context.text("ideas.versions.none")));
            return;
        }
        if (versions.size() == 1) {
            getContent().add(new Paragraph(context.text("ideas.versions.one")));
        }
        prepare(before, "ideas.versions.before", versions);
        prepare(after, "ideas.versions.after", versions);
        after.setValue(versions.getFirst());
        before.setValue(versions.get(Math.min(1, versions.size() - 1)));
        before.addValueChangeListener(event -> context.attempt(this::compare));
        after.addValueChangeListener(event -> context.attempt(this::compare));
        var choice = new Div(before, after);
        choice.addClassName("th-both");
        choice.setVisible(versions.size() > 1);
        comparison.addClassName("th-sections");
        getContent().add(choice, comparison);
        compare();
    }

    private void prepare(Select<IdeaVersion.Head> select, String labelKey, List<IdeaVersion.Head> versions) {
        ViewContext context = say.context();
        var dates = new Dates(context);
        select.setLabel(context.text(labelKey));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> context.text(
                "ideas.versions.item", version.number(), dates.relative(version.saved()), version.authorName()));
        select.setWidthFull();
    }

    private void compare() {
        comparison.removeAll();
        var old = text(before);
        var young = text(after);
        for (String field : Say.names()) {
            String one = say.value(field, old.values().getOrDefault(field, ""));
            String other = say.value(field, young.values().getOrDefault(field, ""));
            show(say.context().text("ideas.field." + field), one, other);
        }
        Shown shown = say.fields();
        for (FieldSet set : sets(old, young)) {
            for (IdeaField field : set.fields()) {
                String name = set.nameOf(field);
                String one = shown.value(field, old.fields().getOrDefault(name, ""));
                String other = shown.value(field, young.fields().getOrDefault(name, ""));
                show(shown.said(set.name()) + ": " + shown.name(field), one, other);
            }
        }
    }

    /** Those that hold in the region of one of the texts. */
    private Set<FieldSet> sets(IdeaText old, IdeaText young) {
        var sets = new LinkedHashSet<FieldSet>();
        for (IdeaText text : List.of(young, old)) {
            sets.addAll(ideas.fieldSets(say.context().caller(), text.region()));
        }
        return sets;
    }

    private IdeaText text(Select<IdeaVersion.Head> chosen) {
        return ideas.versionText(say.context().caller(), id, chosen.getValue().number());
    }

    private void show(String label, String one, String other) {
        if (!one.isEmpty() || !other.isEmpty()) {
            comparison.add(field(label, one, other));
        }
    }

    private Component field(String label, String one, String other) {
        var section = new Section(new H3(label));
        if (one.equals(other)) {
            section.add(body(List.of(new Difference.Run(other, true)), ""));
        } else {
            Difference.Sides sides = Difference.of(one, other);
            var both = new Div(body(sides.before(), "del"), body(sides.after(), "ins"));
            both.addClassName("th-both");
            section.add(both);
        }
        return section;
    }

    private Component body(List<Difference.Run> runs, String mark) {
        var body = new Paragraph();
        body.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        for (Difference.Run run : runs) {
            Span part = run.kept() ? new Span() : mark.equals("del") ? new Removed() : new Added();
            part.setText(run.text());
            body.add(part);
        }
        if (runs.isEmpty()) {
            body.setText(say.context().text("ui.empty"));
        }
        return body;
    }

    /** Words that the newer version no longer has. */
    @Tag("del")
    private static final class Removed extends Span {
        private static final long serialVersionUID = 1L;
    }

    /** Words that the newer version has anew. */
    @Tag("ins")
    private static final class Added extends Span {
        private static final long serialVersionUID = 1L;
    }
}
