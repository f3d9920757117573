package org.trihelix.mobilization.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization.Offer;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Rule;
import org.trihelix.mobilization.domain.Trigger;

/** Pledges from the offer to the confirmation. */
@Component(service = Pledging.class)
public class Pledging {

    private static final int WHOLE = 100;

    /** Offers of one giver for one need that wait for an answer. */
    static final int OFFERS_MAX = 5;

    /** Pledges of a gathering, whatever became of them. */
    private static final int PLEDGES_MAX = 500;

    private final Ledger ledger;
    private final Gate gate;

    @Activate
    public Pledging(@Reference Ledger ledger, @Reference Gate gate) {
        this.ledger = ledger;
        this.gate = gate;
    }

    Gathering offer(Caller caller, String id, String need, Offer offer) {
        return ledger.changedGathering(id, gathering -> {
            gate.require(caller, MobilizationPermissions.PLEDGE, gathering.region());
            Gate.require(caller, List.of(Rule.OPEN), new Rule.Gatherer(gathering, caller.id()));
            Need asked = asked(gathering, need);
            requireRoom(caller, gathering, asked);
            Pledge pledge = pledge(caller, gathering, asked, offer);
            Gathering after = gathering.with(pledge, ledger.now());
            ledger.note(Notes.pledge(caller, "offered", after, asked, pledge, pledge));
            return after;
        });
    }

    /** @throws ConflictException when it is asked for no more */
    static Need asked(Gathering gathering, String need) {
        Need found = gathering.need(need).orElseThrow(() -> new NotFoundException(Notes.ref(gathering.id())));
        if (found.dropped()) {
            throw new ConflictException(Message.of("mobilization.error.dropped"), Map.of());
        }
        return found;
    }

    private static void requireRoom(Caller caller, Gathering gathering, Need need) {
        if (gathering.pledges().size() >= PLEDGES_MAX) {
            throw new ConflictException(Message.of("mobilization.error.full", PLEDGES_MAX), Map.of());
        }
        long waiting = gathering.pledges().stream()
                .filter(pledge -> pledge.state() == PledgeState.OFFERED)
                .filter(pledge -> pledge.need().equals(need.id()))
                .filter(pledge -> pledge.owner().equals(caller.id()))
                .count();
        if (waiting >= OFFERS_MAX) {
            throw new ConflictException(Message.of("mobilization.error.offers", OFFERS_MAX), Map.of());
        }
    }

    private Pledge pledge(Caller caller, Gathering gathering, Need need, Offer offer) {
        String home = offer.organization();
        if (home != null && !caller.organizations().contains(home)) {
            throw InvalidException.field("organization", "mobilization.error.organization");
        }
        ledger.checkDay("expires", offer.expires());
        Instant now = ledger.nowAfter(gathering.pledges().stream().map(Pledge::made));
        return new Pledge(
                ledger.nextId(),
                need.id(),
                caller.id(),
                home,
                need.unit().parts(offer.amount()),
                0,
                checked(gathering, offer),
                offer.expires(),
                PledgeState.OFFERED,
                Ledger.checkedText("note", offer.note(), Ledger.TEXT_MAX),
                "",
                now,
                now);
    }

    private Trigger checked(Gathering gathering, Offer offer) {
        Trigger trigger = offer.trigger();
        ledger.checkDay("trigger", trigger.kind() == Trigger.Kind.DATE ? trigger.day() : null);
        boolean sound = switch (trigger.kind()) {
            case AT_ONCE -> true;
            case COVERAGE -> trigger.percent() >= 1 && trigger.percent() <= WHOLE && gathering.canMeet(trigger);
            case DATE -> trigger.day() != null && !trigger.day().isAfter(offer.expires());
            case PLEDGE -> gathering.canMeet(trigger);
        };
        if (!sound) {
            throw InvalidException.field("trigger", "mobilization.error.trigger." + trigger.kind());
        }
        return switch (trigger.kind()) {
            case AT_ONCE -> Trigger.AT_ONCE;
            case COVERAGE -> Trigger.coverage(String.valueOf(trigger.need()), trigger.percent());
            case DATE -> new Trigger(Trigger.Kind.DATE, null, 0, null, trigger.day());
            case PLEDGE -> Trigger.with(String.valueOf(trigger.pledge()));
        };
    }

    Gathering move(Caller caller, String id, PledgeMove move, @Nullable BigDecimal amount, String reason) {
        String why = Ledger.checkedReason(reason, move.needsReason());
        String gathering = ledger.work
                .read(connection -> ledger.gatherings.gatheringOf(id))
                .orElseThrow(() -> new NotFoundException(new SubjectRef("pledge", id)));
        return ledger.changedGathering(gathering, before -> moved(caller, before, id, move, amount, why));
    }

    /** @param amounts in the needs' units by pledge */
    Gathering acceptAll(Caller caller, String id, Map<String, BigDecimal> amounts) {
        return ledger.changedGathering(id, gathering -> {
            gate.requireAsking(caller, gathering);
            Gathering current = gathering;
            for (Map.Entry<String, BigDecimal> offer : amounts.entrySet()) {
                if (current.pledge(offer.getKey()).isEmpty()) {
                    throw new NotFoundException(new SubjectRef("pledge", offer.getKey()));
                }
                current = moved(caller, current, offer.getKey(), PledgeMove.ACCEPT, offer.getValue(), "");
            }
            return current;
        });
    }

    private Gathering moved(
            Caller caller, Gathering gathering, String id, PledgeMove move, @Nullable BigDecimal amount, String why) {
        Pledge before = gathering.pledge(id).orElseThrow();
        Need need = gathering.need(before.need()).orElseThrow();
        if (move.party() == PledgeMove.Party.RECEIVER) {
            gate.requireAsking(caller, gathering);
        } else {
            gate.require(caller, MobilizationPermissions.PLEDGE, gathering.region());
        }
        Gate.require(caller, Rule.of(move), promise(caller, gathering, before));
        if (!move.isFrom(before.state())) {
            throw new ConflictException(
                    Message.of("mobilization.error.move", Message.of("mobilization.pledge." + before.state())),
                    Map.of("state", before.state().name()));
        }
        Pledge after = move == PledgeMove.ACCEPT
                ? before.accepted(accepted(gathering, need, before, amount), ledger.now())
                : before.in(move.to(), why, ledger.now());
        Gathering changed = gathering.with(after, ledger.now());
        ledger.note(Notes.because(Notes.pledge(caller, move.action(), changed, need, before, after), why));
        return changed;
    }

    private static Rule.Promise promise(Caller caller, Gathering gathering, Pledge pledge) {
        return new Rule.Promise(gathering, pledge, caller.id(), caller.organizations());
    }

    /** Offers may exceed a need, acceptances may not. */
    private static long accepted(Gathering gathering, Need need, Pledge pledge, @Nullable BigDecimal amount) {
        if (!gathering.canMeet(pledge.trigger())) {
            throw new ConflictException(Message.of("mobilization.error.dead"), Map.of());
        }
        long wanted = amount == null ? pledge.offered() : need.unit().parts(amount);
        long missing = gathering.coverage(need).missing();
        if (wanted > pledge.offered()) {
            throw InvalidException.field(
                    "amount", "mobilization.error.offered", need.unit().amount(pledge.offered()));
        }
        if (wanted > missing) {
            throw new ConflictException(
                    Message.of(
                            "mobilization.error.exceeds",
                            need.title(),
                            need.unit().amount(missing)),
                    Map.of("missing", need.unit().amount(missing).toPlainString()));
        }
        return wanted;
    }

    /** What the caller may do with the pledge now. */
    static List<PledgeMove> moves(Gate gate, Caller caller, Gathering gathering, Pledge pledge) {
        return Arrays.stream(PledgeMove.values())
                .filter(move -> move.isFrom(pledge.state()))
                .filter(move -> move != PledgeMove.ACCEPT || gathering.canMeet(pledge.trigger()))
                .filter(move -> Gate.holds(Rule.of(move), promise(caller, gathering, pledge)))
                .filter(move -> move.party() == PledgeMove.Party.RECEIVER
                        ? gate.asks(caller, gathering)
                        : gate.allows(caller, MobilizationPermissions.PLEDGE, gathering.region()))
                .toList();
    }

    /** Declines all offers that wait for the need. */
    Gathering declined(Caller caller, Gathering gathering, Need need, String why) {
        Gathering current = gathering;
        for (Pledge pledge : gathering.pledges()) {
            if (pledge.need().equals(need.id()) && pledge.state() == PledgeState.OFFERED) {
                Pledge after = pledge.in(PledgeState.DECLINED, why, ledger.now());
                current = current.with(after, ledger.now());
                ledger.note(Notes.because(Notes.pledge(caller, "declined", current, need, pledge, after), why));
            }
        }
        return current;
    }
}
