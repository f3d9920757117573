package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.trihelix.api.data.Sql;

/** Passwords in the table of people. */
public final class PasswordStore {

    private PasswordStore() {}

    /**
     * What a sign-in is checked against.
     *
     * @param password in the PHC string format
     * @param epoch as in {@link org.trihelix.api.account.Session}
     */
    public record Credentials(String person, String password, boolean active, int epoch) {}

    public static Optional<Credentials> byLogin(Connection connection, String login) throws SQLException {
        return Sql.of("select ID, PASSWORD, ACTIVE, EPOCH from HUB_PERSON where LOGIN = ?", login)
                .one(connection, PasswordStore::credentials);
    }

    public static Optional<Credentials> byPerson(Connection connection, String id) throws SQLException {
        return Sql.of("select ID, PASSWORD, ACTIVE, EPOCH from HUB_PERSON where ID = ?", id)
                .one(connection, PasswordStore::credentials);
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        return new Credentials(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4));
    }

    /** Keeps a new hash of the same password; nothing happens when the password was changed meanwhile. */
    public static void rehash(Connection connection, String person, String before, String after) throws SQLException {
        Sql.of("update HUB_PERSON set PASSWORD = ? where ID = ? and PASSWORD = ?", after, person, before)
                .update(connection);
    }

    /** Sets the password and ends all sessions. */
    public static void change(Connection connection, String person, String password) throws SQLException {
        Sql.of("update HUB_PERSON set PASSWORD = ?, EPOCH = EPOCH + 1 where ID = ?", password, person)
                .update(connection);
    }

    /** Ends all sessions. */
    public static void nextEpoch(Connection connection, String person) throws SQLException {
        Sql.of("update HUB_PERSON set EPOCH = EPOCH + 1 where ID = ?", person).update(connection);
    }

    public static int epoch(Connection connection, String person) throws SQLException {
        return (int) Sql.of("select EPOCH from HUB_PERSON where ID = ?", person).number(connection);
    }
}
