package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;

/** The form for a new organization or a changed one. */
final class OrganizationForm {

    private final ViewContext context;
    private final Organizations organizations;
    private final Regions regions;
    private final String titleKey;
    private Organization base;

    OrganizationForm(
            ViewContext context, Organizations organizations, Regions regions, String titleKey, Organization base) {
        this.context = context;
        this.organizations = organizations;
        this.regions = regions;
        this.titleKey = titleKey;
        this.base = base;
    }

    Component page() {
        List<FormField> fields = List.of(
                new FormField.Line("name", "web.organizations.name", null, true, 200),
                new FormField.Choice("sector", "web.organizations.sector", null, true, Choices.sectors(context)),
                region(),
                new FormField.Area("description", "web.organization.description", null, false, 2000));
        boolean known = !base.id().isEmpty();
        return new FormPage(
                context,
                new FormDefinition(
                        crumbs(),
                        titleKey,
                        List.of(new FormStep(titleKey, fields)),
                        known ? values(base) : Map.of(),
                        "web.save",
                        this::save,
                        null,
                        known ? () -> base = organizations.organization(base.id()) : null));
    }

    /** Whoever keeps the register of regions only has to choose one of them. */
    private FormField region() {
        boolean free = context.allows(HubPermissions.ORGANIZATIONS, Scope.PLATFORM);
        List<Option> options = Choices.regions(context, regions, HubPermissions.ORGANIZATIONS);
        return new FormField.Choice("region", "web.organizations.region", null, !free, options);
    }

    private List<Crumb> crumbs() {
        var list = new Crumb(context.text("web.organizations.title"), "organizations");
        return base.id().isEmpty()
                ? List.of(list)
                : List.of(list, new Crumb(base.name(), "organizations/" + base.id()));
    }

    private static Map<String, String> values(Organization organization) {
        return Map.of(
                "name", organization.name(),
                "sector", organization.sector().name(),
                "region", organization.region() == null ? "" : organization.region(),
                "description", organization.description());
    }

    private void save(Map<String, String> values) {
        Sector sector = OrganizationsView.sector(values.get("sector"));
        if (sector == null) {
            throw InvalidException.field("sector", "hub.error.required");
        }
        var wanted = new Organization(
                base.id(),
                values.getOrDefault("name", "").strip(),
                sector,
                PersonFormView.given(values.get("region")),
                values.getOrDefault("description", "").strip(),
                base.version());
        Organization saved = base.id().isEmpty()
                ? organizations.create(context.caller(), wanted)
                : organizations.change(context.caller(), wanted);
        context.navigate("organizations/" + saved.id());
        context.done(context.text("web.saved"));
    }
}
