package org.trihelix.core.internal.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.Ids;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Message;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.password.PasswordHasher;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.GrantStore;
import org.trihelix.core.internal.store.PersonStore;

/** People in the database, each change with its entry in the journal. */
@Component(service = People.class)
public final class PeopleRegister implements People {

    public static final String KIND = "person";
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Scope.PLATFORM);

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Access access;
    private final Administration administration;
    private final Regions regions;
    private final Journal journal;
    private final PasswordHasher hasher;
    private final Clock clock;

    @Activate
    public PeopleRegister(
            @Reference UnitOfWork work,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference Regions regions,
            @Reference Journal journal,
            @Reference PasswordHasher hasher,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.access = access;
        administration = new Administration(access);
        this.regions = regions;
        this.journal = journal;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Override
    public Person person(String id) {
        return found(accounts.account(id), id);
    }

    private static Person found(Optional<Account> account, String id) {
        return account.orElseThrow(() -> new NotFoundException(new SubjectRef(KIND, id)))
                .person();
    }

    private static Person current(Connection connection, String id) throws SQLException {
        return found(PersonStore.account(connection, id), id);
    }

    @Override
    public Page<Person> find(Caller caller, String query, PageRequest page) {
        List<String> reach = administration.reach(caller, regions);
        if (reach != null && reach.isEmpty()) {
            return new Page<>(List.of(), null, 0);
        }
        return work.read(connection -> PersonStore.find(connection, query, reach, page))
                .map(person -> administration.seen(caller, person));
    }

    @Override
    public Person administered(Caller caller, String id) {
        Person person = person(id);
        administration.requireSees(caller, person);
        return administration.seen(caller, person);
    }

    @Override
    public boolean sees(Caller caller, Person person) {
        return administration.sees(caller, person);
    }

    @Override
    public boolean controls(Caller caller, Person person) {
        // the given one may lack the roles that the caller is not told of
        return administration.controls(caller, person(person.id()));
    }

    @Override
    public List<Person> holders(Set<Role> roles) {
        return work.read(connection -> PersonStore.holders(connection, roles));
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return work.read(connection -> PersonStore.names(connection, ids));
    }

    @Override
    public Person create(
            Caller caller, String login, String name, String password, String language, @Nullable String region) {
        administration.requirePlace(caller, region);
        var checks = new Checks();
        Person person = new Person(
                Ids.next(clock),
                checks.login("login", login),
                checks.line("name", name, Checks.NAME_MAX),
                language,
                Person.Theme.SYSTEM,
                region,
                true,
                Set.of(),
                List.of(),
                1);
        checks.password("password", password, person.login());
        checks.language("language", language);
        checks.region("region", regions, region);
        if (work.read(connection -> PersonStore.loginTaken(connection, person.login()))) {
            checks.wrong("login", "hub.error.login.taken");
        }
        checks.done();
        String hash = hasher.hash(password.toCharArray());
        work.run(connection -> {
            PersonStore.insert(connection, person, hash, clock.instant());
            journal.append(entry(caller, person, "accountOpened")
                    .with(new Change("login", null, person.login()), new Change("name", null, person.name())));
        });
        return person;
    }

    private static Entry entry(Caller caller, Person person, String action) {
        return Entry.of(caller, person.region(), CoreModule.ID, action, new SubjectRef(KIND, person.id()));
    }

    @Override
    public Person change(Caller caller, Person given) {
        return work.write(connection -> {
            Person before = current(connection, given.id());
            requireMayChange(caller, before, given.region());
            Person after = checked(before, given);
            List<Change> changes = values(before).until(values(after));
            if (changes.isEmpty()) {
                return before;
            }
            if (!PersonStore.update(connection, after)) {
                throw values(current(connection, given.id())).conflict();
            }
            journal.append(entry(caller, after, "personChanged").with(changes.toArray(Change[]::new)));
            accounts.changed(before.id());
            return current(connection, before.id());
        });
    }

    private Person checked(Person before, Person given) {
        var checks = new Checks();
        String name = checks.line("name", given.name(), Checks.NAME_MAX);
        checks.language("language", given.language());
        checks.region("region", regions, given.region());
        checks.done();
        return new Person(
                before.id(),
                before.login(),
                name,
                given.language(),
                given.theme(),
                given.region(),
                before.active(),
                before.grants(),
                before.organizations(),
                given.version());
    }

    private void requireMayChange(Caller caller, Person before, @Nullable String region) {
        if (caller.id().equals(before.id())) {
            access.require(caller, HubPermissions.USE, Scope.PLATFORM);
        } else {
            administration.requireControls(caller, before);
            administration.requirePlace(caller, region);
        }
    }

    private static Values values(Person person) {
        return new Values()
                .with("name", person.name())
                .with("language", person.language())
                .with("theme", person.theme().name())
                .with("region", person.region());
    }

    @Override
    public void activate(Caller caller, String id, boolean active) {
        administration.requireAny(caller);
        work.run(connection -> {
            GrantStore.lockAdministrators(connection);
            Person person = current(connection, id);
            administration.requireControls(caller, person);
            if (person.active() == active) {
                return;
            }
            PersonStore.activate(connection, id, active);
            requireAdministratorAfter(connection, person);
            journal.append(entry(caller, person, active ? "accountReopened" : "accountClosed"));
            accounts.changed(id);
        });
    }

    @Override
    public void grant(Caller caller, String id, Grant grant) {
        access.require(caller, HubPermissions.PEOPLE, grant.scope());
        Grants.check(grant, regions);
        work.run(connection -> {
            PersonStore.lock(connection, id);
            Person person = current(connection, id);
            administration.requireSees(caller, person);
            if (person.grants().contains(grant)) {
                return;
            }
            GrantStore.insert(connection, id, grant);
            journal.append(Grants.entry(caller, person, "roleGranted", grant)
                    .with(new Change("role", null, Grants.text(grant))));
            accounts.changed(id);
        });
    }

    @Override
    public void revoke(Caller caller, String id, Grant grant) {
        access.require(caller, HubPermissions.PEOPLE, grant.scope());
        work.run(connection -> {
            GrantStore.lockAdministrators(connection);
            Person person = current(connection, id);
            if (!person.grants().contains(grant)) {
                return;
            }
            GrantStore.delete(connection, id, grant);
            requireAdministratorAfter(connection, person);
            journal.append(Grants.entry(caller, person, "roleRevoked", grant)
                    .with(new Change("role", Grants.text(grant), null)));
            accounts.changed(id);
        });
    }

    /** Refuses what took the platform's last administrator away. */
    private static void requireAdministratorAfter(Connection connection, Person before) throws SQLException {
        boolean was = before.active() && before.grants().contains(ADMINISTRATOR);
        if (was && GrantStore.administrators(connection) == 0) {
            throw new ConflictException(Message.of("hub.error.lastAdministrator"), Map.of());
        }
    }
}
