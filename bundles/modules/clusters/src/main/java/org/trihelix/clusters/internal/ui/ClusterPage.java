package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Dates;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Question;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;

/** A cluster with its tabs and with what the reader may do about it. */
final class ClusterPage {

    private final ViewContext context;
    private final Say say;
    private final Services services;
    private final DetailPage page;
    private final ClusterOverview overview;
    private final Participants participants;
    private Cluster cluster;
    private @Nullable Timeline timeline;

    ClusterPage(Say say, Services services, Cluster cluster) {
        this.context = say.context();
        this.say = say;
        this.services = services;
        this.cluster = cluster;
        overview = new ClusterOverview(say, services, cluster, this::show);
        participants = new Participants(say, services, cluster, this::show);
        page = new DetailPage(context, new SubjectRef(Cluster.KIND, cluster.id()), header(), tabs());
        page.side(side());
    }

    Component component() {
        return page;
    }

    private List<PageTab> tabs() {
        return List.of(
                new PageTab("overview", "clusters.tab.overview", 10, () -> overview),
                new PageTab("participants", "clusters.tab.participants", 20, () -> participants),
                new PageTab("projects", "clusters.projects.title", 30, this::projects),
                new PageTab("history", "clusters.tab.history", 50, this::history));
    }

    private DetailHeader header() {
        return new DetailHeader(
                List.of(new Crumb(say.text("clusters.list.title"), Paths.CLUSTERS)),
                cluster.charter().name(),
                say.status(cluster),
                facts(),
                actions());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (cluster.standing().stage() != null && cluster.standing().phase() == Phase.FOUNDED) {
            facts.add(Fact.of(
                    say.text("clusters.field.stage"),
                    say.word("stage", cluster.standing().stage())));
            facts.add(Fact.of(
                    say.text("clusters.field.stageDue"),
                    say.day(cluster.standing().due())));
            var late = say.status(cluster.clock());
            if (late != null) {
                facts.add(new Fact(say.text("clusters.field.clock"), new org.trihelix.ui.StatusChip(late)));
            }
        }
        long confirmed = cluster.participants().stream()
                .filter(one -> one.answer() == Seat.Answer.CONFIRMED)
                .count();
        facts.add(
                cluster.standing().phase().isCandidate()
                        ? Fact.of(
                                say.text("clusters.field.confirmed"),
                                say.text(
                                        "clusters.ofSeats",
                                        confirmed,
                                        cluster.composed().size()))
                        : Fact.of(say.text("clusters.field.participants"), say.text("clusters.confirmed", confirmed)));
        if (cluster.charter().region() != null) {
            facts.add(Fact.of(
                    say.text("clusters.field.region"),
                    say.region(cluster.charter().region())));
        }
        return facts;
    }

    private Component[] side() {
        var dates = new Dates(context);
        var facts = new Div();
        facts.add(
                new Paragraph(say.text("clusters.proposedBy", cluster.proposerName())),
                moment(dates, "clusters.field.proposed", cluster.proposed()));
        if (cluster.founded() != null) {
            facts.add(moment(dates, "clusters.field.founded", cluster.founded()));
        }
        facts.add(moment(dates, "clusters.field.changed", cluster.changed()));
        if (!cluster.ideas().isEmpty()) {
            facts.add(new H2(say.text("clusters.field.ideas")));
            cluster.ideas().forEach(idea -> facts.add(idea(idea)));
        }
        return new Component[] {facts};
    }

    private Component idea(SubjectRef ref) {
        Subject idea = context.subject(ref);
        var line = new Div(
                idea == null ? new Span(say.text("clusters.idea.gone")) : new Anchor(idea.path(), idea.title()));
        if (cluster.can().edit() && cluster.standing().phase().isCandidate()) {
            var remove = new Button(say.text("clusters.idea.remove"), click -> removeIdea(ref, idea));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(new Div(remove));
        }
        return line;
    }

    private void removeIdea(SubjectRef ref, @Nullable Subject idea) {
        String title = idea == null ? say.text("clusters.idea.gone") : idea.title();
        var question = new Question(
                Message.of("clusters.ask.removeIdea", title),
                Message.of("clusters.ask.removeIdea.text"),
                "clusters.idea.remove",
                true,
                Question.Reason.NONE);
        Confirm.ask(
                context,
                question,
                reason -> context.attempt(
                        () -> show(services.clusters().removeIdea(context.caller(), cluster.id(), ref))));
    }

    private Component moment(Dates dates, String labelKey, Instant time) {
        return new Paragraph(new Text(say.text(labelKey) + ": "), dates.moment(time));
    }

    private List<PageAction> actions() {
        Cluster.Can can = cluster.can();
        String id = cluster.id();
        var clusters = services.clusters();
        var caller = context.caller();
        var actions = new ArrayList<PageAction>();
        participants
                .asked()
                .ifPresent(mine -> actions.add(PageAction.of("clusters.confirm", () -> participants.confirm(mine))
                        .asking()));
        if (can.gather()) {
            actions.add(PageAction.of("clusters.gather", () -> ask("gather", () -> clusters.gather(caller, id)))
                    .asking());
        }
        if (can.found()) {
            actions.add(PageAction.of("clusters.found", () -> ask("found", () -> clusters.found(caller, id)))
                    .asking());
        }
        if (can.project()) {
            actions.add(PageAction.of("clusters.project.open", () -> context.navigate(Paths.opening(id))));
        }
        if (can.lead() && cluster.standing().phase() == Phase.FOUNDED) {
            actions.add(PageAction.of(
                    "clusters.advance", () -> ask("advance", () -> clusters.advance(caller, id, cluster.version()))));
            actions.add(PageAction.of("clusters.prolong", this::prolong));
        }
        if (can.edit()) {
            actions.add(PageAction.quiet("clusters.edit", () -> context.navigate(Paths.editing(id))));
            boolean founded = cluster.standing().phase() == Phase.FOUNDED;
            actions.add(PageAction.dangerous(founded ? "clusters.close" : "clusters.drop", this::end));
        }
        return actions;
    }

    private void ask(String what, Supplier<Cluster> step) {
        var question = new Question(
                Message.of("clusters.ask." + what, cluster.charter().name()),
                Message.of("clusters.ask." + what + ".text", names()),
                "clusters." + what,
                false,
                Question.Reason.NONE);
        Confirm.ask(context, question, reason -> {
            show(step.get());
            context.done(say.text("clusters.done." + what));
        });
    }

    private String names() {
        return cluster.participants().stream()
                .filter(one -> cluster.composed().contains(one.organization()))
                .map(Cluster.Participant::name)
                .collect(Collectors.joining(", "));
    }

    private void prolong() {
        LocalDate month = say.today().plusDays(30);
        LocalDate latest = cluster.standing().latest();
        new Ask(say, "clusters.prolong")
                .day("due", latest == null || month.isBefore(latest) ? month : latest)
                .area("reason")
                .open(answers -> show(services.clusters()
                        .prolong(
                                context.caller(),
                                cluster.id(),
                                cluster.version(),
                                answers.day("due"),
                                answers.text("reason"))));
    }

    private void end() {
        String what = cluster.standing().phase() == Phase.FOUNDED ? "close" : "drop";
        var question = new Question(
                Message.of("clusters.ask." + what, cluster.charter().name()),
                Message.of("clusters.ask." + what + ".text"),
                "clusters." + what,
                true,
                Question.Reason.REQUIRED);
        Confirm.ask(context, question, reason -> show(services.clusters().end(context.caller(), cluster.id(), reason)));
    }

    private Component projects() {
        var query = JointProject.Query.ALL.ofCluster(cluster.id());
        var rows = services.projects()
                .find(context.caller(), query, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        PageAction open = cluster.can().project()
                ? PageAction.of("clusters.project.open", () -> context.navigate(Paths.opening(cluster.id())))
                : null;
        return rows.isEmpty()
                ? new EmptyState(
                        context, say.text("clusters.projects.none"), say.text("clusters.projects.noneText"), open)
                : ProjectListView.table(say, rows);
    }

    private Component history() {
        var made = new Timeline(
                context,
                part -> services.clusters()
                        .journal(context.caller(), cluster.id(), part)
                        .map(new Readable(say, services.networks())::entry));
        timeline = made;
        return made;
    }

    private void show(Cluster now) {
        cluster = now;
        overview.show(now);
        participants.show(now);
        page.header(header());
        page.side(side());
        if (timeline != null) {
            timeline.refresh();
        }
    }
}
