package org.trihelix.mobilization.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Missing;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.Mobilization.NeedQuery;
import org.trihelix.mobilization.Mobilization.Offer;
import org.trihelix.mobilization.Mobilization.PledgeQuery;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.Mobilization.Query;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.Rule;
import org.trihelix.mobilization.domain.Stage;

/** Needs and pledges in the database: each change, its journal entry and the move of the subject are one unit of work. */
@Component(service = Mobilizations.class)
public final class JournaledMobilizations implements Mobilizations {

    private final Ledger ledger;
    private final Gate gate;
    private final Register register;
    private final Subjects subjects;
    private final GatheringReading reading;
    private final Asking asking;
    private final Pledging pledging;

    @Activate
    public JournaledMobilizations(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Register register,
            @Reference Subjects subjects,
            @Reference GatheringReading reading,
            @Reference Asking asking,
            @Reference Pledging pledging) {
        this.ledger = ledger;
        this.gate = gate;
        this.register = register;
        this.subjects = subjects;
        this.reading = reading;
        this.asking = asking;
        this.pledging = pledging;
    }

    @Override
    public Page<Summary> find(Caller caller, Query query, PageRequest page) {
        return reading.find(caller, query, page);
    }

    @Override
    public Page<Missing> missing(Caller caller, NeedQuery query, PageRequest page) {
        return reading.missing(caller, query, page);
    }

    @Override
    public Page<Promise> pledges(Caller caller, PledgeQuery query, PageRequest page) {
        return reading.pledges(caller, query, page);
    }

    @Override
    public Mobilization mobilization(Caller caller, String id) {
        return reading.mobilization(caller, id);
    }

    @Override
    public List<Summary> of(Caller caller, SubjectRef subject) {
        return reading.of(caller, subject);
    }

    @Override
    public Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        return reading.journal(caller, id, page);
    }

    @Override
    public Set<SubjectRef> openable(Caller caller, Collection<SubjectRef> refs) {
        Set<SubjectRef> fitting = subjects.subjects(caller, refs, caller.locale()).values().stream()
                .filter(subject -> Funnel.gathers(subject.stage()))
                .filter(subject -> gate.asks(caller, subject.authors(), subject.region()))
                .map(Subject::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> open = ledger.work.read(connection -> ledger.gatherings.open(fitting));
        fitting.removeIf(ref -> open.contains(ref.toString()));
        return fitting;
    }

    @Override
    public Mobilization open(Caller caller, SubjectRef ref, List<NeedDraft> needs) {
        return reading.shown(caller, ledger.work.write(connection -> {
            Subject subject =
                    subjects.subject(caller, ref, caller.locale()).orElseThrow(() -> new NotFoundException(ref));
            gate.requireAsking(caller, subject.authors(), subject.region());
            requireOpenable(subject);
            if (needs.isEmpty()) {
                throw InvalidException.field("needs", "mobilization.error.needs");
            }
            Gathering opened = opened(caller, subject);
            ledger.gatherings.add(opened);
            ledger.note(Notes.note(caller, "opened", opened).with(new Change("subject", null, subject.title())));
            Gathering after = opened;
            for (NeedDraft need : needs) {
                after = asking.stated(caller, after, need);
            }
            ledger.gatherings.change(after);
            return after;
        }));
    }

    private void requireOpenable(Subject subject) {
        if (!Funnel.gathers(subject.stage())) {
            String state = subject.state();
            throw new ConflictException(
                    Message.of("mobilization.error.stage", subject.title(), state == null ? "" : state), Map.of());
        }
        String open = ledger.gatherings.openOf(subject.ref()).orElse(null);
        if (open != null) {
            throw new ConflictException(Message.of("mobilization.error.open", subject.title()), Map.of("id", open));
        }
    }

    private Gathering opened(Caller caller, Subject subject) {
        return new Gathering(
                ledger.nextId(),
                subject.ref(),
                subject.title(),
                subject.region(),
                caller.id(),
                subject.authors(),
                new ArrayList<>(register.organizations(subject.authors())),
                List.of(),
                List.of(),
                Stage.GATHERING,
                "",
                ledger.now(),
                ledger.now());
    }

    @Override
    public Mobilization state(Caller caller, String id, NeedDraft need) {
        return reading.shown(caller, asking.state(caller, id, need));
    }

    @Override
    public Mobilization change(Caller caller, String id, String need, int version, NeedDraft draft) {
        return reading.shown(caller, asking.change(caller, id, need, version, draft));
    }

    @Override
    public Mobilization drop(Caller caller, String id, String need, String reason) {
        return reading.shown(caller, asking.drop(caller, id, need, reason));
    }

    @Override
    public Mobilization offer(Caller caller, String id, String need, Offer offer) {
        return reading.shown(caller, pledging.offer(caller, id, need, offer));
    }

    @Override
    public Mobilization move(
            Caller caller, String pledge, PledgeMove move, @Nullable BigDecimal amount, String reason) {
        return reading.shown(caller, pledging.move(caller, pledge, move, amount, reason));
    }

    @Override
    public Mobilization acceptAll(Caller caller, String id, Map<String, BigDecimal> amounts) {
        return reading.shown(caller, pledging.acceptAll(caller, id, amounts));
    }

    @Override
    public Mobilization leadOn(Caller caller, String id, String reason) {
        String why = Ledger.checkedReason(reason, false);
        return reading.shown(caller, ledger.work.write(connection -> {
            Gathering led = ledger.changedGathering(id, gathering -> {
                gate.require(caller, MobilizationPermissions.MANAGE, gathering.region());
                Gate.require(caller, List.of(Rule.OPEN, Rule.COVERED), new Rule.Gatherer(gathering, caller.id()));
                ledger.note(Notes.because(Notes.note(caller, "ledOn", gathering), why));
                return gathering;
            });
            subjects.flow(led.subject().kind())
                    .orElseThrow(() -> new ConflictException(Message.of("mobilization.error.away"), Map.of()))
                    .move(caller, led.subject(), Funnel.CLUSTER, why);
            return led;
        }));
    }

    @Override
    public Mobilization close(Caller caller, String id, String reason) {
        String why = Ledger.checkedReason(reason, true);
        return reading.shown(caller, ledger.changedGathering(id, gathering -> {
            gate.require(caller, MobilizationPermissions.MANAGE, gathering.region());
            Gate.require(caller, List.of(Rule.OPEN), new Rule.Gatherer(gathering, caller.id()));
            Gathering after = gathering.closed(why, ledger.now());
            ledger.note(Notes.note(caller, "closed", after)
                    .with(new Change(
                            "stage", gathering.stage().name(), after.stage().name()))
                    .because(why));
            return after;
        }));
    }
}
