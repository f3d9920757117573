package org.trihelix.core.internal.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.store.OrganizationStore;
import org.trihelix.core.internal.store.PersonStore;

/** Organizations in the database, each change with its entry in the journal. */
@Component(service = Organizations.class)
public final class OrganizationRegister implements Organizations {

    static final String KIND = "organization";
    private static final int NAME_MAX = 200;
    private static final int DESCRIPTION_MAX = 2000;

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Access access;
    private final Administration administration;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    @Activate
    public OrganizationRegister(
            @Reference UnitOfWork work,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference Regions regions,
            @Reference Journal journal,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.access = access;
        administration = new Administration(access);
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Organization organization(String id) {
        return work.read(connection -> current(connection, id));
    }

    private static Organization current(Connection connection, String id) throws SQLException {
        return OrganizationStore.organization(connection, id)
                .orElseThrow(() -> new NotFoundException(new SubjectRef(KIND, id)));
    }

    @Override
    public Page<Organization> find(String query, @Nullable Sector sector, @Nullable String region, PageRequest page) {
        List<String> subtree = region == null ? null : regions.subtree(region);
        if (subtree != null && subtree.isEmpty()) {
            return new Page<>(List.of(), null, 0);
        }
        return work.read(connection -> OrganizationStore.find(connection, query, sector, subtree, page));
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return work.read(connection -> OrganizationStore.names(connection, ids));
    }

    @Override
    public Map<String, Organization> organizations(Collection<String> ids) {
        return work.read(connection -> OrganizationStore.organizations(connection, ids)).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    @Override
    public Page<Member> members(Caller caller, String id, PageRequest page) {
        access.require(caller, HubPermissions.USE, Scope.PLATFORM);
        return work.read(connection -> {
                    current(connection, id);
                    return PersonStore.members(connection, id, page);
                })
                .map(person -> new Member(person.id(), person.name(), administration.seen(caller, person.grants())));
    }

    @Override
    public Organization create(Caller caller, Organization given) {
        requirePlace(caller, given.region());
        Organization organization = checked(given, Ids.next(clock), 1);
        work.run(connection -> {
            OrganizationStore.insert(connection, organization, clock.instant());
            journal.append(entry(caller, organization, "organizationCreated")
                    .with(new Change("name", null, organization.name())));
        });
        return organization;
    }

    private void requirePlace(Caller caller, @Nullable String region) {
        access.require(caller, HubPermissions.ORGANIZATIONS, Administration.place(region));
    }

    private Organization checked(Organization given, String id, int version) {
        var checks = new Checks();
        String name = checks.line("name", given.name(), NAME_MAX);
        String description = checks.lines("description", given.description(), DESCRIPTION_MAX);
        checks.region("region", regions, given.region());
        checks.done();
        return new Organization(id, name, given.sector(), given.region(), description, version);
    }

    private static Entry entry(Caller caller, Organization organization, String action) {
        return Entry.of(caller, organization.region(), CoreModule.ID, action, new SubjectRef(KIND, organization.id()));
    }

    @Override
    public Organization change(Caller caller, Organization given) {
        return work.write(connection -> {
            Organization before = current(connection, given.id());
            requirePlace(caller, before.region());
            requirePlace(caller, given.region());
            Organization after = checked(given, given.id(), given.version());
            List<Change> changes = values(before).until(values(after));
            if (changes.isEmpty()) {
                return before;
            }
            if (!OrganizationStore.update(connection, after)) {
                throw values(current(connection, given.id())).conflict();
            }
            journal.append(entry(caller, after, "organizationChanged").with(changes.toArray(Change[]::new)));
            return current(connection, given.id());
        });
    }

    private static Values values(Organization organization) {
        return new Values()
                .with("name", organization.name())
                .with("sector", organization.sector().name())
                .with("region", organization.region())
                .with("description", organization.description());
    }

    @Override
    public void join(Caller caller, String organization, String person) {
        membership(caller, organization, person, true);
    }

    @Override
    public void leave(Caller caller, String organization, String person) {
        membership(caller, organization, person, false);
    }

    private void membership(Caller caller, String id, String person, boolean member) {
        work.run(connection -> {
            Organization organization = current(connection, id);
            requirePlace(caller, organization.region());
            PersonStore.lock(connection, person);
            if (PersonStore.account(connection, person).isEmpty()) {
                throw new NotFoundException(new SubjectRef(PeopleRegister.KIND, person));
            }
            if (OrganizationStore.isMember(connection, id, person) == member) {
                return;
            }
            if (member) {
                OrganizationStore.join(connection, id, person);
                journal.append(entry(caller, organization, "joined").with(new Change("person", null, person)));
            } else {
                OrganizationStore.leave(connection, id, person);
                journal.append(entry(caller, organization, "left").with(new Change("person", person, null)));
            }
            accounts.changed(person);
        });
    }
}
