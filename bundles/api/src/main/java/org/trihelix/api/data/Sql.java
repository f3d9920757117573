package org.trihelix.api.data;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is put together piece by piece with its parameters, for modules whose tables are few and plain enough to do
 * without entities. Parameters are strings, numbers, booleans, {@link Instant}s,
 * {@link LocalDate}s, enumeration constants (kept by name) and nulls.
 */
public final class Sql {

    private static final String UNIQUE_VIOLATION = "23505";

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private Sql() {}

    /** Turns a row into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }

    /**
     * Begins a statement.
     *
     * @param text with a question mark for each parameter; never put together from what a person typed
     */
    public static Sql of(String text, @Nullable Object... parameters) {
        return new Sql().and(text, parameters);
    }

    /** Adds a blank and more of the statement. */
    public Sql and(String more, @Nullable Object... values) {
        text.append(text.isEmpty() ? "" : " ").append(more);
        Collections.addAll(parameters, values);
        return this;
    }

    /** Adds {@code (?, ?, …)}; there must be at least one value. */
    public Sql in(Collection<String> values) {
        text.append(" (")
                .append(String.join(", ", Collections.nCopies(values.size(), "?")))
                .append(')');
        parameters.addAll(values);
        return this;
    }

    /** Runs it and counts the rows that it changed. */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    public <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(row.map(rows));
            }
            return list;
        }
    }

    /** The first row, empty when there is none. */
    public <T> Optional<T> one(Connection connection, Row<T> row) throws SQLException {
        return list(connection, row).stream().findFirst();
    }

    /** The first column of the only row. */
    public long number(Connection connection) throws SQLException {
        return list(connection, row -> row.getLong(1)).getFirst();
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < parameters.size(); i++) {
            set(statement, i + 1, parameters.get(i));
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.VARCHAR);
            case Instant instant -> statement.setTimestamp(index, Timestamp.from(instant));
            case LocalDate day -> statement.setDate(index, Date.valueOf(day));
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> statement.setObject(index, value);
        }
    }

    /** Whether a statement failed because a unique key is taken. */
    public static boolean isDuplicate(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
