package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Registers an organization. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OrganizationFormView extends PlainView {

    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public OrganizationFormView(@Reference Organizations organizations, @Reference Regions regions) {
        super("organizations/new", "web.organizations.create", HubPermissions.ORGANIZATIONS, null);
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        var none = new Organization("", "", Sector.SCIENCE, null, "", 0);
        return new OrganizationForm(context, organizations, regions, titleKey(), none).page();
    }
}
