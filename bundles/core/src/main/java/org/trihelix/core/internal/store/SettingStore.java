package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.trihelix.api.data.Sql;

/** The table of settings. */
public final class SettingStore {

    private SettingStore() {}

    public static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> all = new HashMap<>();
        Sql.of("select NAME, CONTENT from HUB_SETTING")
                .list(connection, row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    public static void put(Connection connection, String name, String content) throws SQLException {
        int changed = Sql.of("update HUB_SETTING set CONTENT = ? where NAME = ?", content, name)
                .update(connection);
        if (changed == 0) {
            Sql.of("insert into HUB_SETTING (NAME, CONTENT) values (?, ?)", name, content)
                    .update(connection);
        }
    }
}
