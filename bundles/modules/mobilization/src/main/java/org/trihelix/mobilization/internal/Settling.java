package org.trihelix.mobilization.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trihelix.analytics.pledge.Condition;
import org.trihelix.analytics.pledge.Pledges;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Entry;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Trigger;

/**
 * What follows from a gathering's pledges and from the day: those past their expiry end, accepted ones whose condition holds are triggered.
 * Conditions are met by the largest set of accepted pledges that support each other; a pledge that waits for a day supports others, since
 * days come by themselves.
 */
final class Settling {

    private static final long NEVER = Long.MAX_VALUE;

    private Settling() {}

    static Gathering settle(Gathering gathering, LocalDate today, Instant now) {
        if (!gathering.stage().isOpen()) {
            return gathering;
        }
        Gathering current = gathering;
        for (Pledge pledge : gathering.pledges()) {
            if (hasComeByItself(pledge, today)) {
                current = current.with(pledge.in(PledgeState.TRIGGERED, "", now), now);
            } else if (pledge.hasExpired(today)) {
                current = current.with(pledge.in(PledgeState.EXPIRED, "", now), now);
            }
        }
        for (Pledge pledge : supported(current)) {
            if (pledge.state() == PledgeState.ACCEPTED && pledge.trigger().isDay(today)) {
                current = current.with(pledge.in(PledgeState.TRIGGERED, "", now), now);
            }
        }
        return current;
    }

    /** Its day lies before its end, so it has come in time however late that is noticed. */
    private static boolean hasComeByItself(Pledge pledge, LocalDate today) {
        return pledge.state() == PledgeState.ACCEPTED
                && pledge.trigger().kind() == Trigger.Kind.DATE
                && pledge.trigger().isDay(today);
    }

    private static List<Pledge> supported(Gathering gathering) {
        List<Pledge> counted = gathering.pledges().stream()
                .filter(pledge -> pledge.state().isCounted())
                .toList();
        List<String> needs = gathering.needs().stream().map(Need::id).toList();
        boolean[] holds = Pledges.resolve(
                        needs.size(),
                        counted.stream()
                                .mapToInt(pledge -> needs.indexOf(pledge.need()))
                                .toArray(),
                        counted.stream().mapToLong(Pledge::accepted).toArray(),
                        conditions(gathering, counted, needs))
                .holds();
        var supported = new ArrayList<Pledge>();
        for (int i = 0; i < counted.size(); i++) {
            if (holds[i]) {
                supported.add(counted.get(i));
            }
        }
        return supported;
    }

    /** Of those that still wait: what was triggered once stays so. */
    private static List<Condition> conditions(Gathering gathering, List<Pledge> counted, List<String> needs) {
        List<String> ids = counted.stream().map(Pledge::id).toList();
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < counted.size(); i++) {
            Trigger trigger = counted.get(i).trigger();
            if (counted.get(i).state() != PledgeState.ACCEPTED) {
                continue;
            }
            if (trigger.kind() == Trigger.Kind.COVERAGE) {
                int need = needs.indexOf(Objects.requireNonNull(trigger.need()));
                long needed = gathering.needs().get(need).amount();
                conditions.add(Condition.atLeast(i, need, Condition.percent(trigger.percent(), needed)));
            }
            if (trigger.kind() == Trigger.Kind.PLEDGE) {
                int other = ids.indexOf(Objects.requireNonNull(trigger.pledge()));
                conditions.add(other < 0 ? Condition.atLeast(i, 0, NEVER) : Condition.given(i, other));
            }
        }
        return conditions;
    }

    /** What is to be told about the pledges that were settled. */
    static List<Entry> notes(Caller hub, Gathering before, Gathering after) {
        var notes = new ArrayList<Entry>();
        for (Pledge old : before.pledges()) {
            Pledge now = after.pledge(old.id()).orElseThrow();
            if (old.state() != now.state()) {
                Need need = after.need(now.need()).orElseThrow();
                String action = now.state() == PledgeState.EXPIRED ? "expired" : "triggered";
                notes.add(Notes.pledge(hub, action, after, need, old, now));
            }
        }
        return notes;
    }
}
