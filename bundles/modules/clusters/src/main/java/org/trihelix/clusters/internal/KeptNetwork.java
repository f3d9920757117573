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
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
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
import org.trihelix.clusters.Network.Proposal;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.Network.Role;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.internal.store.NetworkStore;

/** The network in the database; communities are computed each time they are asked for. */
@Component(service = Networks.class)
public final class KeptNetwork implements Networks {

    private static final int NOTE_MAX = 500;
    private static final int SOURCE_MAX = 200;

    private final Ledger ledger;
    private final NetworkStore store;
    private final Gate gate;
    private final Directory directory;
    private final Chains chains;
    private final Matching matching;
    private final Subjects subjects;

    @Activate
    public KeptNetwork(
            @Reference Ledger ledger,
            @Reference NetworkStore store,
            @Reference Gate gate,
            @Reference Directory directory,
            @Reference Chains chains,
            @Reference Matching matching,
            @Reference Subjects subjects) {
        this.ledger = ledger;
        this.store = store;
        this.gate = gate;
        this.directory = directory;
        this.chains = chains;
        this.matching = matching;
        this.subjects = subjects;
    }

    @Override
    public List<Chain> chains() {
        return chains.all();
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

    private Organization found(String id) {
        Organization known = directory.organizations(List.of(id)).get(id);
        if (known == null) {
            throw new NotFoundException(Notes.organization(id));
        }
        return known;
    }

    @Override
    public boolean keeps(Caller caller, String organization) {
        return keeps(caller, found(organization));
    }

    private boolean keeps(Caller caller, Organization organization) {
        return gate.speaksFor(caller, organization.id())
                || gate.allows(caller, ClustersPermissions.NETWORK, organization.region());
    }

    @Override
    public Profile keep(Caller caller, Profile profile) {
        Organization organization = found(profile.organization());
        if (!keeps(caller, organization)) {
            gate.requireSpeaker(caller, organization.id(), organization.name());
        }
        Ledger.refuse(profile.errors());
        for (Place place : profile.places()) {
            chains.requireLink(place.chain(), place.link());
        }
        return ledger.work.write(connection -> {
            Profile before = store.profile(organization.id());
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
    public List<Known> ties(Caller caller, String organization) {
        gate.require(caller, ClustersPermissions.READ, null);
        found(organization);
        List<Tie> ties = ledger.work.read(connection -> store.tiesOf(organization));
        var ids = new HashSet<String>();
        ties.forEach(tie -> {
            ids.add(tie.one());
            ids.add(tie.other());
        });
        Map<String, String> names = directory.names(ids);
        return ties.stream().map(tie -> known(tie, names)).toList();
    }

    private static Known known(Tie tie, Map<String, String> names) {
        return new Known(
                tie.id(),
                tie.one(),
                names.getOrDefault(tie.one(), Directory.GONE),
                tie.other(),
                names.getOrDefault(tie.other(), Directory.GONE),
                tie.kind(),
                tie.weight(),
                tie.source(),
                tie.note(),
                tie.made());
    }

    @Override
    public void tie(Caller caller, Reported reported) {
        Organization one = directory.organization("one", reported.one());
        Organization other = directory.organization("other", reported.other());
        if (!keeps(caller, one) && !keeps(caller, other)) {
            gate.require(caller, ClustersPermissions.NETWORK, one.region());
        }
        if (one.id().equals(other.id())) {
            throw InvalidException.field("other", "clusters.error.same");
        }
        String note = reported.note().strip();
        String source = reported.source() == null ? "" : reported.source().strip();
        if (note.length() > NOTE_MAX || source.length() > SOURCE_MAX) {
            throw InvalidException.field(note.length() > NOTE_MAX ? "note" : "source", "clusters.error.long", NOTE_MAX);
        }
        ledger.work.run(connection -> {
            Tie tie = Tie.between(ledger.nextId(), one.id(), other.id(), reported.kind(), source, note, ledger.now());
            if (store.add(tie)) {
                ledger.note(Entry.of(caller, one.region(), ClustersModule.ID, "tied", Notes.organization(one.id()))
                        .with(
                                new Change("partner", null, other.name()),
                                new Change("tie", null, reported.kind().name())));
            }
        });
    }

    @Override
    public List<Proposal> proposals(Caller caller, @Nullable String region, String chain) {
        gate.require(caller, ClustersPermissions.READ, null);
        gate.requireRegion(region);
        Chain known = chains.existing(chain);
        return ledger.work.read(connection -> matching.proposals(region, known));
    }

    @Override
    public List<Role> roles(Caller caller, SubjectRef idea, String chain, List<String> links) {
        gate.require(caller, ClustersPermissions.READ, null);
        Subject subject =
                subjects.subject(caller, idea, caller.locale()).orElseThrow(() -> new NotFoundException(idea));
        Chain known = chains.existing(chain);
        links.forEach(link -> chains.requireLink(chain, link));
        var authors = new HashSet<String>();
        subject.authors().forEach(author -> authors.addAll(directory.organizationsOf(author)));
        return ledger.work.read(connection -> matching.roles(
                new Matching.Search(subject.title(), subject.region(), Set.copyOf(authors), false), known, links));
    }

    @Override
    public List<Role> openings(Caller caller, Cluster cluster) {
        gate.require(caller, ClustersPermissions.READ, null);
        List<String> lacking = cluster.composition().lacking();
        if (lacking.isEmpty()) {
            return List.of();
        }
        String words = cluster.charter().name() + ' ' + cluster.charter().purpose();
        var search = new Matching.Search(words, cluster.charter().region(), Set.copyOf(cluster.composed()), true);
        Chain chain = chains.chain(cluster.charter().chain());
        return ledger.work.read(connection -> matching.roles(search, chain, lacking));
    }
}
