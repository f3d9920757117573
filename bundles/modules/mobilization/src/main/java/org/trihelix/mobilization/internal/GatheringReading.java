package org.trihelix.mobilization.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Missing;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.Rule;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.internal.store.GatheringLists;
import org.trihelix.mobilization.internal.store.ResourceLists;

/** Gatherings, needs and pledges as a caller may see them. */
@Component(service = GatheringReading.class)
public class GatheringReading {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    private final Ledger ledger;
    private final GatheringLists lists;
    private final ResourceLists resources;
    private final Gate gate;
    private final Register register;
    private final Subjects subjects;

    @Activate
    public GatheringReading(
            @Reference Ledger ledger,
            @Reference GatheringLists lists,
            @Reference ResourceLists resources,
            @Reference Gate gate,
            @Reference Register register,
            @Reference Subjects subjects) {
        this.ledger = ledger;
        this.lists = lists;
        this.resources = resources;
        this.gate = gate;
        this.register = register;
        this.subjects = subjects;
    }

    Page<Summary> find(Caller caller, Mobilization.Query query, PageRequest page) {
        gate.require(caller, MobilizationPermissions.READ, null);
        List<String> codes = gate.subtree(query.region());
        Page<Summary> found = ledger.work.read(connection -> lists.find(query, codes, page));
        return new Page<>(complete(caller, found.items()), found.next(), found.total());
    }

    List<Summary> of(Caller caller, SubjectRef subject) {
        gate.require(caller, MobilizationPermissions.READ, null);
        return complete(caller, ledger.work.read(connection -> lists.of(subject)));
    }

    private Map<SubjectRef, Subject> known(Caller caller, Stream<SubjectRef> refs) {
        return subjects.subjects(caller, refs.collect(Collectors.toSet()), caller.locale());
    }

    private static String title(@Nullable Subject subject, String kept) {
        return subject == null ? kept : subject.title();
    }

    private List<Summary> complete(Caller caller, Collection<Summary> rows) {
        Map<SubjectRef, Subject> known = known(caller, rows.stream().map(Summary::subject));
        return rows.stream()
                .map(row -> new Summary(
                        row.id(),
                        row.subject(),
                        title(known.get(row.subject()), row.title()),
                        row.region(),
                        row.stage(),
                        row.asked(),
                        row.covered(),
                        row.percent(),
                        row.offers(),
                        row.opened(),
                        row.changed()))
                .toList();
    }

    Page<Missing> missing(Caller caller, Mobilization.NeedQuery query, PageRequest page) {
        gate.require(caller, MobilizationPermissions.READ, null);
        List<String> codes = gate.subtree(query.region());
        Page<Missing> found = ledger.work.read(connection -> resources.missing(query, codes, page));
        Map<SubjectRef, Subject> known = known(caller, found.items().stream().map(Missing::subject));
        return found.map(row -> new Missing(
                row.need(),
                row.mobilization(),
                row.subject(),
                title(known.get(row.subject()), row.subjectTitle()),
                row.region(),
                row.kind(),
                row.unit(),
                row.title(),
                row.amount(),
                row.missing(),
                row.percent(),
                row.by()));
    }

    Page<Promise> pledges(Caller caller, Mobilization.PledgeQuery query, PageRequest page) {
        gate.require(caller, MobilizationPermissions.READ, null);
        var reader = new ResourceLists.Reader(
                caller.id(), caller.organizations(), gate.where(caller, MobilizationPermissions.MANAGE));
        return named(caller, ledger.work.read(connection -> resources.pledges(query, reader, page)));
    }

    private Page<Promise> named(Caller caller, Page<Promise> page) {
        List<Promise> rows = page.items();
        Map<String, String> names = register.names(
                rows.stream().map(Promise::owner).toList(),
                rows.stream().map(Promise::giver).toList());
        Map<SubjectRef, Subject> known = known(caller, rows.stream().map(Promise::subject));
        return page.map(row -> new Promise(
                row.id(),
                row.mobilization(),
                row.subject(),
                title(known.get(row.subject()), row.subjectTitle()),
                row.kind(),
                row.unit(),
                row.needTitle(),
                row.owner(),
                Register.name(row.giver(), names),
                row.amount(),
                row.state(),
                row.expires(),
                row.changed()));
    }

    Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        gate.require(caller, MobilizationPermissions.READ, null);
        return ledger.journal.of(Notes.ref(ledger.gathering(id).id()), page);
    }

    Mobilization mobilization(Caller caller, String id) {
        gate.require(caller, MobilizationPermissions.READ, null);
        return shown(caller, ledger.gathering(id));
    }

    /** Where the subject stands now, whoever asks; null when it has no stages or its module is not here. */
    @Nullable
    String stage(SubjectRef ref) {
        return subjects.subject(SYSTEM, ref, SYSTEM.locale())
                .map(Subject::stage)
                .orElse(null);
    }

    /** As the caller sees it, with what he may do now. */
    Mobilization shown(Caller caller, Gathering gathering) {
        Subject subject =
                subjects.subject(caller, gathering.subject(), caller.locale()).orElse(null);
        String stage = stage(gathering.subject());
        Map<String, String> names = names(gathering);
        return new Mobilization(
                gathering.id(),
                gathering.subject(),
                title(subject, gathering.title()),
                subject == null ? null : subject.path(),
                gathering.region(),
                stage,
                gathering.stage(),
                Register.name(gathering.opener(), names),
                gathering.percent(),
                gathering.needs().stream()
                        .map(need -> Shapes.need(gathering, need))
                        .toList(),
                gathering.pledges().stream()
                        .map(pledge -> Shapes.pledge(
                                gathering, pledge, names, Pledging.moves(gate, caller, gathering, pledge)))
                        .toList(),
                gathering.reason(),
                gathering.opened(),
                gathering.changed(),
                can(caller, gathering, stage));
    }

    private Map<String, String> names(Gathering gathering) {
        var persons = new ArrayList<String>();
        persons.add(gathering.opener());
        gathering.pledges().forEach(pledge -> persons.add(pledge.owner()));
        return register.names(
                persons,
                gathering.pledges().stream()
                        .map(Pledge::organization)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Mobilization.Can can(Caller caller, Gathering gathering, @Nullable String stage) {
        boolean open = Gate.holds(List.of(Rule.OPEN), new Rule.Gatherer(gathering, caller.id()));
        boolean leads = open && gate.allows(caller, MobilizationPermissions.MANAGE, gathering.region());
        return new Mobilization.Can(
                open && gate.asks(caller, gathering),
                open && gate.allows(caller, MobilizationPermissions.PLEDGE, gathering.region()),
                leads && gathering.stage() == Stage.COVERED && Funnel.MOBILIZATION.equals(stage),
                leads);
    }
}
