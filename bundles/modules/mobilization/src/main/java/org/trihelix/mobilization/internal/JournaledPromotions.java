package org.trihelix.mobilization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Person;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.Promotion.Draft;
import org.trihelix.mobilization.Promotion.Query;
import org.trihelix.mobilization.Promotion.Summary;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.Rule;

/** Promotion packages in the database: each change, its journal entry and the move of the subject are one unit of work. */
@Component(service = Promotions.class)
public final class JournaledPromotions implements Promotions {

    static final int BRIEF_MIN = 40;
    static final int BRIEF_MAX = 4000;

    private final Ledger ledger;
    private final Gate gate;
    private final Register register;
    private final Subjects subjects;
    private final DossierReading reading;

    @Activate
    public JournaledPromotions(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Register register,
            @Reference Subjects subjects,
            @Reference DossierReading reading) {
        this.ledger = ledger;
        this.gate = gate;
        this.register = register;
        this.subjects = subjects;
        this.reading = reading;
    }

    @Override
    public Page<Summary> find(Caller caller, Query query, PageRequest page) {
        return reading.find(caller, query, page);
    }

    @Override
    public Promotion promotion(Caller caller, String id) {
        return reading.promotion(caller, id);
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
    public Set<SubjectRef> sendable(Caller caller, Collection<SubjectRef> refs) {
        Set<SubjectRef> fitting = subjects.subjects(caller, refs, caller.locale()).values().stream()
                .filter(subject -> Funnel.promotes(subject.stage()))
                .filter(subject -> gate.allows(caller, MobilizationPermissions.MANAGE, subject.region()))
                .filter(subject -> !subject.authors().contains(caller.id()))
                .map(Subject::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> open = ledger.work.read(connection -> ledger.dossiers.open(fitting));
        fitting.removeIf(ref -> open.contains(ref.toString()));
        return fitting;
    }

    @Override
    public List<Addressee> addressees(Caller caller, SubjectRef ref) {
        return reading.addressees(caller, subject(caller, ref));
    }

    private Subject subject(Caller caller, SubjectRef ref) {
        return subjects.subject(caller, ref, caller.locale()).orElseThrow(() -> new NotFoundException(ref));
    }

    @Override
    public Promotion send(Caller caller, Draft draft) {
        return reading.shown(caller, ledger.work.write(connection -> {
            Subject subject = subject(caller, draft.subject());
            gate.require(caller, MobilizationPermissions.MANAGE, subject.region());
            requireSendable(caller, subject);
            Dossier dossier = dossier(caller, subject, draft);
            Person addressee = register.addressee(caller, dossier, draft.addressee(), dossier.level());
            ledger.dossiers.add(dossier);
            ledger.note(Notes.note(caller, "sent", dossier)
                    .with(
                            new Change("subject", null, subject.title()),
                            new Change("addressee", null, addressee.name()),
                            new Change("deadline", null, draft.deadline().toString())));
            return dossier;
        }));
    }

    private void requireSendable(Caller caller, Subject subject) {
        if (subject.authors().contains(caller.id())) {
            throw new DeniedException(Rule.NOT_ONES_OWN.refusal(), false);
        }
        if (!Funnel.promotes(subject.stage())) {
            throw refusal("mobilization.error.notPromoted", subject);
        }
        String open = ledger.dossiers.openOf(subject.ref()).orElse(null);
        if (open != null) {
            throw new ConflictException(Message.of("mobilization.error.sent", subject.title()), Map.of("id", open));
        }
    }

    private Dossier dossier(Caller caller, Subject subject, Draft draft) {
        String brief = Ledger.checkedText("brief", draft.brief(), BRIEF_MAX);
        if (brief.length() < BRIEF_MIN) {
            throw InvalidException.field("brief", "mobilization.error.brief", BRIEF_MIN, BRIEF_MAX);
        }
        ledger.checkDay("deadline", draft.deadline());
        Level level = draft.level();
        return new Dossier(
                ledger.nextId(),
                subject.ref(),
                subject.title(),
                subject.region(),
                level == null ? register.level(draft.addressee(), subject.region()) : level,
                caller.id(),
                draft.addressee(),
                subject.authors(),
                new ArrayList<>(register.organizations(subject.authors())),
                brief,
                Ledger.checkedText("evidence", draft.evidence(), BRIEF_MAX),
                draft.deadline(),
                0,
                Dossier.State.SENT,
                null,
                "",
                ledger.now(),
                ledger.now(),
                null);
    }

    private void requireLeading(Caller caller, List<Rule<Rule.Reader>> rules, Dossier dossier) {
        gate.require(caller, MobilizationPermissions.MANAGE, dossier.region());
        Gate.require(caller, rules, new Rule.Reader(dossier, caller.id(), caller.organizations(), ledger.today()));
    }

    @Override
    public Promotion postpone(Caller caller, String id, LocalDate deadline) {
        ledger.checkDay("deadline", deadline);
        return reading.shown(caller, ledger.changedDossier(id, dossier -> {
            requireLeading(caller, Rule.LEADING, dossier);
            ledger.note(Notes.note(caller, "postponed", dossier)
                    .with(new Change("deadline", dossier.deadline().toString(), deadline.toString())));
            return dossier.until(deadline, ledger.now());
        }));
    }

    @Override
    public Promotion escalate(
            Caller caller, String id, Level level, String addressee, LocalDate deadline, String reason) {
        String why = Ledger.checkedReason(reason, false);
        ledger.checkDay("deadline", deadline);
        return reading.shown(caller, ledger.changedDossier(id, dossier -> {
            requireLeading(caller, Rule.ESCALATING, dossier);
            if (level.compareTo(dossier.level()) < 0) {
                throw InvalidException.field("level", "mobilization.error.lower");
            }
            Person to = register.addressee(caller, dossier, addressee, level);
            if (addressee.equals(dossier.addressee())) {
                throw InvalidException.field("addressee", "mobilization.error.sameAddressee", to.name());
            }
            String from = Register.name(dossier.addressee(), register.names(List.of(dossier.addressee()), List.of()));
            ledger.note(Notes.because(
                    Notes.note(caller, "escalated", dossier)
                            .with(
                                    new Change("addressee", from, to.name()),
                                    new Change("level", dossier.level().name(), level.name()),
                                    new Change("deadline", dossier.deadline().toString(), deadline.toString())),
                    why));
            return dossier.escalated(level, addressee, deadline, ledger.now());
        }));
    }

    @Override
    public Promotion answer(Caller caller, String id, Answer answer, String reason) {
        String why = Ledger.checkedReason(reason, true);
        return reading.shown(caller, ledger.work.write(connection -> {
            Dossier after = ledger.changedDossier(id, dossier -> answered(caller, dossier, answer, why));
            Subject subject = subjects.subject(caller, after.subject(), caller.locale())
                    .orElseThrow(() -> new ConflictException(Message.of("mobilization.error.away"), Map.of()));
            if (subject.stage() != null) {
                move(caller, subject, answer, why);
            }
            return after;
        }));
    }

    /** What has left promotion meanwhile is not answered any more: the answer would change nothing. */
    private void move(Caller caller, Subject subject, Answer answer, String why) {
        if (!Funnel.promotes(subject.stage())) {
            throw refusal("mobilization.error.left", subject);
        }
        subjects.flow(subject.ref().kind())
                .orElseThrow(() -> new ConflictException(Message.of("mobilization.error.away"), Map.of()))
                .move(caller, subject.ref(), answer.target(), why);
    }

    private static ConflictException refusal(String key, Subject subject) {
        String state = subject.state();
        return new ConflictException(Message.of(key, subject.title(), state == null ? "" : state), Map.of());
    }

    private Dossier answered(Caller caller, Dossier dossier, Answer answer, String why) {
        gate.require(caller, MobilizationPermissions.ANSWER, dossier.region());
        Gate.require(
                caller, Rule.ANSWERING, new Rule.Reader(dossier, caller.id(), caller.organizations(), ledger.today()));
        Dossier after = dossier.answered(answer, why, ledger.now());
        ledger.note(Notes.note(caller, "answered", dossier)
                .with(
                        new Change(
                                "package", dossier.state().name(), after.state().name()),
                        new Change("answer", null, answer.name()))
                .because(why));
        return after;
    }

    @Override
    public Promotion withdraw(Caller caller, String id, String reason) {
        String why = Ledger.checkedReason(reason, true);
        return reading.shown(caller, ledger.changedDossier(id, dossier -> {
            requireLeading(caller, Rule.LEADING, dossier);
            Dossier after = dossier.withdrawn(why, ledger.now());
            ledger.note(Notes.note(caller, "takenBack", dossier)
                    .with(new Change(
                            "package", dossier.state().name(), after.state().name()))
                    .because(why));
            return after;
        }));
    }
}
