package org.trihelix.clusters.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organization;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Cluster.Participant;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.internal.store.ClusterLists;

/** Clusters as a caller may see them. */
@Component(service = ClusterReading.class)
public class ClusterReading {

    private final Ledger ledger;
    private final ClusterLists lists;
    private final Gate gate;
    private final Directory directory;
    private final Composing composing;
    private final CompositionRules rules;

    @Activate
    public ClusterReading(
            @Reference Ledger ledger,
            @Reference ClusterLists lists,
            @Reference Gate gate,
            @Reference Directory directory,
            @Reference Composing composing,
            @Reference CompositionRules rules) {
        this.ledger = ledger;
        this.lists = lists;
        this.gate = gate;
        this.directory = directory;
        this.composing = composing;
        this.rules = rules;
    }

    Page<Summary> find(Caller caller, Cluster.Query query, PageRequest page) {
        gate.require(caller, ClustersPermissions.READ, null);
        List<String> codes = query.region() == null ? List.of() : gate.subtree(query.region());
        return ledger.work.read(connection -> lists.find(query, codes, ledger.today(), page));
    }

    Page<Summary> toAnswer(Caller caller, PageRequest page) {
        if (caller.organizations().isEmpty() || !gate.allows(caller, ClustersPermissions.TAKE_PART, null)) {
            return nothing();
        }
        return ledger.work.read(connection -> lists.toAnswer(caller.organizations(), ledger.today(), page));
    }

    Page<Summary> toLead(Caller caller, PageRequest page) {
        Set<String> regions = gate.where(caller, ClustersPermissions.MANAGE);
        Set<String> granted = Gate.clusters(caller, ClustersPermissions.MANAGE);
        if (regions != null && regions.isEmpty() && granted.isEmpty()) {
            return nothing();
        }
        return ledger.work.read(connection -> lists.toLead(regions, granted, ledger.today(), page));
    }

    private static Page<Summary> nothing() {
        return new Page<>(List.of(), null, 0);
    }

    Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        gate.require(caller, ClustersPermissions.READ, null);
        ledger.found(id);
        return ledger.journal.of(Notes.ref(id), page);
    }

    Cluster cluster(Caller caller, String id) {
        gate.require(caller, ClustersPermissions.READ, null);
        return shown(caller, ledger.found(id));
    }

    /** As the caller sees it, with what he may do now. */
    Cluster shown(Caller caller, Alliance cluster) {
        Map<String, Organization> known = directory.organizations(
                cluster.seats().stream().map(Seat::organization).toList());
        Map<String, String> people = directory.people(Stream.concat(
                        Stream.of(cluster.proposer()), cluster.seats().stream().map(Seat::person))
                .filter(Objects::nonNull)
                .toList());
        return new Cluster(
                cluster.id(),
                cluster.charter(),
                cluster.origin(),
                cluster.standing(),
                cluster.standing().clock(ledger.today()),
                cluster.ideas(),
                cluster.seats().stream()
                        .map(seat -> participant(caller, seat, known.get(seat.organization()), people))
                        .toList(),
                composing.of(cluster),
                rules.of(cluster, known),
                Directory.person(cluster.proposer(), people),
                cluster.proposed(),
                cluster.founded(),
                cluster.changed(),
                cluster.version(),
                can(caller, cluster));
    }

    private Participant participant(
            Caller caller, Seat seat, @Nullable Organization organization, Map<String, String> people) {
        return new Participant(
                seat.organization(),
                organization == null ? Directory.GONE : organization.name(),
                organization == null ? null : organization.sector(),
                organization == null ? null : organization.region(),
                seat.link(),
                seat.answer(),
                Directory.person(seat.person(), people),
                seat.reason(),
                seat.since(),
                gate.speaksFor(caller, seat.organization()));
    }

    private Cluster.Can can(Caller caller, Alliance cluster) {
        boolean open = cluster.phase().isOpen();
        boolean leads = gate.leads(caller, cluster);
        return new Cluster.Can(
                open && gate.composes(caller, cluster),
                leads && holds(Rule.GATHERING, cluster),
                leads && holds(Rule.FOUNDING, cluster),
                leads && open,
                holds(Rule.PROJECT, cluster) && gate.works(caller, cluster, cluster.participants()));
    }

    private boolean holds(List<Rule> rules, Alliance cluster) {
        return Rule.broken(rules, cluster, ledger.today()).isEmpty();
    }
}
