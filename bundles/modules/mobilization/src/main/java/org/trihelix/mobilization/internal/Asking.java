package org.trihelix.mobilization.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Rule;

/** Needs from their statement to their end. */
@Component(service = Asking.class)
public class Asking {

    static final int TITLE_MAX = 200;
    private static final int NEEDS_MAX = 50;

    private final Ledger ledger;
    private final Gate gate;
    private final Pledging pledging;

    @Activate
    public Asking(@Reference Ledger ledger, @Reference Gate gate, @Reference Pledging pledging) {
        this.ledger = ledger;
        this.gate = gate;
        this.pledging = pledging;
    }

    private Gathering asked(Caller caller, String id, UnaryOperator<Gathering> step) {
        return ledger.changedGathering(id, gathering -> {
            gate.requireAsking(caller, gathering);
            Gate.require(caller, List.of(Rule.OPEN), new Rule.Gatherer(gathering, caller.id()));
            return step.apply(gathering);
        });
    }

    Gathering state(Caller caller, String id, NeedDraft draft) {
        return asked(caller, id, gathering -> stated(caller, gathering, draft));
    }

    /** The gathering with one more need. Works inside a unit of work, after permissions. */
    Gathering stated(Caller caller, Gathering gathering, NeedDraft draft) {
        if (gathering.needs().size() >= NEEDS_MAX) {
            throw InvalidException.field("needs", "mobilization.error.many", NEEDS_MAX);
        }
        if (!draft.kind().units().contains(draft.unit())) {
            throw InvalidException.field("unit", "mobilization.error.unit");
        }
        ledger.checkDay("by", draft.by());
        var need = new Need(
                ledger.nextId(),
                draft.kind(),
                draft.unit(),
                title(draft),
                detail(draft),
                draft.unit().parts(draft.amount()),
                draft.by(),
                false,
                "",
                0,
                ledger.nowAfter(gathering.needs().stream().map(Need::stated)));
        Gathering after = gathering.with(need, ledger.now());
        ledger.note(Notes.note(caller, "stated", after)
                .with(
                        Notes.need(need),
                        Notes.amount(need, 0, need.amount()),
                        new Change("by", null, text(need.by())),
                        new Change("detail", null, need.detail())));
        return after;
    }

    private static String title(NeedDraft draft) {
        String title = Ledger.checkedText("title", draft.title(), TITLE_MAX);
        if (title.isEmpty()) {
            throw InvalidException.field("title", "mobilization.error.title", TITLE_MAX);
        }
        return title;
    }

    private static String detail(NeedDraft draft) {
        return Ledger.checkedText("detail", draft.detail(), Ledger.TEXT_MAX);
    }

    Gathering change(Caller caller, String id, String need, int version, NeedDraft draft) {
        return asked(caller, id, gathering -> {
            Need before = Pledging.asked(gathering, need);
            requireCurrent(before, version);
            if (!Objects.equals(before.by(), draft.by())) {
                ledger.checkDay("by", draft.by());
            }
            Need after =
                    before.changed(title(draft), detail(draft), before.unit().parts(draft.amount()), draft.by());
            requireEnough(gathering, after);
            Gathering changed = gathering.with(after, ledger.now());
            ledger.note(Notes.note(caller, "changed", changed)
                    .with(
                            new Change("need", before.title(), after.title()),
                            Notes.amount(after, before.amount(), after.amount()),
                            new Change("by", text(before.by()), text(after.by())),
                            new Change("detail", before.detail(), after.detail())));
            return changed;
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void requireCurrent(Need need, int version) {
        if (need.version() != version) {
            var current = new HashMap<String, String>();
            current.put("title", need.title());
            current.put("detail", need.detail());
            current.put("amount", need.unit().amount(need.amount()).toPlainString());
            current.put("by", need.by() == null ? "" : need.by().toString());
            throw new ConflictException(Message.of("mobilization.error.edited"), Map.copyOf(current));
        }
    }

    private static void requireEnough(Gathering gathering, Need need) {
        long covered = gathering.coverage(need).covered();
        if (need.amount() < covered) {
            throw new ConflictException(
                    Message.of("mobilization.error.less", need.unit().amount(covered)), Map.of());
        }
    }

    Gathering drop(Caller caller, String id, String need, String reason) {
        String why = Ledger.checkedReason(reason, true);
        return asked(caller, id, gathering -> {
            Need before = Pledging.asked(gathering, need);
            if (gathering.coverage(before).covered() > 0) {
                throw new ConflictException(Message.of("mobilization.error.taken"), Map.of());
            }
            if (gathering.isAwaited(before)) {
                throw new ConflictException(Message.of("mobilization.error.awaited"), Map.of());
            }
            Gathering after = pledging.declined(caller, gathering, before, why).with(before.dropped(why), ledger.now());
            ledger.note(Notes.note(caller, "dropped", after)
                    .with(Notes.need(before))
                    .because(why));
            return after;
        });
    }
}
