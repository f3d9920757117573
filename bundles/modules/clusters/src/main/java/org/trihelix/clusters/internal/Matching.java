package org.trihelix.clusters.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.analytics.network.Communities;
import org.trihelix.analytics.network.Leiden;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Node;
import org.trihelix.clusters.Network.Proposal;
import org.trihelix.clusters.Network.Role;
import org.trihelix.clusters.Network.Suggestions;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.store.NetworkStore;

/** Finds candidates in the network, and organizations for roles. Works inside a unit of work. */
@Component(service = Matching.class)
public class Matching {

    private static final long SEED = 1;
    private static final int FITS_MOST = 10;
    private static final double STANDS_THERE = 1;
    private static final double COMPETENT = 2;
    private static final double NEAR = 1;
    private static final double TIED = 1;
    private static final double AUTHORS = 2;
    private static final double PLEDGED = 2;

    private final NetworkStore store;
    private final Directory directory;
    private final Composing composing;
    private final Regions regions;

    @Activate
    public Matching(
            @Reference NetworkStore store,
            @Reference Directory directory,
            @Reference Composing composing,
            @Reference Regions regions) {
        this.store = store;
        this.directory = directory;
        this.composing = composing;
        this.regions = regions;
    }

    /**
     * What a role is sought for.
     *
     * @param words competences are looked for in them
     * @param region code of the place, null for none
     * @param beside organizations that ties are looked for with: those that are in already and the authors'
     * @param except organizations that are not wanted: those that are in already
     * @param authors organizations of those whose idea it is
     */
    record Search(String words, @Nullable String region, Set<String> beside, Set<String> except, Set<String> authors) {}

    Network network() {
        Fabric fabric = Fabric.of(store.ties());
        return network(fabric, communities(fabric));
    }

    Network among(Collection<String> organizations) {
        Fabric fabric = Fabric.within(organizations, store.tiesAmong(organizations));
        return new Network(nodes(fabric, i -> 0, i -> 1), fabric.edges());
    }

    private static Communities communities(Fabric fabric) {
        return Leiden.seeded(SEED).best(fabric.network(), Leiden.RUNS);
    }

    private Network network(Fabric fabric, Communities found) {
        return new Network(nodes(fabric, i -> found.membership()[i], i -> found.stability()[i]), fabric.edges());
    }

    private List<Node> nodes(Fabric fabric, IntUnaryOperator community, IntToDoubleFunction stability) {
        Map<String, Organization> known = directory.organizations(fabric.ids());
        return IntStream.range(0, fabric.ids().size())
                .filter(i -> known.containsKey(fabric.ids().get(i)))
                .mapToObj(i -> new Node(
                        Objects.requireNonNull(known.get(fabric.ids().get(i))),
                        community.applyAsInt(i),
                        stability.applyAsDouble(i)))
                .sorted(Comparator.comparing(node -> node.organization().name()))
                .toList();
    }

    /** @param region only those with a member there or below; null for all */
    Suggestions suggestions(@Nullable String region, Chain chain) {
        List<Tie> ties = store.ties();
        Fabric fabric = Fabric.of(ties);
        Communities found = communities(fabric);
        Network network = network(fabric, found);
        Map<Integer, List<Node>> communities = network.nodes().stream().collect(Collectors.groupingBy(Node::community));
        Pool pool = pool(chain, ties);
        List<Proposal> proposals = communities.entrySet().stream()
                .filter(one -> one.getValue().size() >= Rule.LEAST)
                .filter(one -> region == null || one.getValue().stream().anyMatch(node -> isIn(node, region)))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> proposal(one.getKey(), one.getValue(), found.modularity(), pool))
                .toList();
        return new Suggestions(network, proposals);
    }

    private boolean isIn(Node node, String region) {
        String place = node.organization().region();
        return place != null && regions.within(place, region);
    }

    private Proposal proposal(int community, List<Node> members, double modularity, Pool pool) {
        Map<String, Organization> inside = members.stream()
                .map(Node::organization)
                .collect(Collectors.toMap(Organization::id, organization -> organization));
        Map<String, Profile> profiles = store.profiles(inside.keySet());
        var composition = composing.of(inside, pool.ties(inside.keySet()), pool.chain(), profiles.values());
        var search = new Search("", commonRegion(inside.values()), inside.keySet(), inside.keySet(), Set.of());
        List<Role> roles = pool.chain().links().stream()
                .filter(link -> composition.lacking().contains(link.code()))
                .map(link -> role(link, search, pool))
                .toList();
        List<Node> stableFirst = members.stream()
                .sorted(Comparator.comparingDouble(Node::stability).reversed())
                .toList();
        return new Proposal(
                community, stableFirst, composition, modularity, complements(profiles.values(), pool.chain()), roles);
    }

    private static @Nullable String commonRegion(Collection<Organization> organizations) {
        return organizations.stream()
                .map(Organization::region)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(region -> region, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Pairs of which one takes in what the other gives. */
    static int complements(Collection<Profile> profiles, Chain chain) {
        var all = new ArrayList<>(profiles);
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pairs += complement(all.get(i), all.get(j), chain) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean complement(Profile one, Profile other, Chain chain) {
        return one.links(chain.code()).stream()
                .anyMatch(
                        link -> other.links(chain.code()).stream().anyMatch(second -> chain.complements(link, second)));
    }

    /**
     * Who stands anywhere in the chain.
     *
     * @param ties by each of the two organizations that they tie
     */
    private record Pool(
            Chain chain, Map<String, Profile> profiles, Map<String, Organization> known, Map<String, List<Tie>> ties) {

        /** Those that start at one of them. */
        List<Tie> ties(Collection<String> organizations) {
            return organizations.stream()
                    .flatMap(one -> ties.getOrDefault(one, List.of()).stream()
                            .filter(tie -> tie.one().equals(one)))
                    .toList();
        }

        /** With how many of those the organization is tied. */
        long partners(String organization, Set<String> beside) {
            return ties.getOrDefault(organization, List.of()).stream()
                    .map(tie -> other(tie, organization))
                    .filter(beside::contains)
                    .distinct()
                    .count();
        }

        /** Whether a pledge of resources ties it to one of those, either way. */
        boolean pledged(String organization, Set<String> beside) {
            return ties.getOrDefault(organization, List.of()).stream()
                    .anyMatch(tie -> tie.kind() == TieKind.PLEDGE && beside.contains(other(tie, organization)));
        }

        private static String other(Tie tie, String organization) {
            return tie.one().equals(organization) ? tie.other() : tie.one();
        }
    }

    private Pool pool(Chain chain, List<Tie> ties) {
        List<String> ids = store.inChain(chain.code());
        var byOrganization = new HashMap<String, List<Tie>>();
        for (Tie tie : ties) {
            byOrganization.computeIfAbsent(tie.one(), one -> new ArrayList<>()).add(tie);
            byOrganization
                    .computeIfAbsent(tie.other(), one -> new ArrayList<>())
                    .add(tie);
        }
        return new Pool(chain, store.profiles(ids), directory.organizations(ids), byOrganization);
    }

    List<Role> roles(Search search, Chain chain, Collection<String> links) {
        Pool pool = pool(chain, store.tiesWith(search.beside()));
        return chain.links().stream()
                .filter(link -> links.isEmpty() || links.contains(link.code()))
                .map(link -> role(link, search, pool))
                .toList();
    }

    private Role role(ChainLink link, Search search, Pool pool) {
        List<Fit> fits = pool.profiles().values().stream()
                .filter(profile -> profile.links(pool.chain().code()).contains(link.code()))
                .filter(profile -> !search.except().contains(profile.organization()))
                .filter(profile -> pool.known().containsKey(profile.organization()))
                .map(profile -> fit(profile, search, pool))
                .sorted(Comparator.comparingDouble(Fit::points)
                        .reversed()
                        .thenComparing(fit -> fit.organization().name()))
                .limit(FITS_MOST)
                .toList();
        return new Role(link, fits);
    }

    /** Everything lies in the topmost region, so nothing is near there. */
    private boolean isNear(@Nullable String place, @Nullable String sought) {
        Region around = sought == null ? null : regions.region(sought);
        return place != null && around != null && around.parent() != null && regions.within(place, around.code());
    }

    private Fit fit(Profile profile, Search search, Pool pool) {
        var organization = Objects.requireNonNull(pool.known().get(profile.organization()));
        var reasons = new ArrayList<Message>();
        double points = STANDS_THERE;
        reasons.add(Message.of("clusters.fit.place"));
        var competence = profile.matching(search.words());
        if (competence.isPresent()) {
            points += COMPETENT;
            reasons.add(Message.of("clusters.fit.competence", competence.get()));
        }
        if (isNear(organization.region(), search.region())) {
            points += NEAR;
            reasons.add(Message.of("clusters.fit.region"));
        }
        if (search.authors().contains(profile.organization())) {
            points += AUTHORS;
            reasons.add(Message.of("clusters.fit.author"));
        }
        long partners = pool.partners(profile.organization(), search.beside());
        if (partners > 0) {
            points += TIED * partners;
            reasons.add(Message.of("clusters.fit.ties", partners));
        }
        if (pool.pledged(profile.organization(), search.beside())) {
            points += PLEDGED;
            reasons.add(Message.of("clusters.fit.pledge"));
        }
        return new Fit(organization, points, reasons);
    }
}
