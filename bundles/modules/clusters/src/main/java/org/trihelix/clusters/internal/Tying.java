package org.trihelix.clusters.internal;

import java.util.HashSet;
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
import org.trihelix.api.journal.Entry;
import org.trihelix.api.people.Organization;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Network.Known;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.store.NetworkStore;

/** Ties that people record: one of a kind for each pair, for either side to take away; both organizations' journals tell. */
@Component(service = Tying.class)
public class Tying {

    private static final int NOTE_MAX = 500;

    private final Ledger ledger;
    private final NetworkStore store;
    private final Gate gate;
    private final Directory directory;

    @Activate
    public Tying(
            @Reference Ledger ledger,
            @Reference NetworkStore store,
            @Reference Gate gate,
            @Reference Directory directory) {
        this.ledger = ledger;
        this.store = store;
        this.gate = gate;
        this.directory = directory;
    }

    Page<Known> ties(String organization, PageRequest page) {
        Page<Tie> ties = ledger.work.read(connection -> store.tiesOf(organization, page));
        var ids = new HashSet<String>();
        ties.items().forEach(tie -> {
            ids.add(tie.one());
            ids.add(tie.other());
        });
        Map<String, String> names = directory.names(ids);
        return ties.map(tie -> known(tie, names));
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

    void tie(Caller caller, Reported reported) {
        Organization one = directory.organization("one", reported.one());
        Organization other = directory.organization("other", reported.other());
        requireKeeper(caller, List.of(one, other));
        if (one.id().equals(other.id())) {
            throw InvalidException.field("other", "clusters.error.same");
        }
        if (!reported.kind().isReported()) {
            throw InvalidException.field("kind", "clusters.error.seen");
        }
        String note = reported.note().strip();
        if (note.length() > NOTE_MAX) {
            throw InvalidException.field("note", "clusters.error.long", NOTE_MAX);
        }
        ledger.work.run(connection -> {
            Tie tie = Tie.between(ledger.nextId(), one.id(), other.id(), reported.kind(), "", note, ledger.now());
            if (store.report(tie)) {
                var kind = new Change("tie", null, tie.kind().name());
                ledger.note(entry(caller, "tied", one, other.name(), kind));
                ledger.note(entry(caller, "tied", other, one.name(), kind));
            }
        });
    }

    private void requireKeeper(Caller caller, List<Organization> sides) {
        if (sides.stream().noneMatch(side -> gate.keeps(caller, side))) {
            gate.require(caller, ClustersPermissions.NETWORK, null);
        }
    }

    private static Entry entry(Caller caller, String action, Organization side, String partner, Change kind) {
        return Entry.of(caller, side.region(), ClustersModule.ID, action, Notes.organization(side.id()))
                .with(new Change("partner", null, partner), kind);
    }

    void untie(Caller caller, String id) {
        ledger.work.run(connection -> {
            Tie tie = store.tie(id).orElseThrow(() -> new NotFoundException(new SubjectRef("tie", id)));
            Map<String, Organization> sides = directory.organizations(List.of(tie.one(), tie.other()));
            requireKeeper(caller, List.copyOf(sides.values()));
            TieKind kind = tie.kind();
            if (!kind.isReported()) {
                throw new ConflictException(Message.of("clusters.error.seen"), Map.of("kind", kind.name()));
            }
            store.remove(tie);
            Map<String, String> names = directory.names(List.of(tie.one(), tie.other()));
            sides.values().forEach(side -> {
                String partner = side.id().equals(tie.one()) ? tie.other() : tie.one();
                ledger.note(entry(
                        caller,
                        "untied",
                        side,
                        names.getOrDefault(partner, Directory.GONE),
                        new Change("tie", kind.name(), null)));
            });
        });
    }
}
