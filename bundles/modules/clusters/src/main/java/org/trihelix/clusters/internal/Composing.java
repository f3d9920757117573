package org.trihelix.clusters.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.analytics.helix.Helix;
import org.trihelix.analytics.helix.HelixComposition;
import org.trihelix.analytics.helix.JointActs;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.internal.store.NetworkStore;

/** Says how a set of organizations is composed: helices, their ties, places in the chain, synergy of what they did together. */
@Component(service = Composing.class)
public class Composing {

    private final Ledger ledger;
    private final NetworkStore network;
    private final Directory directory;
    private final Chains chains;

    @Activate
    public Composing(
            @Reference Ledger ledger,
            @Reference NetworkStore network,
            @Reference Directory directory,
            @Reference Chains chains) {
        this.ledger = ledger;
        this.network = network;
        this.directory = directory;
        this.chains = chains;
    }

    /** Of a cluster: who has confirmed once it is founded, before that all that may come. */
    Composition of(Alliance cluster) {
        List<String> ids = cluster.founded() == null ? cluster.composition() : cluster.participants();
        Map<String, Organization> known = directory.organizations(ids);
        return ledger.work.read(connection -> {
            Set<String> links =
                    links(cluster.charter().chain(), network.profiles(ids).values());
            cluster.seats().stream()
                    .filter(seat -> ids.contains(seat.organization()))
                    .map(Seat::link)
                    .filter(java.util.Objects::nonNull)
                    .forEach(links::add);
            Collection<List<String>> acts = ledger.projects.acting(cluster.id()).values();
            return composition(
                    Fabric.within(known.keySet(), network.tiesAmong(ids)),
                    known,
                    chains.chain(cluster.charter().chain()),
                    links,
                    acts(acts, acting(acts, known)));
        });
    }

    /** Of some organizations that have not acted as a cluster yet. */
    Composition of(Map<String, Organization> known, List<Tie> ties, Chain chain, Collection<Profile> profiles) {
        return composition(
                Fabric.within(known.keySet(), ties),
                known,
                chain,
                links(chain.code(), profiles),
                acts(List.of(), known));
    }

    /** Who took part in the acts; some may have left since. */
    private Map<String, Organization> acting(Collection<List<String>> acts, Map<String, Organization> known) {
        Set<String> ids = acts.stream().flatMap(List::stream).collect(Collectors.toSet());
        return known.keySet().containsAll(ids) ? known : directory.organizations(ids);
    }

    private static Set<String> links(String chain, Collection<Profile> profiles) {
        var links = new HashSet<String>();
        profiles.forEach(profile -> links.addAll(profile.links(chain)));
        return links;
    }

    private static Composition composition(
            Fabric fabric, Map<String, Organization> known, Chain chain, Set<String> links, JointActs acts) {
        Helix[] helices = fabric.ids().stream().map(id -> helix(known.get(id))).toArray(Helix[]::new);
        var found = HelixComposition.of(fabric.network(), new int[helices.length], 0, helices);
        Map<Sector.Helix, Integer> members = new EnumMap<>(Sector.Helix.class);
        found.members().forEach((helix, count) -> members.put(Sector.Helix.valueOf(helix.name()), count));
        OptionalDouble synergy = acts.transmission(Composition.ACTS_LEAST);
        return new Composition(
                members,
                found.missing().stream()
                        .map(helix -> Sector.Helix.valueOf(helix.name()))
                        .toList(),
                Composition.Linkage.valueOf(found.linkage().name()),
                fabric.edges().size(),
                chain.missing(links).stream().map(ChainLink::code).toList(),
                acts.count(),
                synergy.isPresent() ? synergy.getAsDouble() : null);
    }

    private static Helix helix(@Nullable Organization organization) {
        return organization == null
                ? Helix.SOCIETY
                : Helix.valueOf(organization.sector().helix().name());
    }

    private static JointActs acts(Collection<List<String>> acts, Map<String, Organization> known) {
        boolean[][] taking = new boolean[3][acts.size()];
        int act = 0;
        for (List<String> partners : acts) {
            for (String partner : partners) {
                int helix = Helix.TRIPLE.indexOf(helix(known.get(partner)));
                if (helix >= 0) {
                    taking[helix][act] = true;
                }
            }
            act++;
        }
        return JointActs.of(taking[0], taking[1], taking[2]);
    }
}
