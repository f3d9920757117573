package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Dates;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The page of one criteria model. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class CriteriaDetailView implements ViewContribution {

    private final CriteriaModels models;
    private final Regions regions;

    @Activate
    public CriteriaDetailView(@Reference CriteriaModels models, @Reference Regions regions) {
        this.models = models;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.CRITERIA + "/:id";
    }

    @Override
    public String titleKey() {
        return "evaluation.field.model";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            CriteriaModel model = models.model(context.caller(), context.parameter("id"));
            var say = new Say(context, regions);
            return new DetailPage(
                    context,
                    new SubjectRef(CriteriaModel.KIND, model.id()),
                    header(say, model),
                    List.of(
                            new PageTab("criteria", "evaluation.field.criteria", 10, () -> criteria(say, model)),
                            new PageTab(
                                    "revisions", "evaluation.criteria.revisions", 20, () -> revisions(say, model))));
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.CRITERIA);
        }
    }

    private DetailHeader header(Say say, CriteriaModel model) {
        return new DetailHeader(
                List.of(new Crumb(say.text("evaluation.criteria.title"), Paths.CRITERIA)),
                say.label(model.name()),
                status(say, model),
                List.of(
                        Fact.of(
                                say.text("evaluation.field.method"),
                                say.text("evaluation.method."
                                        + model.revision().set().method())),
                        Fact.of(
                                say.text("evaluation.field.region"),
                                model.region() == null
                                        ? say.text("evaluation.everywhere")
                                        : say.region(model.region())),
                        Fact.of(
                                say.text("evaluation.criteria.revision"),
                                "№ " + model.revision().number())),
                actions(say, model));
    }

    private static @Nullable Status status(Say say, CriteriaModel model) {
        if (model.archived()) {
            return new Status(say.text("evaluation.criteria.archived"), Status.Tone.NEUTRAL);
        }
        return model.preset() == null
                ? null
                : new Status(say.text("evaluation.criteria.builtIn"), Status.Tone.PROGRESS);
    }

    private List<PageAction> actions(Say say, CriteriaModel model) {
        var actions = new ArrayList<PageAction>();
        ViewContext context = say.context();
        if (model.editable()) {
            actions.add(PageAction.of(
                    "evaluation.criteria.edit", () -> context.navigate(Paths.criteria(model.id()) + "/edit")));
        }
        if (context.allowsSomewhere(EvaluationPermissions.CRITERIA)) {
            actions.add(PageAction.of(
                    "evaluation.criteria.copy", () -> context.navigate(Paths.CRITERIA + "/new?from=" + model.id())));
        }
        if (model.editable()) {
            boolean archive = !model.archived();
            actions.add(PageAction.of(archive ? "evaluation.criteria.archive" : "evaluation.criteria.offer", () -> {
                models.archive(context.caller(), model.id(), archive);
                context.navigate(Paths.criteria(model.id()));
            }));
        }
        return actions;
    }

    private Component criteria(Say say, CriteriaModel model) {
        var content = new Div();
        content.addClassName("th-sections");
        String purpose = say.label(model.purpose());
        if (!purpose.isEmpty()) {
            content.add(new Paragraph(purpose));
        }
        content.add(Overview.criteriaTable(say, model.revision()));
        CriteriaSet set = model.revision().set();
        if (set.method() == CriteriaSet.Method.PAIRWISE) {
            content.add(new com.vaadin.flow.component.html.Section(
                    new H2(say.text("evaluation.consistency")),
                    new ConsistencyLine(
                            say,
                            set.tops().stream()
                                    .map(one -> say.label(one.name()))
                                    .toList(),
                            models.consistency(set.judgements()))));
        }
        return content;
    }

    private Component revisions(Say say, CriteriaModel model) {
        var content = new Div();
        content.addClassName("th-sections");
        var dates = new Dates(say.context());
        for (CriteriaModel.Revision revision : models.revisions(say.context().caller(), model.id())) {
            content.add(new com.vaadin.flow.component.html.Section(
                    new H2("№ " + revision.number()),
                    new Paragraph(dates.moment(revision.created())),
                    Overview.criteriaTable(say, revision)));
        }
        return content;
    }
}
