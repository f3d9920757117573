package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Dates;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Question;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;

/** An evaluation with its tabs and with what the reader may do about it. */
final class EvaluationPage {

    private final ViewContext context;
    private final Say say;
    private final Services services;
    private final DetailPage page;
    private final Overview overview;
    private final Reviewers reviewers;
    private Evaluation evaluation;
    private @Nullable Timeline timeline;

    EvaluationPage(Say say, Services services, Evaluation evaluation) {
        this.context = say.context();
        this.say = say;
        this.services = services;
        this.evaluation = evaluation;
        overview = new Overview(say, services, evaluation);
        reviewers = new Reviewers(say, services, evaluation, this::show);
        page = new DetailPage(context, new SubjectRef(Evaluation.KIND, evaluation.id()), header(), tabs());
        page.side(side());
    }

    Component component() {
        return page;
    }

    private boolean oversees() {
        boolean some = context.allowsSomewhere(org.trihelix.evaluation.EvaluationPermissions.MANAGE);
        return some
                && (evaluation.can().lead()
                        || !evaluation.tasks().isEmpty()
                        || evaluation.can().decide());
    }

    private List<PageTab> tabs() {
        var tabs = new ArrayList<PageTab>();
        tabs.add(new PageTab("overview", "evaluation.tab.overview", 10, () -> overview));
        if (oversees()) {
            tabs.add(new PageTab("reviewers", "evaluation.tab.reviewers", 20, () -> reviewers));
        }
        tabs.add(new PageTab("reviews", "evaluation.tab.reviews", 30, () -> new Opinions(say, services, evaluation)));
        tabs.add(new PageTab("rank", "evaluation.tab.rank", 40, () -> new WhyThisRank(say, services, evaluation.id())));
        if (oversees()) {
            tabs.add(new PageTab("history", "evaluation.tab.history", 50, this::history));
        }
        return tabs;
    }

    private Component history() {
        var readable = new Readable(say, criteriaNames());
        var made = new Timeline(
                context,
                part -> services.evaluations()
                        .journal(context.caller(), evaluation.id(), part)
                        .map(readable::entry));
        timeline = made;
        return made;
    }

    private Map<String, String> criteriaNames() {
        return services.models().revision(context.caller(), evaluation.revision()).set().criteria().stream()
                .collect(Collectors.toMap(Criterion::code, one -> say.label(one.name())));
    }

    private DetailHeader header() {
        var verdict = evaluation.verdict();
        return new DetailHeader(
                List.of(new Crumb(say.text("evaluation.list.title"), Paths.EVALUATIONS)),
                evaluation.title(),
                say.status(evaluation.stage(), verdict == null ? null : verdict.outcome()),
                facts(),
                actions());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                say.text("evaluation.field.model"),
                new Anchor(Paths.criteria(evaluation.model()), say.label(evaluation.modelName()))));
        facts.add(Fact.of(
                say.text("evaluation.field.reviews"),
                say.text("evaluation.ofAsked", evaluation.submitted(), evaluation.asked())));
        facts.add(Fact.of(say.text("evaluation.field.deadline"), say.day(evaluation.deadline())));
        if (evaluation.overdue() > 0) {
            facts.add(Fact.of(say.text("evaluation.overdue"), say.text("evaluation.late", evaluation.overdue())));
        }
        if (evaluation.region() != null) {
            facts.add(Fact.of(say.text("evaluation.field.region"), say.region(evaluation.region())));
        }
        return facts;
    }

    private Component[] side() {
        var dates = new Dates(context);
        var facts = new Div();
        String path = evaluation.path();
        if (path != null) {
            facts.add(new Paragraph(new Anchor(path, say.text("evaluation.toSubject"))));
        }
        facts.add(
                new Paragraph(new Span(say.text("evaluation.field.opened") + ": "), dates.moment(evaluation.opened())),
                new Paragraph(say.text("evaluation.openedBy", evaluation.openerName())));
        return new Component[] {facts};
    }

    private List<PageAction> actions() {
        Evaluation.Can can = evaluation.can();
        var actions = new ArrayList<PageAction>();
        String review = can.review();
        if (review != null) {
            actions.add(PageAction.of("evaluation.review.write", () -> context.navigate(Paths.review(review))));
        }
        if (can.decide()) {
            for (Outcome outcome : Outcome.values()) {
                actions.add(new PageAction(
                        "evaluation.outcome." + outcome, outcome == Outcome.REJECTED, () -> ask(outcome)));
            }
        }
        if (can.lead()) {
            if (evaluation.stage() != Stage.READY) {
                boolean enough = evaluation.asked() >= EvaluationGuide.REVIEWS;
                actions.add(new PageAction("evaluation.assign", false, enough, reviewers::ask).asking());
            }
            actions.add(PageAction.dangerous("evaluation.close", this::close));
        }
        return actions;
    }

    private void ask(Outcome outcome) {
        var question = new Question(
                Message.of("evaluation.ask." + outcome, evaluation.title()),
                Message.of("evaluation.ask." + outcome + ".text"),
                "evaluation.outcome." + outcome,
                outcome == Outcome.REJECTED,
                Question.Reason.REQUIRED);
        String begun = outcome == Outcome.ONWARD ? grounds() : "";
        Confirm.ask(context, question.beginning(begun), reason -> {
            show(services.evaluations().decide(context.caller(), evaluation.id(), outcome, reason));
            context.done(say.text("evaluation.decision.made"));
        });
    }

    /** What the figures say for it; empty while there is no rank. */
    private String grounds() {
        try {
            return say.grounds(
                    services.results().why(context.caller(), evaluation.id()).place());
        } catch (ConflictException | DeniedException e) {
            return "";
        }
    }

    private void close() {
        var question = new Question(
                Message.of("evaluation.ask.close"),
                Message.of("evaluation.ask.close.text"),
                "evaluation.close",
                true,
                Question.Reason.REQUIRED);
        Confirm.ask(
                context,
                question,
                reason -> show(services.evaluations().close(context.caller(), evaluation.id(), reason)));
    }

    private void show(Evaluation now) {
        evaluation = now;
        page.header(header());
        page.side(side());
        overview.show(now);
        reviewers.show(now);
        if (timeline != null) {
            timeline.refresh();
        }
    }
}
