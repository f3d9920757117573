package org.trihelix.clusters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organization;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Cluster.Draft;
import org.trihelix.clusters.Cluster.Invited;
import org.trihelix.clusters.Cluster.Query;
import org.trihelix.clusters.Cluster.Summary;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;

/** The clusters in the database: each change, its journal entry and the moves of ideas are one unit of work. */
@Component(service = Clusters.class)
public final class JournaledClusters implements Clusters {

    private static final int SEATS_MOST = 200;

    private final Ledger ledger;
    private final Gate gate;
    private final Directory directory;
    private final Chains chains;
    private final IdeaPaths ideas;
    private final Leading leading;
    private final ClusterReading reading;

    @Activate
    public JournaledClusters(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Directory directory,
            @Reference Chains chains,
            @Reference IdeaPaths ideas,
            @Reference Leading leading,
            @Reference ClusterReading reading) {
        this.ledger = ledger;
        this.gate = gate;
        this.directory = directory;
        this.chains = chains;
        this.ideas = ideas;
        this.leading = leading;
        this.reading = reading;
    }

    @Override
    public Page<Summary> find(Caller caller, Query query, PageRequest page) {
        return reading.find(caller, query, page);
    }

    @Override
    public Page<Summary> toAnswer(Caller caller, PageRequest page) {
        return reading.toAnswer(caller, page);
    }

    @Override
    public Page<Summary> toLead(Caller caller, PageRequest page) {
        return reading.toLead(caller, page);
    }

    @Override
    public Cluster cluster(Caller caller, String id) {
        return reading.cluster(caller, id);
    }

    @Override
    public Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        return reading.journal(caller, id, page);
    }

    @Override
    public boolean grows(Caller caller, SubjectRef idea) {
        return gate.allows(caller, ClustersPermissions.PROPOSE, null) && ideas.grows(caller, idea);
    }

    @Override
    public Cluster propose(Caller caller, Draft draft) {
        gate.require(caller, ClustersPermissions.PROPOSE, null);
        check(draft.charter());
        chains.requireChoice(draft.charter());
        if (draft.organizations().size() > SEATS_MOST) {
            throw InvalidException.field("organizations", "clusters.error.seats", SEATS_MOST);
        }
        var seats = new ArrayList<Seat>();
        var homes = new ArrayList<Organization>();
        for (Invited invited : draft.organizations()) {
            homes.add(checkSeat(draft.charter(), invited));
            seats.add(Seat.proposed(invited.organization(), invited.link(), ledger.now()));
        }
        refuseTwice(seats);
        return reading.shown(caller, ledger.work.write(connection -> {
            List<String> titles = draft.ideas().stream()
                    .map(idea -> ideas.requireGrown(caller, idea).title())
                    .toList();
            Alliance candidate = Alliance.candidate(
                    ledger.nextId(), draft.charter(), draft.origin(), draft.ideas(), seats, caller.id(), ledger.now());
            ledger.store.add(candidate);
            ledger.note(Notes.proposal(
                    caller, candidate, homes.stream().map(Organization::name).toList(), titles));
            return candidate;
        }));
    }

    private void check(Charter charter) {
        Ledger.refuse(charter.errors());
        gate.requireRegion(charter.region());
    }

    private Organization checkSeat(Charter charter, Invited invited) {
        if (invited.link() != null) {
            chains.requireLink(charter.chain(), invited.link());
        }
        return directory.organization("organization", invited.organization());
    }

    private static void refuseTwice(List<Seat> seats) {
        long different = seats.stream().map(Seat::organization).distinct().count();
        if (different < seats.size()) {
            throw InvalidException.field("organizations", "clusters.error.twice");
        }
    }

    @Override
    public Cluster change(Caller caller, String id, int version, Charter charter) {
        return reading.shown(caller, ledger.changed(id, before -> {
            gate.requireComposer(caller, before);
            check(charter);
            Gate.requireRules(List.of(Rule.OPEN), before, ledger.today());
            if (before.version() != version) {
                throw new ConflictException(
                        Message.of("clusters.error.edited"), before.charter().values());
            }
            chains.requireChoice(before.charter(), charter);
            Alliance after = before.written(charter, ledger.now());
            gate.requireComposer(caller, after);
            ledger.note(Notes.edit(caller, before, after));
            return after;
        }));
    }

    @Override
    public Cluster invite(Caller caller, String id, List<Invited> invited) {
        return reading.shown(caller, ledger.changed(id, before -> {
            gate.requireComposer(caller, before);
            Gate.requireRules(List.of(Rule.OPEN), before, ledger.today());
            Alliance after = before;
            for (Invited one : invited) {
                after = inviting(caller, after, one);
            }
            return after;
        }));
    }

    private Alliance inviting(Caller caller, Alliance before, Invited invited) {
        Organization organization = checkSeat(before.charter(), invited);
        boolean there = before.seat(organization.id())
                .filter(seat -> !seat.is(Seat.Answer.DECLINED))
                .isPresent();
        if (there || before.seats().size() >= SEATS_MOST) {
            throw new ConflictException(
                    Message.of(there ? "clusters.error.there" : "clusters.error.seats", SEATS_MOST), Map.of());
        }
        Alliance after = before.inviting(organization.id(), invited.link(), ledger.now());
        ledger.note(Notes.note(caller, before.phase() == Phase.CANDIDATE ? "added" : "asked", after)
                .with(new Change("organization", null, organization.name())));
        return after;
    }

    @Override
    public Cluster remove(Caller caller, String id, String organization, String reason) {
        return reading.shown(caller, ledger.changed(id, before -> {
            gate.requireComposer(caller, before);
            Gate.requireRules(List.of(Rule.OPEN), before, ledger.today());
            Seat seat = seat(before, organization);
            String why = Ledger.checkedReason(reason, seat.is(Seat.Answer.CONFIRMED));
            ledger.note(Notes.because(
                    Notes.note(caller, "removed", before).with(new Change("organization", name(organization), null)),
                    why));
            return before.without(organization, ledger.now());
        }));
    }

    private static Seat seat(Alliance cluster, String organization) {
        return cluster.seat(organization)
                .orElseThrow(() -> InvalidException.field("organization", "clusters.error.notThere"));
    }

    private String name(String organization) {
        return directory.names(List.of(organization)).getOrDefault(organization, Directory.GONE);
    }

    @Override
    public Cluster removeIdea(Caller caller, String id, SubjectRef idea) {
        return reading.shown(caller, ledger.changed(id, before -> {
            gate.requireComposer(caller, before);
            Gate.requireRules(List.of(Rule.NOT_FOUNDED), before, ledger.today());
            if (!before.ideas().contains(idea)) {
                throw new NotFoundException(idea);
            }
            ledger.note(Notes.note(caller, "ideaRemoved", before)
                    .with(new Change("ideas", ideas.title(caller, idea), null)));
            return before.withoutIdea(idea, ledger.now());
        }));
    }

    @Override
    public Cluster gather(Caller caller, String id) {
        return reading.shown(caller, leading.gather(caller, id));
    }

    @Override
    public Cluster answer(Caller caller, String id, String organization, boolean confirms, String reason) {
        String why = Ledger.checkedReason(reason, !confirms);
        return reading.shown(caller, ledger.changed(id, before -> {
            Seat seat = seat(before, organization);
            gate.requireSpeaker(caller, organization, name(organization));
            Gate.requireRules(List.of(Rule.OPEN), before, ledger.today());
            boolean awaited = seat.is(Seat.Answer.ASKED) || seat.is(Seat.Answer.CONFIRMED) && !confirms;
            if (!awaited) {
                throw new ConflictException(
                        Message.of("clusters.error.answered"),
                        Map.of("answer", seat.answer().name()));
            }
            Alliance after = before.answered(organization, confirms, caller.id(), why, ledger.now());
            ledger.note(Notes.because(
                    Notes.note(caller, confirms ? "confirmed" : "declined", after)
                            .with(new Change("organization", null, name(organization))),
                    why));
            return after;
        }));
    }

    @Override
    public Cluster found(Caller caller, String id) {
        return reading.shown(caller, leading.found(caller, id));
    }

    @Override
    public Cluster advance(Caller caller, String id, int version) {
        return reading.shown(caller, leading.advance(caller, id, version));
    }

    @Override
    public Cluster prolong(Caller caller, String id, int version, LocalDate due, String reason) {
        return reading.shown(caller, leading.prolong(caller, id, version, due, reason));
    }

    @Override
    public Cluster end(Caller caller, String id, String reason) {
        return reading.shown(caller, leading.end(caller, id, reason));
    }
}
