package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subject;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.internal.GeneralChain;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form that proposes a candidate: from an idea, from a community of the network, or from nothing. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class CandidateFormView implements ViewContribution {

    private final Clusters clusters;
    private final Networks networks;
    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public CandidateFormView(
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
    public String path() {
        return Paths.CLUSTERS + "/new";
    }

    @Override
    public String titleKey() {
        return "clusters.propose";
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.PROPOSE;
    }

    /** What the form was opened with. */
    private record Seed(Origin origin, List<SubjectRef> ideas, List<Organization> organizations) {}

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        Seed seed = seed(context);
        var initial = new HashMap<>(Map.of(
                "kind", Kind.REGIONAL.name(),
                "principle", Principle.CHAIN.name(),
                "chain", GeneralChain.CODE));
        Subject idea =
                seed.ideas().isEmpty() ? null : context.subject(seed.ideas().getFirst());
        if (idea != null) {
            initial.put("name", idea.title());
            initial.put("purpose", idea.summary());
            put(initial, "region", idea.region());
        } else {
            put(initial, "region", region(context, seed));
        }
        var fields = new CharterForm(say, networks, null);
        var form = new FormPage(
                context,
                new FormDefinition(
                        List.of(new Crumb(say.text("clusters.list.title"), Paths.CLUSTERS)),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields.fields(initial.get("region")))),
                        initial,
                        "clusters.propose",
                        values -> propose(context, seed, values),
                        null,
                        null));
        fields.follow(form);
        if (idea == null) {
            form.example(
                    Map.of("name", say.text("clusters.example.name"), "purpose", say.text("clusters.example.purpose")));
        }
        return form.note(note(say, seed, idea)).beginHere();
    }

    /** Of the first organization that is to come in, or of the proposer's own. */
    private @Nullable String region(ViewContext context, Seed seed) {
        return Stream.concat(
                        seed.organizations().stream(),
                        organizations.organizations(context.caller().organizations()).values().stream())
                .map(Organization::region)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static Component[] note(Say say, Seed seed, @Nullable Subject idea) {
        if (idea != null) {
            return new Component[] {new Paragraph(say.text("clusters.propose.fromIdea", idea.title()))};
        }
        if (seed.organizations().isEmpty()) {
            return new Component[] {new Paragraph(say.text("clusters.propose.own"))};
        }
        var names = new UnorderedList();
        seed.organizations().forEach(one -> names.add(new ListItem(one.name())));
        return new Component[] {new Paragraph(say.text("clusters.propose.fromNetwork")), names};
    }

    private Seed seed(ViewContext context) {
        String idea = context.query("idea");
        if (idea != null && !idea.isBlank()) {
            return new Seed(Origin.IDEA, List.of(QueryWords.subject("ideas", idea)), List.of());
        }
        String community = context.query("community");
        if (community != null) {
            List<Organization> members = networks.network(context.caller()).nodes().stream()
                    .filter(node -> String.valueOf(node.community()).equals(community))
                    .map(Network.Node::organization)
                    .toList();
            return new Seed(Origin.NETWORK, List.of(), members);
        }
        return new Seed(Origin.PEOPLE, List.of(), List.of());
    }

    private void propose(ViewContext context, Seed seed, Map<String, String> values) {
        List<Cluster.Invited> invited = seed.organizations().stream()
                .map(one -> new Cluster.Invited(one.id(), null))
                .toList();
        Cluster made = clusters.propose(
                context.caller(), new Cluster.Draft(CharterForm.read(values), seed.origin(), seed.ideas(), invited));
        context.done(context.text("clusters.proposed"));
        context.navigate(Paths.cluster(made.id()) + (seed.ideas().isEmpty() ? "?tab=participants" : ""));
    }
}
