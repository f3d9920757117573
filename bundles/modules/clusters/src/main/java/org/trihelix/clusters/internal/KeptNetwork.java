package org.trihelix.clusters.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.people.Organization;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Network.Known;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.Network.Role;
import org.trihelix.clusters.Network.Suggestions;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.internal.store.NetworkStore;

/** The network in the database; communities are computed each time they are asked for. */
@Component(service = Networks.class)
public final class KeptNetwork implements Networks {

    private final Ledger ledger;
    private final NetworkStore store;
    private final Gate gate;
    private final Directory directory;
    private final Chains chains;
    private final Matching matching;
    private final Tying tying;
    private final Subjects subjects;

    @Activate
    public KeptNetwork(
            @Reference Ledger ledger,
            @Reference NetworkStore store,
            @Reference Gate gate,
            @Reference Directory directory,
            @Reference Chains chains,
            @Reference Matching matching,
            @Reference Tying tying,
            @Reference Subjects subjects) {
        this.ledger = ledger;
        this.store = store;
        this.gate = gate;
        this.directory = directory;
        this.chains = chains;
        this.matching = matching;
        this.tying = tying;
        this.subjects = subjects;
    }

    @Override
    public List<Chain> chains() {
        return chains.all();
    }

    @Override
    public List<Chain> chains(@Nullable String region) {
        return chains.in(region);
    }

    @Override
    public Chain chain(String code) {
        return chains.chain(code);
    }

    @Override
    public Profile profile(Caller caller, String organization) {
        gate.require(caller, ClustersPermissions.READ, null);
        found(organization);
        return ledger.work.read(connection -> store.profile(organization));
    }

    @Override
    public Map<String, Set<String>> standing(Caller caller, String chain) {
        gate.require(caller, ClustersPermissions.READ, null);
        return ledger.work.read(connection -> store.standing(chain));
    }

    private Organization found(String id) {
        Organization known = directory.organizations(List.of(id)).get(id);
        if (known == null) {
            throw new NotFoundException(Notes.organization(id));
        }
        return known;
    }

    @Override
    public boolean keeps(Caller caller, String organization) {
        return gate.keeps(caller, found(organization));
    }

    @Override
    public Profile keep(Caller caller, Profile profile) {
        Organization organization = found(profile.organization());
        if (!gate.keeps(caller, organization)) {
            gate.requireSpeaker(caller, organization.id(), organization.name());
        }
        Ledger.refuse(profile.errors());
        return ledger.work.write(connection -> {
            Profile before = store.profile(organization.id());
            profile.places().stream()
                    .filter(place -> !before.places().contains(place)) // its chain may be away now
                    .forEach(place -> chains.requireLink(place.chain(), place.link()));
            store.keep(profile, ledger.now());
            ledger.note(Entry.of(
                            caller,
                            organization.region(),
                            ClustersModule.ID,
                            "profiled",
                            Notes.organization(organization.id()))
                    .with(
                            new Change("competences", words(before), words(profile)),
                            new Change("places", places(before), places(profile))));
            return store.profile(organization.id());
        });
    }

    private static String words(Profile profile) {
        return String.join("; ", profile.competences());
    }

    private static String places(Profile profile) {
        return String.join(
                "; ",
                profile.places().stream()
                        .map(place -> place.chain() + '/' + place.link())
                        .toList());
    }

    @Override
    public Network network(Caller caller) {
        gate.require(caller, ClustersPermissions.READ, null);
        return ledger.work.read(connection -> matching.network());
    }

    @Override
    public Network among(Caller caller, Collection<String> organizations) {
        gate.require(caller, ClustersPermissions.READ, null);
        return ledger.work.read(connection -> matching.among(organizations));
    }

    @Override
    public Page<Known> ties(Caller caller, String organization, PageRequest page) {
        gate.require(caller, ClustersPermissions.READ, null);
        found(organization);
        return tying.ties(organization, page);
    }

    @Override
    public void tie(Caller caller, Reported reported) {
        tying.tie(caller, reported);
    }

    @Override
    public void untie(Caller caller, String tie) {
        tying.untie(caller, tie);
    }

    @Override
    public Suggestions suggestions(Caller caller, @Nullable String region, String chain) {
        gate.require(caller, ClustersPermissions.READ, null);
        gate.requireRegion(region);
        Chain known = chains.existing(chain);
        return ledger.work.read(connection -> matching.suggestions(region, known));
    }

    @Override
    public List<Role> roles(Caller caller, SubjectRef idea, String chain, List<String> links) {
        gate.require(caller, ClustersPermissions.READ, null);
        Subject subject =
                subjects.subject(caller, idea, caller.locale()).orElseThrow(() -> new NotFoundException(idea));
        Chain known = chains.existing(chain);
        links.forEach(link -> chains.requireLink(chain, link));
        Set<String> authors = homes(List.of(subject));
        var search = new Matching.Search(subject.title(), subject.region(), authors, Set.of(), authors);
        return ledger.work.read(connection -> matching.roles(search, known, links));
    }

    /** Organizations of those whose own the ideas are. */
    private Set<String> homes(Collection<Subject> ideas) {
        var homes = new HashSet<String>();
        ideas.forEach(idea -> idea.authors().forEach(author -> homes.addAll(directory.organizationsOf(author))));
        return homes;
    }

    @Override
    public List<Role> openings(Caller caller, Cluster cluster) {
        gate.require(caller, ClustersPermissions.READ, null);
        List<String> lacking = cluster.composition().lacking();
        if (lacking.isEmpty()) {
            return List.of();
        }
        String words = cluster.charter().name() + ' ' + cluster.charter().purpose();
        Set<String> inside = Set.copyOf(cluster.composed());
        Set<String> authors = homes(
                subjects.subjects(caller, cluster.ideas(), caller.locale()).values());
        var beside = new HashSet<>(inside);
        beside.addAll(authors);
        var search = new Matching.Search(words, cluster.charter().region(), beside, inside, authors);
        Chain chain = chains.chain(cluster.charter().chain());
        return ledger.work.read(connection -> matching.roles(search, chain, lacking));
    }
}
