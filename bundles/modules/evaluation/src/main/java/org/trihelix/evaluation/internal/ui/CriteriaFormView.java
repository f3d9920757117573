package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of a new criteria model, empty or made from another one. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class CriteriaFormView implements ViewContribution {

    private final CriteriaModels models;
    private final Regions regions;

    @Activate
    public CriteriaFormView(@Reference CriteriaModels models, @Reference Regions regions) {
        this.models = models;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.CRITERIA + "/new";
    }

    @Override
    public String titleKey() {
        return "evaluation.criteria.new";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.CRITERIA;
    }

    @Override
    public Component create(ViewContext context) {
        String from = context.query("from");
        try {
            CriteriaModel source = from == null ? null : models.model(context.caller(), from);
            return form(context, source);
        } catch (NotFoundException e) {
            return form(context, null);
        }
    }

    private Component form(ViewContext context, @Nullable CriteriaModel source) {
        return new CriteriaEditor(new Say(context, regions), models, source, false);
    }
}
