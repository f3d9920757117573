package org.trihelix.mobilization.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Person;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.Promotion.Summary;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Rule;
import org.trihelix.mobilization.internal.store.DossierLists;

/** Promotion packages as a caller may see them. */
@Component(service = DossierReading.class)
public class DossierReading {

    private final Ledger ledger;
    private final DossierLists lists;
    private final Gate gate;
    private final Register register;
    private final Subjects subjects;

    @Activate
    public DossierReading(
            @Reference Ledger ledger,
            @Reference DossierLists lists,
            @Reference Gate gate,
            @Reference Register register,
            @Reference Subjects subjects) {
        this.ledger = ledger;
        this.lists = lists;
        this.gate = gate;
        this.register = register;
        this.subjects = subjects;
    }

    Page<Summary> find(Caller caller, Promotion.Query query, PageRequest page) {
        gate.require(caller, MobilizationPermissions.READ, null);
        List<String> codes = gate.subtree(query.region());
        return completePage(
                caller, ledger.work.read(connection -> lists.find(query, caller.id(), codes, ledger.today(), page)));
    }

    List<Summary> of(Caller caller, SubjectRef subject) {
        gate.require(caller, MobilizationPermissions.READ, null);
        return complete(caller, ledger.work.read(connection -> lists.of(subject, ledger.today())));
    }

    private Page<Summary> completePage(Caller caller, Page<Summary> page) {
        return new Page<>(complete(caller, page.items()), page.next(), page.total());
    }

    /** Puts today's titles and the addressees' names in: two queries for the whole part. */
    private List<Summary> complete(Caller caller, Collection<Summary> rows) {
        Map<SubjectRef, Subject> known = subjects.subjects(
                caller, rows.stream().map(Summary::subject).collect(Collectors.toSet()), caller.locale());
        Map<String, String> names =
                register.names(rows.stream().map(Summary::addressee).toList(), List.of());
        return rows.stream()
                .map(row -> new Summary(
                        row.id(),
                        row.subject(),
                        known.containsKey(row.subject())
                                ? known.get(row.subject()).title()
                                : row.title(),
                        row.region(),
                        row.level(),
                        row.addressee(),
                        Register.name(row.addressee(), names),
                        row.deadline(),
                        row.overdue(),
                        row.escalations(),
                        row.state(),
                        row.answer(),
                        row.reason(),
                        row.sent(),
                        row.changed()))
                .toList();
    }

    List<Addressee> addressees(Caller caller, Subject subject) {
        gate.require(caller, MobilizationPermissions.MANAGE, subject.region());
        List<Person> deciders = register.deciders(subject.region(), subject.authors()).stream()
                .filter(person -> !person.id().equals(caller.id()))
                .toList();
        List<String> ids = deciders.stream().map(Person::id).toList();
        Map<String, Long> waiting = ledger.work.read(connection -> lists.waiting(ids));
        Map<String, String> homes = register.names(
                List.of(),
                deciders.stream()
                        .flatMap(person -> person.organizations().stream())
                        .toList());
        return deciders.stream()
                .map(person -> addressee(person, subject.region(), waiting.getOrDefault(person.id(), 0L), homes))
                .toList();
    }

    private Addressee addressee(Person person, @Nullable String region, long waiting, Map<String, String> homes) {
        Office office = register.office(person, region);
        return new Addressee(
                person.id(),
                person.name(),
                person.organizations().stream()
                        .filter(homes::containsKey)
                        .map(id -> homes.getOrDefault(id, ""))
                        .collect(Collectors.joining(", ")),
                office.role(),
                office.level(),
                waiting,
                register.mayAnswer(person, null));
    }

    Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        Dossier dossier = ledger.dossier(id);
        gate.requireReading(caller, dossier);
        return ledger.journal.of(Notes.packageRef(id), page);
    }

    Promotion promotion(Caller caller, String id) {
        gate.require(caller, MobilizationPermissions.READ, null);
        return shown(caller, ledger.dossier(id));
    }

    /** As the caller sees it, with what he may do now. */
    Promotion shown(Caller caller, Dossier dossier) {
        Subject subject =
                subjects.subject(caller, dossier.subject(), caller.locale()).orElse(null);
        Map<String, String> names = register.names(List.of(dossier.sender(), dossier.addressee()), List.of());
        LocalDate today = ledger.today();
        return new Promotion(
                dossier.id(),
                dossier.subject(),
                subject == null ? dossier.title() : subject.title(),
                subject == null ? null : subject.path(),
                dossier.region(),
                dossier.level(),
                Register.name(dossier.sender(), names),
                dossier.addressee(),
                Register.name(dossier.addressee(), names),
                gate.reads(caller, dossier) ? new Promotion.Content(dossier.brief(), dossier.evidence()) : null,
                dossier.deadline(),
                dossier.isOverdue(today) ? ChronoUnit.DAYS.between(dossier.deadline(), today) : 0,
                dossier.escalations(),
                dossier.state(),
                dossier.answer(),
                dossier.reason(),
                dossier.sent(),
                dossier.changed(),
                dossier.answered(),
                can(caller, new Rule.Reader(dossier, caller.id(), caller.organizations(), today)));
    }

    private Promotion.Can can(Caller caller, Rule.Reader reader) {
        String region = reader.dossier().region();
        boolean leads = gate.allows(caller, MobilizationPermissions.MANAGE, region);
        return new Promotion.Can(
                gate.allows(caller, MobilizationPermissions.ANSWER, region) && Gate.holds(Rule.ANSWERING, reader),
                leads && Gate.holds(Rule.LEADING, reader),
                leads && Gate.holds(Rule.ESCALATING, reader));
    }
}
