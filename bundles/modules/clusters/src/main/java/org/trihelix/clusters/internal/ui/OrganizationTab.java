package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.ViewContext;

/** What an organization can do, where it stands, with whom it works, on its page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class OrganizationTab implements DetailTab {

    private final Clusters clusters;
    private final Networks networks;
    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public OrganizationTab(
            @Reference Clusters clusters,
            @Reference Networks networks,
            @Reference Organizations organizations,
            @Reference Regions regions) {
        this.clusters = clusters;
        this.networks = networks;
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public String id() {
        return "clusters";
    }

    @Override
    public String titleKey() {
        return "clusters.organization.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var say = new Say(context, regions);
        var content = new Div();
        content.addClassName("th-sections");
        content.add(
                profile(say, subject.id()),
                homes(say, subject),
                new TiesSection(say, networks, organizations, subject.id()));
        return content;
    }

    private Component profile(Say say, String organization) {
        var section = new Section();
        fill(section, say, networks.profile(say.context().caller(), organization));
        return section;
    }

    private void fill(Section section, Say say, Profile profile) {
        section.removeAll();
        section.add(new H2(say.text("clusters.field.competences")));
        section.add(
                profile.competences().isEmpty()
                        ? new Paragraph(say.text("clusters.profile.none"))
                        : list(profile.competences()));
        List<String> places = profile.places().stream()
                .map(place -> networks.chain(place.chain())
                        .link(place.link())
                        .map(link -> say.label(link.name()))
                        .orElse(place.link()))
                .toList();
        if (!places.isEmpty()) {
            section.add(new Paragraph(say.text("clusters.profile.places", String.join(", ", places))));
        }
        if (networks.keeps(say.context().caller(), profile.organization())) {
            section.add(new Button(
                    say.text("clusters.profile.edit"),
                    click -> new ProfileDialog(say, networks, profile, region(profile), now -> fill(section, say, now))
                            .open()));
        }
    }

    private @Nullable String region(Profile profile) {
        return organizations.organization(profile.organization()).region();
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component homes(Say say, SubjectRef subject) {
        var rows = clusters.find(
                        say.context().caller(), Cluster.Query.ALL.of(subject), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        return new Section(
                new H2(say.text("clusters.list.title")),
                rows.isEmpty() ? new Paragraph(say.text("clusters.organization.none")) : IdeaTab.table(say, rows));
    }
}
