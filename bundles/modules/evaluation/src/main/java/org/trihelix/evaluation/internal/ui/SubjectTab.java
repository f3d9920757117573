package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subject;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.domain.Funnel;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Evaluations of an idea, on its page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class SubjectTab implements DetailTab {

    private final Evaluations evaluations;
    private final Regions regions;

    @Activate
    public SubjectTab(@Reference Evaluations evaluations, @Reference Regions regions) {
        this.evaluations = evaluations;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public String id() {
        return "evaluation";
    }

    @Override
    public String titleKey() {
        return "evaluation.module.name";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var say = new Say(context, regions);
        List<Summary> rows = evaluations.of(context.caller(), subject);
        PageAction open = evaluations.opens(context.caller(), subject)
                ? PageAction.of("evaluation.open", () -> context.navigate(Paths.opening(subject)))
                : null;
        if (rows.isEmpty()) {
            return new EmptyState(context, say.text("evaluation.tab.none"), say.text("evaluation.tab.noneText"), open);
        }
        var content = new Div(
                table(say, rows, "evaluation.field.evaluation", row -> say.text("evaluation.from", opened(say, row))));
        content.addClassName("th-sections");
        add(content, say, subject, open);
        return content;
    }

    /** Who leads or owes something goes to what is open; an idea that stands in evaluation without one is waiting for it to be opened. */
    @Override
    public List<PageAction> actions(SubjectRef subject, ViewContext context) {
        Caller caller = context.caller();
        Summary open = evaluations.of(caller, subject).stream()
                .filter(row -> row.stage().isOpen())
                .findFirst()
                .orElse(null);
        if (open != null) {
            return underway(evaluations.evaluation(caller, open.id()), context);
        }
        Subject known = context.subject(subject);
        boolean waits = known != null && Funnel.EVALUATION.equals(known.stage()) && evaluations.opens(caller, subject);
        return waits
                ? List.of(PageAction.of("evaluation.open", () -> context.navigate(Paths.opening(subject))))
                : List.of();
    }

    private static List<PageAction> underway(Evaluation evaluation, ViewContext context) {
        String review = evaluation.can().review();
        if (review != null) {
            return List.of(PageAction.of("evaluation.review.write", () -> context.navigate(Paths.review(review))));
        }
        boolean his = evaluation.can().lead() || evaluation.can().decide();
        return his
                ? List.of(PageAction.of(
                        "evaluation.review.toEvaluation",
                        () -> context.navigate(Paths.evaluation(evaluation.id()) + "?tab=" + tab(evaluation))))
                : List.of();
    }

    private static String tab(Evaluation evaluation) {
        return evaluation.can().decide() ? "rank" : "reviewers";
    }

    private static void add(Div content, Say say, SubjectRef subject, @Nullable PageAction open) {
        if (open != null) {
            content.add(new Paragraph(new Anchor(Paths.opening(subject), say.text("evaluation.openAgain"))));
        }
    }

    private static String opened(Say say, Summary row) {
        return say.day(LocalDate.ofInstant(row.opened(), say.context().zone()));
    }

    /** @param name what leads to the page, under this heading: the title where several subjects stand together, the day on one's own page */
    static Component table(Say say, List<Summary> rows, String heading, Function<Summary, String> name) {
        var table = new Tables(
                say,
                say.text("evaluation.list.title"),
                List.of(heading, "evaluation.field.stage", "evaluation.field.reviews", "evaluation.field.model"));
        for (Summary row : rows) {
            table.row(
                    new Anchor(Paths.evaluation(row.id()), name.apply(row)),
                    new StatusChip(say.status(row.stage(), row.outcome())),
                    say.text("evaluation.ofAsked", row.submitted(), row.asked()),
                    new Anchor(Paths.criteria(row.model()), say.label(row.modelName())));
        }
        return table.made();
    }
}
