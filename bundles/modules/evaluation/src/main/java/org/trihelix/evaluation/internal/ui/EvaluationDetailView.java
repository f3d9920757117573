package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Results;
import org.trihelix.evaluation.Reviews;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The page of one evaluation. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class EvaluationDetailView implements ViewContribution {

    private final Services services;
    private final Regions regions;

    @Activate
    public EvaluationDetailView(
            @Reference Evaluations evaluations,
            @Reference Reviews reviews,
            @Reference Results results,
            @Reference CriteriaModels models,
            @Reference Regions regions) {
        this.services = new Services(evaluations, reviews, results, models);
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.EVALUATIONS + "/:id";
    }

    @Override
    public String titleKey() {
        return "evaluation.detail.title";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            var evaluation = services.evaluations().evaluation(context.caller(), context.parameter("id"));
            return new EvaluationPage(new Say(context, regions), services, evaluation).component();
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.EVALUATIONS);
        }
    }
}
