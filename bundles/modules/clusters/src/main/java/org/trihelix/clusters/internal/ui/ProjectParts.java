package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.domain.Document;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Milestone;
import org.trihelix.ui.Dates;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;

/** Milestones, documents and effects of a joint project. */
final class ProjectParts {

    private final Say say;
    private final Services services;
    private final Consumer<JointProject> changed;
    private final Div milestones = content();
    private final Div effects = content();
    private final Div documents = content();
    private JointProject project;

    ProjectParts(Say say, Services services, JointProject project, Consumer<JointProject> changed) {
        this.say = say;
        this.services = services;
        this.changed = changed;
        this.project = project;
        show(project);
    }

    private static Div content() {
        var div = new Div();
        div.addClassName("th-sections");
        return div;
    }

    Component milestones() {
        return milestones;
    }

    Component effects() {
        return effects;
    }

    Component documents() {
        return documents;
    }

    void show(JointProject now) {
        project = now;
        milestones.removeAll();
        if (!now.reason().isEmpty()) {
            milestones.add(quote(now.reason()));
        }
        if (!now.plan().summary().isEmpty()) {
            milestones.add(new Paragraph(now.plan().summary()));
        }
        if (!now.partners().isEmpty()) {
            String names = now.partners().values().stream().sorted().collect(Collectors.joining(", "));
            milestones.add(new Paragraph(say.text("clusters.partners.line", names)));
        }
        milestones.add(now.milestones().isEmpty() ? none("milestones") : milestoneTable());
        effects.removeAll();
        effects.add(now.effects().isEmpty() ? none("effects") : effectTable());
        documents.removeAll();
        documents.add(now.documents().isEmpty() ? none("documents") : documentTable());
    }

    private static Component quote(String text) {
        var quote = new Paragraph(text);
        quote.addClassName("th-quote");
        return quote;
    }

    private Component none(String what) {
        return new EmptyState(
                say.context(),
                say.text("clusters." + what + ".none"),
                say.text("clusters." + what + ".noneText"),
                null);
    }

    private Component milestoneTable() {
        var table = new Tables(
                say,
                say.text("clusters.milestones.title"),
                List.of("clusters.field.milestone", "clusters.field.due", "clusters.field.result"));
        for (Milestone one : project.milestones()) {
            table.row(
                    Tables.twoLines(new Span(one.title()), project.people().getOrDefault(one.responsible(), "—")),
                    Tables.twoLines(new StatusChip(status(one)), say.day(one.due())),
                    result(one));
        }
        return table.made();
    }

    private Status status(Milestone one) {
        if (one.reached() != null) {
            return new Status(say.text("clusters.milestone.reached", say.day(one.reached())), Status.Tone.SUCCESS);
        }
        return one.isOverdue(say.today())
                ? new Status(say.text("clusters.overdue"), Status.Tone.DANGER)
                : new Status(say.text("clusters.milestone.ahead"), Status.Tone.PROGRESS);
    }

    private Component result(Milestone one) {
        if (!project.mine().contains(one.id())) {
            return new Span(one.result());
        }
        Button reach = button("clusters.milestone.reach", () -> reach(one));
        reach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return reach;
    }

    private void reach(Milestone one) {
        new Ask(say, "clusters.milestone.reach")
                .day("day", say.today())
                .area("result", one.title())
                .open(answers -> {
                    changed.accept(services.projects()
                            .reach(
                                    say.context().caller(),
                                    project.id(),
                                    one.id(),
                                    answers.day("day"),
                                    answers.text("result")));
                    say.context().done(say.text("clusters.done.reach"));
                });
    }

    private Button button(String key, Runnable run) {
        var button = new Button(say.text(key), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component effectTable() {
        var table = new Tables(
                say,
                say.text("clusters.effects.title"),
                List.of(
                        "clusters.field.effect",
                        "clusters.field.sphere",
                        "clusters.field.base",
                        "clusters.field.target",
                        "clusters.field.actual",
                        "clusters.field.progress",
                        "clusters.field.steps"));
        for (Effect one : project.effects()) {
            table.row(
                    new Span(one.measure() + ", " + one.unit()),
                    new Span(say.word("effect", one.sphere())),
                    say.number(one.base()),
                    say.number(one.target()),
                    say.number(one.actual()),
                    one.actual() == null ? "–" : say.percent(one.progress()),
                    project.work() ? button("clusters.effect.measure", () -> measure(one)) : new Span());
        }
        return table.made();
    }

    private void measure(Effect one) {
        new Ask(say, "clusters.effect.measure")
                .number("value")
                .day("day", say.today())
                .open(answers -> changed.accept(services.projects()
                        .measure(
                                say.context().caller(),
                                project.id(),
                                one.id(),
                                answers.number("value"),
                                answers.day("day"))));
    }

    private Component documentTable() {
        var dates = new Dates(say.context());
        var table = new Tables(
                say,
                say.text("clusters.documents.title"),
                List.of("clusters.field.document", "clusters.field.added", "clusters.field.person"));
        for (Document one : project.documents()) {
            var link = new Anchor(one.address(), one.title(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            table.row(link, dates.moment(one.added()), new Span(project.people().getOrDefault(one.person(), "—")));
        }
        return table.made();
    }
}
