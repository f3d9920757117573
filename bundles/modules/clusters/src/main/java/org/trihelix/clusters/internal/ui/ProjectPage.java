package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Aim;
import org.trihelix.clusters.JointProject.Step;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Question;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;

/** A joint project with its milestones, documents and effects, and with what the reader may do about it. */
final class ProjectPage {

    private static final int DAYS = 30;

    private final ViewContext context;
    private final Say say;
    private final Services services;
    private final DetailPage page;
    private final ProjectParts parts;
    private JointProject project;
    private @Nullable Timeline timeline;

    ProjectPage(Say say, Services services, JointProject project) {
        this.context = say.context();
        this.say = say;
        this.services = services;
        this.project = project;
        parts = new ProjectParts(say, services, project, this::show);
        page = new DetailPage(context, new SubjectRef(JointProject.KIND, project.id()), header(), tabs());
    }

    Component component() {
        return page;
    }

    private List<PageTab> tabs() {
        return List.of(
                new PageTab("overview", "clusters.milestones.title", 10, parts::milestones),
                new PageTab("effects", "clusters.effects.title", 20, parts::effects),
                new PageTab("documents", "clusters.documents.title", 30, parts::documents),
                new PageTab("history", "clusters.tab.history", 50, this::history));
    }

    private DetailHeader header() {
        return new DetailHeader(
                List.of(
                        new Crumb(say.text("clusters.projects.title"), Paths.PROJECTS),
                        new Crumb(project.clusterName(), Paths.cluster(project.cluster()))),
                project.plan().title(),
                say.status(project.state()),
                facts(),
                actions());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(say.text("clusters.field.lead"), project.leadName()));
        facts.add(Fact.of(
                say.text("clusters.field.responsible"),
                project.people().getOrDefault(project.plan().responsible(), "—")));
        facts.add(
                Fact.of(say.text("clusters.field.ends"), say.day(project.plan().ends())));
        SubjectRef ref = project.plan().idea();
        Subject idea = ref == null ? null : context.subject(ref);
        if (idea != null) {
            facts.add(new Fact(say.text("clusters.field.idea"), new Anchor(idea.path(), idea.title())));
        }
        return facts;
    }

    private List<PageAction> actions() {
        if (!project.work()) {
            return List.of();
        }
        return List.of(
                new PageAction("clusters.milestone.add", false, !project.mine().isEmpty(), this::addMilestone).asking(),
                PageAction.of("clusters.effect.add", this::addEffect),
                PageAction.of("clusters.document.add", this::addDocument),
                PageAction.quiet("clusters.project.finish", () -> end(true)),
                PageAction.dangerous("clusters.project.stop", () -> end(false)));
    }

    private void addMilestone() {
        var crew = new Crew(context, services.organizations());
        List<Option> people = crew.of(homes());
        String answering = project.plan().responsible();
        boolean there = people.stream().anyMatch(one -> one.value().equals(answering));
        new Ask(say, "clusters.milestone.add")
                .line("title")
                .day("due", soon())
                .choice("responsible", people, there ? answering : crew.likeliest(people))
                .example("title", say.text("clusters.example.milestone"))
                .open(answers -> {
                    show(services.projects()
                            .addMilestone(
                                    context.caller(),
                                    project.id(),
                                    new Step(
                                            answers.given("title"), answers.day("due"), answers.given("responsible"))));
                    context.done(say.text("clusters.done.milestone"));
                });
    }

    /** Of all that take part, the leading one first. */
    private List<Option> homes() {
        var homes = new ArrayList<Option>();
        homes.add(new Option(project.plan().lead(), project.leadName()));
        project.partners().entrySet().stream()
                .map(partner -> new Option(partner.getKey(), partner.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .forEach(homes::add);
        return homes;
    }

    /** In a month, or at the project's end where that is nearer and has not passed. */
    private LocalDate soon() {
        LocalDate month = say.today().plusDays(DAYS);
        LocalDate end = project.plan().ends();
        return end.isBefore(month) && !end.isBefore(say.today()) ? end : month;
    }

    private void addEffect() {
        new Ask(say, "clusters.effect.add")
                .choice("sphere", say.options("effect", Effect.Sphere.values()))
                .line("measure")
                .line("unit")
                .number("base")
                .number("target")
                .open(answers -> show(services.projects()
                        .addEffect(
                                context.caller(),
                                project.id(),
                                new Aim(
                                        QueryWords.one(Effect.Sphere.class, answers.given("sphere"), "sphere"),
                                        answers.given("measure"),
                                        answers.given("unit"),
                                        answers.number("base"),
                                        answers.number("target")))));
    }

    private void addDocument() {
        new Ask(say, "clusters.document.add")
                .line("title")
                .line("address")
                .open(answers -> show(services.projects()
                        .addDocument(
                                context.caller(), project.id(), answers.given("title"), answers.given("address"))));
    }

    private void end(boolean done) {
        String what = done ? "finish" : "stop";
        var question = new Question(
                Message.of("clusters.ask." + what),
                Message.of("clusters.ask." + what + ".text"),
                "clusters.project." + what,
                !done,
                Question.Reason.REQUIRED);
        Confirm.ask(
                context,
                question,
                reason -> show(services.projects().end(context.caller(), project.id(), done, reason)));
    }

    private Component history() {
        var made = new Timeline(
                context,
                part -> services.projects()
                        .journal(context.caller(), project.id(), part)
                        .map(new Readable(say, services.networks())::entry));
        timeline = made;
        return made;
    }

    private void show(JointProject now) {
        project = now;
        page.header(header());
        parts.show(now);
        if (timeline != null) {
            timeline.refresh();
        }
    }
}
