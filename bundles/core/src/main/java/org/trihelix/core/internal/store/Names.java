package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.api.data.Sql;

/** Names by identifier. */
final class Names {

    private static final int AT_ONCE = 500;

    private Names() {}

    static Map<String, String> of(Connection connection, String table, Collection<String> ids) throws SQLException {
        List<String> distinct = ids.stream().distinct().toList();
        Map<String, String> names = new HashMap<>();
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            List<String> part = distinct.subList(from, Math.min(from + AT_ONCE, distinct.size()));
            Sql.of("select ID, NAME from " + table + " where ID in")
                    .in(part)
                    .list(connection, row -> names.put(row.getString(1), row.getString(2)));
        }
        return names;
    }
}
