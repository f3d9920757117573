package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.trihelix.api.data.Sql;

/** Which people the demonstration made, among the settings: a login alone proves nothing. */
public final class DemoMarks {

    private static final String PREFIX = "demonstration.person.";

    private DemoMarks() {}

    public static void put(Connection connection, String login, String person) throws SQLException {
        SettingStore.put(connection, PREFIX + login, person);
    }

    /** Identifiers by the login they had. */
    public static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> marks = new HashMap<>();
        Sql.of("select NAME, CONTENT from HUB_SETTING where NAME like ?", PREFIX + '%')
                .list(connection, row -> marks.put(row.getString(1).substring(PREFIX.length()), row.getString(2)));
        return marks;
    }
}
