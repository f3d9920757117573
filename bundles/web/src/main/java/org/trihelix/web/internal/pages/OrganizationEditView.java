package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Changes an organization. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OrganizationEditView extends PlainView {

    private final Organizations organizations;
    private final Regions regions;
    private final Access access;

    @Activate
    public OrganizationEditView(
            @Reference Organizations organizations, @Reference Regions regions, @Reference Access access) {
        super("organizations/:id/edit", "web.organization.edit", HubPermissions.ORGANIZATIONS, null);
        this.organizations = organizations;
        this.regions = regions;
        this.access = access;
    }

    @Override
    public Component create(ViewContext context) {
        Organization organization = organizations.organization(context.parameter("id"));
        access.require(context.caller(), HubPermissions.ORGANIZATIONS, OrganizationView.place(organization));
        return new OrganizationForm(context, organizations, regions, titleKey(), organization).page();
    }
}
