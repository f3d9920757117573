package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** One organization. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OrganizationView extends PlainView {

    private final Organizations organizations;
    private final Regions regions;
    private final Histories histories;

    @Activate
    public OrganizationView(
            @Reference Organizations organizations, @Reference Regions regions, @Reference Histories histories) {
        super("organizations/:id", "web.organization.title", HubPermissions.USE, null);
        this.organizations = organizations;
        this.regions = regions;
        this.histories = histories;
    }

    /** Where changes of an organization are decided. */
    static Scope place(Organization organization) {
        return organization.region() == null ? Scope.PLATFORM : Scope.region(organization.region());
    }

    @Override
    public Component create(ViewContext context) {
        Organization organization = organizations.organization(context.parameter("id"));
        var subject = new SubjectRef("organization", organization.id());
        var about = new PageTab("about", "web.organization.about", 10, () -> about(context, organization));
        var members = new PageTab(
                "members",
                "web.organization.members",
                20,
                () -> new MembersTab(context, organizations, organization.id()).content());
        var history = new PageTab("history", "web.history", 90, () -> histories.of(context, subject));
        return new DetailPage(context, subject, header(context, organization), List.of(about, members, history));
    }

    private static Component about(ViewContext context, Organization organization) {
        var text = new Paragraph(
                organization.description().isEmpty()
                        ? context.text("web.organization.noDescription")
                        : organization.description());
        text.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        return text;
    }

    private DetailHeader header(ViewContext context, Organization organization) {
        List<PageAction> actions = context.allows(HubPermissions.ORGANIZATIONS, place(organization))
                ? List.of(PageAction.of(
                        "web.organization.edit",
                        () -> context.navigate("organizations/" + organization.id() + "/edit")))
                : List.of();
        String region = organization.region() == null
                ? context.text("web.people.noRegion")
                : Choices.region(context, regions, organization.region());
        return new DetailHeader(
                List.of(new Crumb(context.text("web.organizations.title"), "organizations")),
                organization.name(),
                null,
                List.of(
                        Fact.of(
                                context.text("web.organizations.sector"),
                                context.text(
                                        "hub.sector." + organization.sector().name())),
                        Fact.of(context.text("web.organizations.region"), region)),
                actions);
    }
}
