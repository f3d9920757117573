package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trihelix.api.people.Organization;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Phase;

/** What a cluster is for, what it waits for, how it is composed and who is missing. */
final class ClusterOverview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Services services;
    private final transient Consumer<Cluster> changed;

    ClusterOverview(Say say, Services services, Cluster cluster, Consumer<Cluster> changed) {
        this.say = say;
        this.services = services;
        this.changed = changed;
        getContent().addClassName("th-sections");
        show(cluster);
    }

    void show(Cluster cluster) {
        Div content = getContent();
        content.removeAll();
        String next = NextStep.of(say, cluster);
        if (!next.isEmpty()) {
            var note = new Div(new Paragraph(next));
            note.addClassName("th-note");
            content.add(note);
        }
        if (!cluster.standing().reason().isEmpty()) {
            var reason = new Paragraph(cluster.standing().reason());
            reason.addClassName("th-quote");
            content.add(reason);
        }
        content.add(about(cluster));
        if (cluster.can().edit() && cluster.standing().phase() == Phase.CANDIDATE) {
            content.add(openings(cluster));
            composition(cluster);
            content.add(network(cluster));
        } else {
            composition(cluster);
            content.add(network(cluster), openings(cluster));
        }
    }

    private void composition(Cluster cluster) {
        getContent().add(composition(cluster.composition()));
        if (!cluster.rules().isEmpty()) {
            getContent().add(new RulesSection(say).of(cluster.rules()));
        }
    }

    private Component about(Cluster cluster) {
        String purpose = cluster.charter().purpose();
        var traits = new Paragraph(traits(cluster));
        traits.addClassName("th-hint");
        return new Section(
                new H2(say.text("clusters.field.purpose")),
                lines(purpose.isEmpty() ? say.text("clusters.purpose.none") : purpose),
                traits);
    }

    private String traits(Cluster cluster) {
        String traits = say.word("kind", cluster.charter().kind()) + " · "
                + say.word("principle", cluster.charter().principle()) + " · " + say.word("origin", cluster.origin());
        Double posts = cluster.charter().management();
        return posts == null
                ? traits
                : traits + " · " + say.text("clusters.field.management") + ": " + say.number(posts);
    }

    private static Component lines(String text) {
        var lines = new Paragraph(text);
        lines.addClassName("th-text");
        return lines;
    }

    private Component composition(Composition composition) {
        return new Section(
                new H2(say.text("clusters.composition.title")),
                Compositions.table(say, composition),
                Compositions.synergy(say, composition));
    }

    private Component network(Cluster cluster) {
        return NetworkPicture.byHelix(
                say, services.networks().among(say.context().caller(), cluster.composed()));
    }

    private Component openings(Cluster cluster) {
        var roles = services.networks().openings(say.context().caller(), cluster);
        var section = new Section(new H2(say.text("clusters.openings.title")));
        if (roles.isEmpty()) {
            section.add(new Paragraph(whole(cluster)));
            return section;
        }
        section.add(new Paragraph(say.text("clusters.openings.text")));
        section.add(cluster.can().edit() ? inviting(cluster, roles) : new Roles(say).list(roles));
        return section;
    }

    /** Of a chain whose module is away nobody knows the places. */
    private String whole(Cluster cluster) {
        Chain chain = services.networks().chain(cluster.charter().chain());
        return chain.links().isEmpty()
                ? say.text(
                        "clusters.chain.away", chain.name().ru(), chain.name().en())
                : say.text("clusters.chain.whole");
    }

    private Component inviting(Cluster cluster, List<Network.Role> roles) {
        Map<String, String> picks = cluster.standing().phase() == Phase.CANDIDATE
                ? Picks.of(roles, cluster.composition(), cluster.composed().size())
                : Map.of();
        return new Openings(say, roles, picks, invited -> {
            changed.accept(services.clusters().invite(say.context().caller(), cluster.id(), invited));
            say.context().done(say.text("clusters.done.invite", names(roles, invited)));
        });
    }

    private static String names(List<Network.Role> roles, List<Cluster.Invited> invited) {
        var ids = invited.stream().map(Cluster.Invited::organization).toList();
        return roles.stream()
                .flatMap(role -> role.fits().stream())
                .map(Network.Fit::organization)
                .filter(one -> ids.contains(one.id()))
                .map(Organization::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
