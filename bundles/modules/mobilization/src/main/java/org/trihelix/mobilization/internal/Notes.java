package org.trihelix.mobilization.internal;

import java.util.ArrayList;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Pledge;

/** What the journal is told. */
final class Notes {

    /** Other modules see from it who is helped; the page says it already. */
    private static final String RECEIVER = "receiver";

    private Notes() {}

    static SubjectRef ref(String gathering) {
        return new SubjectRef(Mobilization.KIND, gathering);
    }

    static SubjectRef packageRef(String dossier) {
        return new SubjectRef(Promotion.KIND, dossier);
    }

    static Entry note(Caller caller, String action, Gathering gathering) {
        return Entry.of(caller, gathering.region(), MobilizationModule.ID, action, ref(gathering.id()));
    }

    static Entry note(Caller caller, String action, Dossier dossier) {
        return Entry.of(caller, dossier.region(), MobilizationModule.ID, action, packageRef(dossier.id()));
    }

    static Entry because(Entry entry, String reason) {
        return reason.isEmpty() ? entry : entry.because(reason);
    }

    static Change need(Need need) {
        return new Change("need", null, need.title());
    }

    static Change amount(Need need, long before, long after) {
        return new Change("amount", before == 0 ? null : plain(need, before), plain(need, after));
    }

    private static String plain(Need need, long parts) {
        return need.unit().amount(parts).toPlainString();
    }

    /**
     * What a pledge is about, who gives it, and where it went. By their identifiers: the giving organization and, once it is accepted, the
     * authors' organizations, which receive it.
     */
    static Entry pledge(Caller caller, String action, Gathering gathering, Need need, Pledge before, Pledge after) {
        long amount = after.accepted() > 0 ? after.accepted() : after.offered();
        var changes = new ArrayList<Change>();
        changes.add(need(need));
        changes.add(amount(need, 0, amount));
        changes.add(new Change("pledge", before.state().name(), after.state().name()));
        String home = after.organization();
        if (home != null) {
            changes.add(new Change("organization", null, home));
        }
        if (home != null && action.equals("accepted")) {
            gathering.organizations().forEach(receiver -> changes.add(new Change(RECEIVER, null, receiver)));
        }
        return note(caller, action, gathering).with(changes.toArray(Change[]::new));
    }
}
