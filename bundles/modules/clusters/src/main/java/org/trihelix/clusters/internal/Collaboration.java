package org.trihelix.clusters.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.JournalListener;
import org.trihelix.api.journal.Recorded;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.store.NetworkStore;

/**
 * Reads from the journal which organizations' people worked on the same thing, also what happened while this module was away. People
 * count for the organizations to which they belong when the entry is read. What two have in common is the weaker of what each did.
 */
@Component(service = JournalListener.class)
public final class Collaboration implements JournalListener {

    /** What counts, by module and action; judging others' ideas is no collaboration. */
    private static final Map<String, TieKind> COUNTING = Map.of(
            "ideas.submitted", TieKind.AUTHORSHIP,
            "ideas.edited", TieKind.AUTHORSHIP,
            "ideas.resubmitted", TieKind.AUTHORSHIP,
            "ideas.commented", TieKind.DISCUSSION);

    /** Ties who gives to those who receive, whoever accepts it for them. */
    private static final String ACCEPTED = "mobilization.accepted";

    /** Names of the changes that tell by their identifiers which organization gives and which receive. */
    private static final String GIVING = "organization";

    private static final String RECEIVING = "receiver";

    private final Ledger ledger;
    private final NetworkStore store;
    private final Directory directory;

    @Activate
    public Collaboration(@Reference Ledger ledger, @Reference NetworkStore store, @Reference Directory directory) {
        this.ledger = ledger;
        this.store = store;
        this.directory = directory;
    }

    @Override
    public String id() {
        return ClustersModule.ID + ".collaboration";
    }

    @Override
    public void accept(List<Recorded> entries) {
        for (Recorded recorded : entries) {
            Entry entry = recorded.entry();
            String action = entry.module() + '.' + entry.action();
            TieKind kind = COUNTING.get(action);
            if (kind != null) {
                directory
                        .organizationsOf(entry.actor())
                        .forEach(home -> trace(entry.subject().toString(), home, kind, recorded.time()));
            }
            if (action.equals(ACCEPTED)) {
                pledged(entry, recorded.time());
            }
        }
    }

    private void pledged(Entry entry, Instant time) {
        for (String giver : named(entry, GIVING)) {
            for (String receiver : named(entry, RECEIVING)) {
                if (!giver.equals(receiver)) {
                    String source = entry.subject().toString();
                    store.add(Tie.between(ledger.nextId(), giver, receiver, TieKind.PLEDGE, source, "", time));
                }
            }
        }
    }

    private static List<String> named(Entry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(Change::after)
                .filter(Objects::nonNull)
                .filter(Ids::valid)
                .toList();
    }

    private void trace(String subject, String organization, TieKind kind, Instant time) {
        store.trace(subject, organization, kind)
                .forEach((other, theirs) -> store.add(
                        Tie.between(ledger.nextId(), organization, other, weaker(kind, theirs), subject, "", time)));
    }

    private static TieKind weaker(TieKind one, TieKind other) {
        return one.weight() <= other.weight() ? one : other;
    }
}
