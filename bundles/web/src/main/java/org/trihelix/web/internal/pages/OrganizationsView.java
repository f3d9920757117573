package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** List of organizations. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OrganizationsView extends PlainView {

    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public OrganizationsView(@Reference Organizations organizations, @Reference Regions regions) {
        super(
                "organizations",
                "web.organizations.title",
                HubPermissions.USE,
                new MenuItem(Section.MORE, 10, "organization"));
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        PageAction create = context.allowsSomewhere(HubPermissions.ORGANIZATIONS)
                ? PageAction.of("web.organizations.create", () -> context.navigate("organizations/new"))
                : null;
        return new ListPage<>(
                context,
                new ListDefinition<Organization>(
                        titleKey(),
                        "web.organizations.empty",
                        organization -> "organizations/" + organization.id(),
                        columns(context),
                        List.of(
                                new ListFilter("sector", "web.organizations.sector", Choices.sectors(context)),
                                new ListFilter(
                                        "region", "web.organizations.region", Choices.regions(context, regions))),
                        List.of(),
                        (query, page) -> organizations.find(
                                query.search(), sector(query.filter("sector")), query.filter("region"), page),
                        create,
                        List.of()));
    }

    /** Addresses are typed too. */
    static @Nullable Sector sector(@Nullable String name) {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(name)) {
                return sector;
            }
        }
        return null;
    }

    private List<ListColumn<Organization>> columns(ViewContext context) {
        return List.of(
                new ListColumn.Text<>("web.organizations.name", Organization::name),
                new ListColumn.Text<>(
                        "web.organizations.sector",
                        organization -> context.text(
                                "hub.sector." + organization.sector().name())),
                new ListColumn.Text<>(
                        "web.organizations.region",
                        organization -> Choices.region(context, regions, organization.region())));
    }
}
