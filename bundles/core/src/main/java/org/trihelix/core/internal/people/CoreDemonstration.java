package org.trihelix.core.internal.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.account.Demonstration;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.DemoMarks;
import org.trihelix.core.internal.store.PasswordStore;
import org.trihelix.core.internal.store.PersonStore;

/**
 * Invented people and organizations, marked as such. Each comes once by his login; the passwords of those who came stand in a file until the
 * start of the hub has shown them.
 */
@Component(service = Demonstration.class, property = "service.ranking:Integer=1000")
public final class CoreDemonstration implements Demonstration {

    private static final Caller SYSTEM = Caller.system(Locale.of("ru"));

    private final UnitOfWork work;
    private final People people;
    private final Organizations organizations;
    private final DemoPasswords passwords;

    @Activate
    public CoreDemonstration(
            @Reference UnitOfWork work,
            @Reference People people,
            @Reference Organizations organizations,
            @Reference DataFolder folder) {
        this(work, people, organizations, new DemoPasswords(folder.path()));
    }

    public CoreDemonstration(UnitOfWork work, People people, Organizations organizations, DemoPasswords passwords) {
        this.work = work;
        this.people = people;
        this.organizations = organizations;
        this.passwords = passwords;
    }

    /** Place of the one with that login among all, the last for others. */
    public static int order(String login) {
        int place =
                DemoCast.PEOPLE.stream().map(DemoCast.Invented::login).toList().indexOf(login);
        return place < 0 ? DemoCast.PEOPLE.size() : place;
    }

    @Override
    public void install() {
        Map<String, String> ids = new HashMap<>();
        DemoCast.ORGANIZATIONS.forEach(one -> ids.put(one.name(), organizationId(one)));
        Map<String, String> fresh = new LinkedHashMap<>();
        try {
            for (DemoCast.Invented invented : DemoCast.PEOPLE) {
                String password = DemoPasswords.invent();
                String organization = ids.getOrDefault(invented.organization(), "");
                if (work.write(connection -> put(connection, invented, organization, password))) {
                    fresh.put(invented.login(), password);
                }
            }
        } finally {
            passwords.keep(fresh);
        }
    }

    private String organizationId(Organization wanted) {
        return organizations.find(wanted.name(), null, null, PageRequest.first(1)).items().stream()
                .findFirst()
                .orElseGet(() -> organizations.create(SYSTEM, wanted))
                .id();
    }

    /** True when he was not there yet. */
    private boolean put(Connection connection, DemoCast.Invented invented, String organization, String password)
            throws SQLException {
        if (PersonStore.loginTaken(connection, invented.login())) {
            markEarlier(connection, invented);
            return false;
        }
        Person person = people.create(SYSTEM, invented.login(), invented.name(), password, "ru", invented.region());
        if (invented.grant() != null) {
            people.grant(SYSTEM, person.id(), invented.grant());
        }
        organizations.join(SYSTEM, organization, person.id());
        DemoMarks.put(connection, invented.login(), person.id());
        return true;
    }

    /** Those of a demonstration older than the marks are known by login and name together. */
    private static void markEarlier(Connection connection, DemoCast.Invented invented) throws SQLException {
        if (DemoMarks.all(connection).containsKey(invented.login())) {
            return;
        }
        String id = PasswordStore.byLogin(connection, invented.login())
                .map(PasswordStore.Credentials::person)
                .orElse("");
        Account known = PersonStore.account(connection, id).orElse(null);
        if (known != null && known.person().name().equals(invented.name())) {
            DemoMarks.put(connection, invented.login(), id);
        }
    }
}
