package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of an existing criteria model. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class CriteriaEditView implements ViewContribution {

    private final CriteriaModels models;
    private final Regions regions;

    @Activate
    public CriteriaEditView(@Reference CriteriaModels models, @Reference Regions regions) {
        this.models = models;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.CRITERIA + "/:id/edit";
    }

    @Override
    public String titleKey() {
        return "evaluation.criteria.edit";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.CRITERIA;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            CriteriaModel model = models.model(context.caller(), context.parameter("id"));
            return model.editable()
                    ? new CriteriaEditor(new Say(context, regions), models, model, true)
                    : refused(context, model);
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.CRITERIA);
        }
    }

    private static Component refused(ViewContext context, CriteriaModel model) {
        return EmptyState.page(
                context,
                context.text("evaluation.criteria.closed"),
                context.text("evaluation.error.preset"),
                PageAction.of(
                        "evaluation.criteria.copy",
                        () -> context.navigate(Paths.CRITERIA + "/new?from=" + model.id())));
    }
}
