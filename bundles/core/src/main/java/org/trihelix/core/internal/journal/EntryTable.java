package org.trihelix.core.internal.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;

/** Entries and their values. */
final class EntryTable {

    private static final String COLUMNS =
            "E.TICKET, E.SEAL_NUMBER, E.HASH, E.HAPPENED, E.ACTOR, E.REGION, E.MODULE, E.DEED, E.KIND, E.SUBJECT";
    private static final String NAMED =
            "SELECT " + COLUMNS + ", P.NAME FROM JOURNAL_ENTRY E LEFT JOIN HUB_PERSON P ON P.ID = E.ACTOR WHERE ";

    /** Derby is told to go by the key alone: any other way it waits for entries that are not committed yet. */
    private static final String BY_KEY = " --DERBY-PROPERTIES constraint=JOURNAL_ENTRY_KEY\n";

    private static final String BY_TICKET =
            "SELECT " + COLUMNS + ", '' AS NAME FROM JOURNAL_ENTRY E" + BY_KEY + "WHERE E.TICKET IN (";

    private static final int VALUES_AT_ONCE = 500;

    private EntryTable() {}

    static void insert(Connection connection, Row row) throws SQLException {
        String sql = "INSERT INTO JOURNAL_ENTRY (TICKET, HAPPENED, ACTOR, REGION, MODULE, DEED, KIND, SUBJECT)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setLong(1, row.ticket());
            insert.setTimestamp(2, Timestamp.from(row.time()), utc());
            insert.setString(3, row.actor());
            insert.setString(4, row.region());
            insert.setString(5, row.module());
            insert.setString(6, row.action());
            insert.setString(7, row.subject().kind());
            insert.setString(8, row.subject().id());
            insert.executeUpdate();
        }
        insertValues(connection, row);
    }

    private static void insertValues(Connection connection, Row row) throws SQLException {
        if (row.values().isEmpty()) {
            return;
        }
        String sql = "INSERT INTO JOURNAL_VALUE (TICKET, POSITION, FIELD, SALT, BEFORE_TEXT, AFTER_TEXT, COMMITMENT)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (int position = 0; position < row.values().size(); position++) {
                var value = row.values().get(position);
                insert.setLong(1, row.ticket());
                insert.setInt(2, position);
                insert.setString(3, value.field());
                insert.setString(4, value.salt());
                insert.setString(5, value.before());
                insert.setString(6, value.after());
                insert.setString(7, value.commitment());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Gives the rows their numbers, dense from the first. */
    static void seal(Connection connection, List<Row> rows, List<String> hashes, long first) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE JOURNAL_ENTRY SET SEAL_NUMBER = ?, HASH = ? WHERE TICKET = ?")) {
            for (int i = 0; i < rows.size(); i++) {
                update.setLong(1, first + i);
                update.setString(2, hashes.get(i));
                update.setLong(3, rows.get(i).ticket());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Those of them that are there, committed and not sealed, in the order of their tickets. */
    static List<Row> unsealed(Connection connection, List<Long> tickets) throws SQLException {
        return query(connection, BY_TICKET + list(tickets) + ") ORDER BY E.TICKET").stream()
                .filter(row -> row.number() == null)
                .toList();
    }

    static List<Row> numbered(Connection connection, long from, long to) throws SQLException {
        return query(connection, NAMED + "E.SEAL_NUMBER BETWEEN ? AND ? ORDER BY E.SEAL_NUMBER", from, to);
    }

    /** @param subject null for entries about anything; newest first */
    static List<Row> before(Connection connection, @Nullable SubjectRef subject, long ticket, int limit)
            throws SQLException {
        String condition = "E.TICKET < ? ORDER BY E.TICKET DESC FETCH FIRST " + limit + " ROWS ONLY";
        return subject == null
                ? query(connection, NAMED + condition, ticket)
                : query(
                        connection,
                        NAMED + "E.KIND = ? AND E.SUBJECT = ? AND " + condition,
                        subject.kind(),
                        subject.id(),
                        ticket);
    }

    static long count(Connection connection, @Nullable SubjectRef subject) throws SQLException {
        return subject == null
                ? number(connection, "SELECT COUNT(*) FROM JOURNAL_ENTRY")
                : number(
                        connection,
                        "SELECT COUNT(*) FROM JOURNAL_ENTRY WHERE KIND = ? AND SUBJECT = ?",
                        subject.kind(),
                        subject.id());
    }

    static long countUnsealed(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM JOURNAL_ENTRY WHERE SEAL_NUMBER IS NULL");
    }

    static long countSealedAfter(Connection connection, long number) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM JOURNAL_ENTRY WHERE SEAL_NUMBER > ?", number);
    }

    static long lastTicket(Connection connection) throws SQLException {
        return number(connection, "SELECT MAX(TICKET) FROM JOURNAL_ENTRY");
    }

    static List<Long> unsealedTickets(Connection connection, long from, long to) throws SQLException {
        String sql = "SELECT E.TICKET FROM JOURNAL_ENTRY E" + BY_KEY
                + "WHERE E.SEAL_NUMBER IS NULL AND E.TICKET BETWEEN ? AND ? ORDER BY E.TICKET";
        var tickets = new ArrayList<Long>();
        try (var query = prepare(connection, sql, from, to);
                var found = query.executeQuery()) {
            while (found.next()) {
                tickets.add(found.getLong(1));
            }
        }
        return tickets;
    }

    private static List<Row> query(Connection connection, String sql, Object... parameters) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var query = prepare(connection, sql, parameters);
                var found = query.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return withValues(connection, rows);
    }

    private static Row row(ResultSet found) throws SQLException {
        String actor = found.getString("ACTOR");
        String name = found.getString("NAME");
        long number = found.getLong("SEAL_NUMBER");
        boolean sealed = !found.wasNull();
        return new Row(
                found.getLong("TICKET"),
                sealed ? number : null,
                found.getString("HASH"),
                found.getTimestamp("HAPPENED", utc()).toInstant(),
                actor,
                actor.equals(Caller.SYSTEM_ID) ? "Trihelix" : Objects.requireNonNullElse(name, ""),
                found.getString("REGION"),
                found.getString("MODULE"),
                found.getString("DEED"),
                new SubjectRef(found.getString("KIND"), found.getString("SUBJECT")),
                List.of());
    }

    private static List<Row> withValues(Connection connection, List<Row> rows) throws SQLException {
        Map<Long, List<Value>> values = new HashMap<>();
        for (int from = 0; from < rows.size(); from += VALUES_AT_ONCE) {
            var part = rows.subList(from, Math.min(from + VALUES_AT_ONCE, rows.size()));
            loadValues(connection, part.stream().map(Row::ticket).toList(), values);
        }
        return rows.stream()
                .map(row -> row.with(values.getOrDefault(row.ticket(), List.of())))
                .toList();
    }

    private static void loadValues(Connection connection, List<Long> tickets, Map<Long, List<Value>> values)
            throws SQLException {
        String sql = "SELECT TICKET, FIELD, SALT, BEFORE_TEXT, AFTER_TEXT, COMMITMENT FROM JOURNAL_VALUE"
                + " WHERE TICKET IN (" + list(tickets) + ") ORDER BY TICKET, POSITION";
        try (var query = connection.prepareStatement(sql);
                var found = query.executeQuery()) {
            while (found.next()) {
                values.computeIfAbsent(found.getLong(1), ticket -> new ArrayList<>())
                        .add(new Value(
                                found.getString(2),
                                found.getString(3),
                                found.getString(4),
                                found.getString(5),
                                found.getString(6)));
            }
        }
    }

    private static long number(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var query = prepare(connection, sql, parameters);
                var found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var query = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setObject(i + 1, parameters[i]);
        }
        return query;
    }

    private static String list(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static Calendar utc() {
        return new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
