package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trihelix.api.account.Tokens.Token;
import org.trihelix.api.data.Sql;

/** The table of tokens. */
public final class TokenStore {

    private static final String COLUMNS = "select ID, PERSON, NAME, HASH, CREATED, EXPIRES, LAST_USED from HUB_TOKEN";

    private TokenStore() {}

    /**
     * A token with what is kept of its secret.
     *
     * @param hash SHA-256 in hexadecimal digits
     */
    public record Kept(Token token, String person, String hash) {}

    public static void insert(Connection connection, Kept kept) throws SQLException {
        Token token = kept.token();
        Sql.of("insert into HUB_TOKEN (ID, PERSON, NAME, HASH, CREATED, EXPIRES)")
                .and("values (?, ?, ?, ?,", token.id(), kept.person(), token.name(), kept.hash())
                .and("?, ?)", token.created(), token.expires())
                .update(connection);
    }

    public static Optional<Kept> byHash(Connection connection, String hash) throws SQLException {
        return Sql.of(COLUMNS).and("where HASH = ?", hash).one(connection, TokenStore::map);
    }

    public static Optional<Kept> byId(Connection connection, String id) throws SQLException {
        return Sql.of(COLUMNS).and("where ID = ?", id).one(connection, TokenStore::map);
    }

    /** The person's that have not expired, newest first. */
    public static List<Token> of(Connection connection, String person, Instant now) throws SQLException {
        return Sql.of(COLUMNS)
                .and("where PERSON = ? and EXPIRES > ? order by ID desc", person, now)
                .list(connection, row -> map(row).token());
    }

    /** All of the person's, also the expired. */
    public static List<Kept> all(Connection connection, String person) throws SQLException {
        return Sql.of(COLUMNS).and("where PERSON = ?", person).list(connection, TokenStore::map);
    }

    private static Kept map(ResultSet row) throws SQLException {
        Token token = new Token(
                row.getString("ID"),
                row.getString("NAME"),
                Objects.requireNonNull(Sql.instant(row, "CREATED")),
                Objects.requireNonNull(Sql.instant(row, "EXPIRES")),
                Sql.instant(row, "LAST_USED"));
        return new Kept(token, row.getString("PERSON"), row.getString("HASH"));
    }

    public static void used(Connection connection, String id, Instant now) throws SQLException {
        Sql.of("update HUB_TOKEN set LAST_USED = ? where ID = ?", now, id).update(connection);
    }

    public static void delete(Connection connection, String id) throws SQLException {
        Sql.of("delete from HUB_TOKEN where ID = ?", id).update(connection);
    }

    public static void deleteExpired(Connection connection, String person, Instant now) throws SQLException {
        Sql.of("delete from HUB_TOKEN where PERSON = ? and EXPIRES <= ?", person, now)
                .update(connection);
    }
}
