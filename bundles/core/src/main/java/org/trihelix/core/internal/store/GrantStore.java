package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.Sql;

/** The table of roles in scopes. */
public final class GrantStore {

    private static final String SAME = "where PERSON = ? and ROLE = ? and SCOPE_KIND = ? and SCOPE_ID = ?";

    private GrantStore() {}

    static Map<String, Set<Grant>> of(Connection connection, List<String> people) throws SQLException {
        Map<String, Set<Grant>> grants = new HashMap<>();
        Sql.of("select PERSON, ROLE, SCOPE_KIND, SCOPE_ID from HUB_GRANT where PERSON in")
                .in(people)
                .list(
                        connection,
                        row -> grants.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                                .add(grant(row)));
        return grants;
    }

    private static Grant grant(ResultSet row) throws SQLException {
        Scope scope = new Scope(Scope.Kind.valueOf(row.getString("SCOPE_KIND")), row.getString("SCOPE_ID"));
        return new Grant(Role.valueOf(row.getString("ROLE")), scope);
    }

    public static void insert(Connection connection, String person, Grant grant) throws SQLException {
        Sql.of("insert into HUB_GRANT (PERSON, ROLE, SCOPE_KIND, SCOPE_ID)")
                .and("values (?, ?, ?, ?)", keys(person, grant))
                .update(connection);
    }

    public static void delete(Connection connection, String person, Grant grant) throws SQLException {
        Sql.of("delete from HUB_GRANT").and(SAME, keys(person, grant)).update(connection);
    }

    private static Object[] keys(String person, Grant grant) {
        return new Object[] {
            person, grant.role(), grant.scope().kind(), grant.scope().id()
        };
    }

    /** Open accounts that administer the whole platform. */
    public static long administrators(Connection connection) throws SQLException {
        return Sql.of("select count(*) from HUB_GRANT g join HUB_PERSON p on p.ID = g.PERSON")
                .and("where g.ROLE = ? and g.SCOPE_KIND = ?", Role.ADMINISTRATOR, Scope.Kind.PLATFORM)
                .and("and p.ACTIVE = true")
                .number(connection);
    }

    /** Makes whoever else counts or changes administrators wait for the end of the unit of work. */
    public static void lockAdministrators(Connection connection) throws SQLException {
        Sql.of("update HUB_SETTING set CONTENT = CONTENT where NAME = 'lock.administrators'")
                .update(connection);
    }
}
