package org.trihelix.core.internal.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.account.DemonstrationDoor;
import org.trihelix.api.account.Session;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Message;
import org.trihelix.core.internal.people.Accounts;
import org.trihelix.core.internal.people.CoreDemonstration;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.DemoMarks;
import org.trihelix.core.internal.store.OrganizationStore;
import org.trihelix.core.internal.store.PersonStore;

/**
 * Opens to visitors of the hub's own machine alone, while nobody else can reach the hub, and only in a run that was started for the
 * demonstration: a proxy that leaves no traces cannot be told from a browser here.
 */
@Component(service = DemonstrationDoor.class)
public final class LocalDoor implements DemonstrationDoor {

    private static final String RUN = "trihelix.demo";
    private static final String BIND = "trihelix.bind";
    private static final Pattern LOOPBACK =
            Pattern.compile("127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1|\\[::1]|localhost", Pattern.CASE_INSENSITIVE);

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Doorbook doorbook;
    private final boolean closed;

    @Activate
    public LocalDoor(@Reference UnitOfWork work, @Reference Accounts accounts, @Reference Doorbook doorbook) {
        this(work, accounts, doorbook, Boolean.getBoolean(RUN), System.getProperty(BIND, ""));
    }

    /**
     * @param wanted whether this run is for the demonstration
     * @param bound address the hub listens at, empty when that is unknown
     */
    LocalDoor(UnitOfWork work, Accounts accounts, Doorbook doorbook, boolean wanted, String bound) {
        this.work = work;
        this.accounts = accounts;
        this.doorbook = doorbook;
        closed = !wanted || !isLoopback(bound);
    }

    private static boolean isLoopback(String address) {
        return LOOPBACK.matcher(address).matches();
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public List<Guest> guests(Origin origin) {
        if (!opensTo(origin)) {
            return List.of();
        }
        List<Person> people = people();
        Set<String> ids = people.stream()
                .flatMap(person -> person.organizations().stream())
                .collect(Collectors.toSet());
        Map<String, String> organizations = work.read(connection -> OrganizationStore.names(connection, ids));
        return people.stream().map(person -> guest(person, organizations)).toList();
    }

    /** A host of another name is a page elsewhere that was made to lead here. */
    private boolean opensTo(Origin origin) {
        return !closed && !origin.forwarded() && isLoopback(origin.address()) && isLoopback(origin.host());
    }

    /** Whoever administers anything is a guest no more, however he began. */
    private List<Person> people() {
        return work.read(connection -> {
            Map<String, String> marks = DemoMarks.all(connection);
            return PersonStore.people(connection, marks.values()).stream()
                    .filter(Person::active)
                    .filter(person -> person.grants().stream().map(Grant::role).noneMatch(Role.ADMINISTRATOR::equals))
                    .sorted(Comparator.comparingInt(person -> CoreDemonstration.order(person.login())))
                    .toList();
        });
    }

    private static Guest guest(Person person, Map<String, String> organizations) {
        List<Role> roles =
                person.grants().stream().map(Grant::role).distinct().sorted().toList();
        String organization = person.organizations().stream()
                .map(id -> organizations.getOrDefault(id, ""))
                .sorted()
                .findFirst()
                .orElse("");
        return new Guest(Accounts.caller(person, Accounts.language(person)), roles, organization);
    }

    @Override
    public Session enter(String person, Origin origin) {
        Account account = accounts.account(person).orElse(null);
        boolean guest = opensTo(origin) && people().stream().map(Person::id).anyMatch(person::equals);
        if (account == null || !guest) {
            doorbook.refusedGuest(account == null ? null : person, origin.address());
            throw new DeniedException(Message.of("hub.error.demonstrationDoor"), true);
        }
        doorbook.cameAsGuest(person, origin.address());
        return new Session(person, account.epoch());
    }
}
