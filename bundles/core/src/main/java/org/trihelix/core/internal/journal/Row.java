package org.trihelix.core.internal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;

/**
 * An entry as it is kept.
 *
 * @param ticket place in the order of appending
 * @param number place in the sealed order, null before
 * @param hash of the sealed entry, null before
 * @param time microseconds at most
 * @param actorName display name of the actor as it is now
 */
record Row(
        long ticket,
        @Nullable Long number,
        @Nullable String hash,
        Instant time,
        String actor,
        String actorName,
        @Nullable String region,
        String module,
        String action,
        SubjectRef subject,
        List<Value> values) {

    private static final int MICROS = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;

    static Row of(long ticket, Instant time, Entry entry) {
        var values = new ArrayList<Value>();
        if (entry.reason() != null) {
            values.add(Value.of(new Change(Value.REASON, null, entry.reason())));
        }
        entry.changes().forEach(change -> values.add(Value.of(change)));
        return new Row(
                ticket,
                null,
                null,
                time,
                entry.actor(),
                "",
                entry.region(),
                entry.module(),
                entry.action(),
                entry.subject(),
                values);
    }

    Row with(List<Value> loaded) {
        return new Row(ticket, number, hash, time, actor, actorName, region, module, action, subject, loaded);
    }

    /** What the chain holds of this entry under that number. */
    String hash(long under) {
        var digest = new Digest()
                .add(under)
                .add(ticket)
                .add(time.getEpochSecond() * MICROS + time.getNano() / NANOS_PER_MICRO)
                .add(actor)
                .add(region)
                .add(module)
                .add(action)
                .add(subject.kind())
                .add(subject.id())
                .add(values.size());
        values.forEach(value -> digest.add(value.field()).add(value.commitment()));
        return digest.hex();
    }

    Recorded recorded() {
        String reason = null;
        var changes = new ArrayList<Change>();
        for (var value : values) {
            if (value.field().equals(Value.REASON)) {
                reason = value.after();
            } else {
                changes.add(value.change());
            }
        }
        return new Recorded(
                number, time, actorName, new Entry(actor, region, module, action, subject, changes, reason));
    }
}
