package org.trihelix.mobilization.internal;

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

    /** What a pledge is about, who gives it, and where it went; the giving organization by its identifier. */
    static Entry pledge(Caller caller, String action, Gathering gathering, Need need, Pledge before, Pledge after) {
        var state = new Change("pledge", before.state().name(), after.state().name());
        long amount = after.accepted() > 0 ? after.accepted() : after.offered();
        Entry entry = note(caller, action, gathering);
        String home = after.organization();
        return home == null
                ? entry.with(need(need), amount(need, 0, amount), state)
                : entry.with(need(need), amount(need, 0, amount), state, new Change("organization", null, home));
    }
}
