package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaModel.Head;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The list of criteria models. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class CriteriaListView implements ViewContribution {

    private final CriteriaModels models;
    private final Regions regions;

    @Activate
    public CriteriaListView(@Reference CriteriaModels models, @Reference Regions regions) {
        this.models = models;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.CRITERIA;
    }

    @Override
    public String titleKey() {
        return "evaluation.criteria.title";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.EVALUATION, 40, "criteria");
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var archived = new Option("true", say.text("evaluation.criteria.archived"));
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "evaluation.criteria.empty",
                        model -> Paths.criteria(model.id()),
                        columns(say),
                        List.of(
                                new ListFilter("region", "evaluation.field.region", say.regionOptions()),
                                new ListFilter("archived", "evaluation.criteria.show", List.of(archived))),
                        List.of(),
                        (query, page) -> models.find(
                                context.caller(),
                                query.search(),
                                query.filter("region"),
                                query.filter("archived") != null,
                                page),
                        primary(context),
                        List.of()));
    }

    private static List<ListColumn<Head>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("evaluation.field.name", model -> say.label(model.name())),
                new ListColumn.State<>("evaluation.field.stage", model -> status(say, model)),
                new ListColumn.Figure<>("evaluation.field.criteria", Head::criteria),
                new ListColumn.Text<>(
                        "evaluation.field.method", model -> say.text("evaluation.method." + model.method())),
                new ListColumn.Text<>("evaluation.field.region", model -> place(say, model)),
                new ListColumn.Figure<>("evaluation.list.title", Head::evaluations),
                new ListColumn.Moment<>("evaluation.field.changed", Head::changed));
    }

    private static @Nullable Status status(Say say, Head model) {
        if (model.archived()) {
            return new Status(say.text("evaluation.criteria.archived"), Status.Tone.NEUTRAL);
        }
        return model.preset() == null
                ? null
                : new Status(say.text("evaluation.criteria.builtIn"), Status.Tone.PROGRESS);
    }

    private static String place(Say say, Head model) {
        return model.region() == null ? say.text("evaluation.everywhere") : say.region(model.region());
    }

    private static @Nullable PageAction primary(ViewContext context) {
        return context.allowsSomewhere(EvaluationPermissions.CRITERIA)
                ? PageAction.of("evaluation.criteria.new", () -> context.navigate(Paths.CRITERIA + "/new"))
                : null;
    }
}
