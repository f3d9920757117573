package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.data.Sql;

/** The table of preferences. */
public final class PreferenceStore {

    private PreferenceStore() {}

    public static Optional<String> content(Connection connection, String person, String name) throws SQLException {
        return Sql.of("select CONTENT from HUB_PREFERENCE where PERSON = ? and NAME = ?", person, name)
                .one(connection, row -> row.getString(1));
    }

    /** To be called with the person's row locked. */
    public static void replace(Connection connection, String person, String name, @Nullable String content)
            throws SQLException {
        Sql.of("delete from HUB_PREFERENCE where PERSON = ? and NAME = ?", person, name)
                .update(connection);
        if (content != null) {
            Sql.of("insert into HUB_PREFERENCE (PERSON, NAME, CONTENT) values (?, ?, ?)", person, name, content)
                    .update(connection);
        }
    }
}
