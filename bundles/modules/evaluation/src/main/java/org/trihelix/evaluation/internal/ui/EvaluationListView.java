package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.internal.QueryWords;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ListSort;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The list of evaluations. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class EvaluationListView implements ViewContribution {

    private final Evaluations evaluations;
    private final CriteriaModels models;
    private final Regions regions;

    @Activate
    public EvaluationListView(
            @Reference Evaluations evaluations, @Reference CriteriaModels models, @Reference Regions regions) {
        this.evaluations = evaluations;
        this.models = models;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.EVALUATIONS;
    }

    @Override
    public String titleKey() {
        return "evaluation.list.title";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.EVALUATION, 10, "evaluation");
    }

    @Override
    public long waiting(Caller caller) {
        return evaluations.waiting(caller);
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "evaluation.list.empty",
                        row -> Paths.evaluation(row.id()),
                        columns(say),
                        filters(say),
                        sorts(),
                        (query, page) -> rows(context, query, page),
                        primary(context),
                        List.of()));
    }

    static List<ListColumn<Summary>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("evaluation.field.title", Summary::title),
                new ListColumn.State<>("evaluation.field.stage", row -> status(say, row)),
                new ListColumn.Text<>(
                        "evaluation.field.reviews",
                        row -> say.text("evaluation.ofAsked", row.submitted(), row.asked())),
                new ListColumn.Text<>("evaluation.field.due", row -> say.day(row.nextDue())),
                new ListColumn.Wide<>("evaluation.field.model", row -> say.label(row.modelName())),
                new ListColumn.Text<>("evaluation.field.region", row -> say.region(row.region())));
    }

    /** What is late is said in place of what it is. */
    private static Status status(Say say, Summary row) {
        return row.overdue()
                ? new Status(say.text("evaluation.overdue"), Status.Tone.DANGER)
                : say.status(row.stage(), row.outcome());
    }

    private List<ListFilter> filters(Say say) {
        return List.of(
                new ListFilter("stage", "evaluation.field.stage", say.stageOptions()),
                new ListFilter("region", "evaluation.field.region", say.regionOptions()),
                new ListFilter("model", "evaluation.field.model", modelOptions(say, models, true)),
                new ListFilter(
                        "overdue",
                        "evaluation.field.lateness",
                        List.of(new Option("true", say.text("evaluation.overdue")))));
    }

    static List<Option> modelOptions(Say say, CriteriaModels models, boolean archived) {
        return models
                .find(say.context().caller(), "", null, archived, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .map(model -> new Option(model.id(), say.label(model.name())))
                .toList();
    }

    private static List<ListSort> sorts() {
        return Stream.of(Evaluation.Sort.values())
                .map(sort -> new ListSort(sort.name().toLowerCase(Locale.ROOT), "evaluation.sort." + sort))
                .toList();
    }

    private Page<Summary> rows(ViewContext context, ListQuery query, PageRequest page) {
        String stage = query.filter("stage");
        var wanted = new Evaluation.Query(
                query.search(),
                QueryWords.stages(stage == null ? List.of() : List.of(stage)),
                query.filter("region"),
                query.filter("model"),
                null,
                query.filter("overdue") != null,
                QueryWords.sort(query.sort()));
        return evaluations.find(context.caller(), wanted, page);
    }

    private static @Nullable PageAction primary(ViewContext context) {
        return context.allowsSomewhere(EvaluationPermissions.MANAGE)
                ? PageAction.of("evaluation.open", () -> context.navigate(Paths.EVALUATIONS + "/new"))
                : null;
    }
}
