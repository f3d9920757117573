package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Cursors;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.Sql;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Folding;

/** The table of people. */
public final class PersonStore {

    private static final String COLUMNS =
            "select ID, LOGIN, NAME, FOLDED, LANGUAGE, THEME, REGION, ACTIVE, EPOCH, VERSION from HUB_PERSON";

    private PersonStore() {}

    /** @param region code of the home region */
    public record Named(String id, String name, @Nullable String region) {}

    private record Found(Account account, String folded) {}

    /** @throws InvalidException when the login is taken */
    public static void insert(Connection connection, Person person, String password, Instant now) throws SQLException {
        try {
            Sql.of("insert into HUB_PERSON (ID, LOGIN, NAME, FOLDED, LANGUAGE, THEME, REGION, ACTIVE, PASSWORD,")
                    .and("EPOCH, CREATED, VERSION)")
                    .and("values (?, ?, ?, ?,", person.id(), person.login(), person.name(), folded(person))
                    .and("?, ?, ?,", person.language(), person.theme(), person.region())
                    .and("?, ?, 0, ?, ?)", person.active(), password, now, person.version())
                    .update(connection);
        } catch (SQLException e) {
            if (Sql.isDuplicate(e)) {
                throw InvalidException.field("login", "hub.error.login.taken");
            }
            throw e;
        }
    }

    private static String folded(Person person) {
        return Folding.fold(person.name());
    }

    /** Name, language, theme and region; false when the version is not the current one. */
    public static boolean update(Connection connection, Person person) throws SQLException {
        return Sql.of("update HUB_PERSON set NAME = ?, FOLDED = ?,", person.name(), folded(person))
                        .and("LANGUAGE = ?, THEME = ?, REGION = ?,", person.language(), person.theme(), person.region())
                        .and("VERSION = VERSION + 1 where ID = ? and VERSION = ?", person.id(), person.version())
                        .update(connection)
                == 1;
    }

    public static void activate(Connection connection, String id, boolean active) throws SQLException {
        Sql.of("update HUB_PERSON set ACTIVE = ?, EPOCH = EPOCH + 1, VERSION = VERSION + 1 where ID = ?", active, id)
                .update(connection);
    }

    public static Optional<Account> account(Connection connection, String id) throws SQLException {
        List<Found> found = Sql.of(COLUMNS).and("where ID = ?", id).list(connection, PersonStore::bare);
        return complete(connection, found).stream().findFirst().map(Found::account);
    }

    public static boolean loginTaken(Connection connection, String login) throws SQLException {
        return Sql.of("select count(*) from HUB_PERSON where LOGIN = ?", login).number(connection) > 0;
    }

    /** @param regions codes of which one is the person's home or the place of one of his roles, null for everybody; at least one */
    public static Page<Person> find(
            Connection connection, String query, @Nullable List<String> regions, PageRequest page) throws SQLException {
        return page(connection, sql -> filter(sql, query, regions), page);
    }

    /** Those that there are, in three queries. */
    public static List<Person> people(Connection connection, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        return people(connection, Sql.of(COLUMNS).and("where ID in").in(ids));
    }

    private static List<Person> people(Connection connection, Sql query) throws SQLException {
        return complete(connection, query.list(connection, PersonStore::bare)).stream()
                .map(f -> f.account().person())
                .toList();
    }

    /** Open accounts that hold one of the roles anywhere, by name. */
    public static List<Person> holders(Connection connection, Collection<Role> roles) throws SQLException {
        return people(
                connection,
                Sql.of(COLUMNS)
                        .and("where ACTIVE = true and ID in (select PERSON from HUB_GRANT where ROLE in")
                        .in(roles.stream().map(Role::name).toList())
                        .and(") order by FOLDED, ID"));
    }

    /** Open accounts by a part of the name, those first whose name begins with it. */
    public static List<Named> named(Connection connection, String query, int limit) throws SQLException {
        String contains = Folding.contains(query);
        String begins = contains.substring(1);
        return Sql.of("select ID, NAME, REGION, case when FOLDED like ? escape '!' then 0 else 1 end as PLACE", begins)
                .and("from HUB_PERSON where ACTIVE = true and FOLDED like ? escape '!'", contains)
                .and("order by PLACE, FOLDED, ID fetch first " + limit + " rows only")
                .list(connection, row -> new Named(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Open accounts of those who belong to the organization, by name. */
    public static Page<Person> members(Connection connection, String organization, PageRequest page)
            throws SQLException {
        String members = "where ACTIVE = true and ID in (select PERSON from HUB_MEMBERSHIP where ORGANIZATION = ?)";
        return page(connection, sql -> sql.and(members, organization), page);
    }

    private static Page<Person> page(Connection connection, UnaryOperator<Sql> filter, PageRequest page)
            throws SQLException {
        long total = filter.apply(Sql.of("select count(*) from HUB_PERSON")).number(connection);
        Sql sql = filter.apply(Sql.of(COLUMNS));
        if (page.cursor() != null) {
            List<String> keys = Cursors.keys(page.cursor(), 2);
            sql.and("and (FOLDED > ? or FOLDED = ? and ID > ?)", keys.get(0), keys.get(0), keys.get(1));
        }
        sql.and("order by FOLDED, ID fetch first " + (page.limit() + 1) + " rows only");
        List<Found> found = complete(connection, sql.list(connection, PersonStore::bare));
        return Page.cut(
                        found,
                        page,
                        total,
                        f -> Cursors.of(f.folded(), f.account().person().id()))
                .map(f -> f.account().person());
    }

    private static Sql filter(Sql sql, String query, @Nullable List<String> regions) {
        String like = Folding.contains(query);
        sql.and("where (FOLDED like ? escape '!' or LOGIN like ? escape '!')", like, like);
        if (regions != null) {
            sql.and("and (REGION in").in(regions);
            sql.and("or ID in (select PERSON from HUB_GRANT where SCOPE_KIND = ?", Scope.Kind.REGION);
            sql.and("and SCOPE_ID in").in(regions).and("))");
        }
        return sql;
    }

    public static Map<String, String> names(Connection connection, Collection<String> ids) throws SQLException {
        return Names.of(connection, "HUB_PERSON", ids);
    }

    private static Found bare(ResultSet row) throws SQLException {
        Person person = new Person(
                row.getString("ID"),
                row.getString("LOGIN"),
                row.getString("NAME"),
                row.getString("LANGUAGE"),
                Person.Theme.valueOf(row.getString("THEME")),
                row.getString("REGION"),
                row.getBoolean("ACTIVE"),
                Set.of(),
                List.of(),
                row.getInt("VERSION"));
        return new Found(new Account(person, row.getInt("EPOCH")), row.getString("FOLDED"));
    }

    /** Adds grants and organizations to all rows with two queries. */
    private static List<Found> complete(Connection connection, List<Found> found) throws SQLException {
        if (found.isEmpty()) {
            return found;
        }
        List<String> ids = found.stream().map(f -> f.account().person().id()).toList();
        Map<String, Set<Grant>> grants = GrantStore.of(connection, ids);
        Map<String, Set<String>> organizations = new HashMap<>();
        Sql.of("select PERSON, ORGANIZATION from HUB_MEMBERSHIP where PERSON in")
                .in(ids)
                .and("order by ORGANIZATION")
                .list(
                        connection,
                        row -> organizations
                                .computeIfAbsent(row.getString(1), id -> new LinkedHashSet<>())
                                .add(row.getString(2)));
        return found.stream()
                .map(f -> with(
                        f,
                        grants.getOrDefault(f.account().person().id(), new HashSet<>()),
                        organizations.getOrDefault(f.account().person().id(), Set.of())))
                .toList();
    }

    private static Found with(Found found, Set<Grant> grants, Set<String> organizations) {
        Person bare = found.account().person();
        Person person = new Person(
                bare.id(),
                bare.login(),
                bare.name(),
                bare.language(),
                bare.theme(),
                bare.region(),
                bare.active(),
                grants,
                List.copyOf(organizations),
                bare.version());
        return new Found(new Account(person, found.account().epoch()), found.folded());
    }

    /** Makes whoever else locks the person wait for the end of the unit of work. */
    public static void lock(Connection connection, String id) throws SQLException {
        Sql.of("update HUB_PERSON set ACTIVE = ACTIVE where ID = ?", id).update(connection);
    }
}
