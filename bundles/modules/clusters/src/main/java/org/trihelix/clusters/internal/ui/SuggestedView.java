package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Network.Node;
import org.trihelix.clusters.Network.Proposal;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.internal.GeneralChain;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Candidates that the network suggests, each with its reasons. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class SuggestedView implements ViewContribution {

    private final Networks networks;
    private final Regions regions;

    @Activate
    public SuggestedView(@Reference Networks networks, @Reference Regions regions) {
        this.networks = networks;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.SUGGESTED;
    }

    @Override
    public String titleKey() {
        return "clusters.suggested.title";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.CLUSTERS, 20, "network");
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var suggested = networks.suggestions(context.caller(), null, GeneralChain.CODE);
        List<Proposal> proposals = suggested.proposals();
        if (proposals.isEmpty()) {
            return EmptyState.page(context, say.text(titleKey()), say.text("clusters.suggested.none"), null);
        }
        var page = new Div(
                new H1(say.text(titleKey())),
                new Paragraph(say.text(
                        "clusters.suggested.text",
                        proposals.size(),
                        say.number(Math.round(100 * proposals.getFirst().modularity()) / 100.0))));
        page.addClassNames("th-page", "th-sections");
        page.add(NetworkPicture.byCommunity(say, suggested.network()));
        proposals.forEach(proposal -> page.add(section(say, proposal)));
        return page;
    }

    private Component section(Say say, Proposal proposal) {
        var section = new com.vaadin.flow.component.html.Section(
                new H2(say.text("clusters.suggested.community", proposal.community() + 1)),
                new Paragraph(Compositions.sentence(say, proposal.composition()) + " "
                        + say.text("clusters.complements", proposal.complements())),
                members(say, proposal));
        section.addClassName("th-sections");
        if (!proposal.roles().isEmpty()) {
            section.add(new NativeDetails(say.text("clusters.openings.title"), new Roles(say).list(proposal.roles())));
        }
        if (say.context().allowsSomewhere(ClustersPermissions.PROPOSE)) {
            section.add(new Paragraph(
                    new Anchor(Paths.proposing(proposal.community()), say.text("clusters.propose.these"))));
        }
        return section;
    }

    private static Component members(Say say, Proposal proposal) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (Node node : proposal.members()) {
            var facts = new Div(say.word("helix", node.organization().sector().helix()) + " · "
                    + say.text("clusters.stability", say.percent(node.stability())));
            facts.addClassName("th-timeline-head");
            list.add(new ListItem(
                    new Anchor(
                            Paths.organization(node.organization().id()),
                            node.organization().name()),
                    facts));
        }
        return list;
    }
}
