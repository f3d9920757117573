package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.Evaluation.Query;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.ViewContext;

/** Evaluations of what an organization's people proposed, on its page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class OrganizationTab implements DetailTab {

    private static final int ROWS = 50;

    private final Evaluations evaluations;
    private final Regions regions;

    @Activate
    public OrganizationTab(@Reference Evaluations evaluations, @Reference Regions regions) {
        this.evaluations = evaluations;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return "organization";
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
        return 30;
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var say = new Say(context, regions);
        Page<Summary> page =
                evaluations.find(context.caller(), Query.ALL.ofOrganization(subject.id()), PageRequest.first(ROWS));
        if (page.items().isEmpty()) {
            return new EmptyState(
                    context,
                    say.text("evaluation.organization.none"),
                    say.text("evaluation.organization.noneText"),
                    null);
        }
        var content = new Div(SubjectTab.table(say, page.items(), "evaluation.field.title", Summary::title));
        content.addClassName("th-sections");
        return content;
    }
}
