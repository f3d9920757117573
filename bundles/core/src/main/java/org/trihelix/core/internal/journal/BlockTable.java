package org.trihelix.core.internal.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** The chain's blocks. */
final class BlockTable {

    private static final String COLUMNS = "NUMBER, FIRST_ENTRY, LAST_ENTRY, PREVIOUS, HASH, SEALED, SIGNATURE";

    private BlockTable() {}

    static void insert(Connection connection, Block block) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO JOURNAL_BLOCK (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, block.number());
            insert.setLong(2, block.first());
            insert.setLong(3, block.last());
            insert.setString(4, block.previous());
            insert.setString(5, block.hash());
            insert.setTimestamp(6, Timestamp.from(block.sealed()), EntryTable.utc());
            insert.setString(7, block.signature());
            insert.executeUpdate();
        }
    }

    /** The newest, {@link Block#GENESIS} when there is none. */
    static Block last(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM JOURNAL_BLOCK ORDER BY NUMBER DESC FETCH FIRST 1 ROWS ONLY");
                var found = query.executeQuery()) {
            return found.next() ? block(found) : Block.GENESIS;
        }
    }

    static List<Block> after(Connection connection, long number, long to, int limit) throws SQLException {
        try (var query = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM JOURNAL_BLOCK WHERE NUMBER > ? AND NUMBER <= ? ORDER BY NUMBER FETCH FIRST " + limit
                + " ROWS ONLY")) {
            query.setLong(1, number);
            query.setLong(2, to);
            try (var found = query.executeQuery()) {
                var blocks = new ArrayList<Block>();
                while (found.next()) {
                    blocks.add(block(found));
                }
                return blocks;
            }
        }
    }

    private static Block block(ResultSet found) throws SQLException {
        return new Block(
                found.getLong(1),
                found.getLong(2),
                found.getLong(3),
                found.getString(4),
                found.getString(5),
                found.getTimestamp(6, EntryTable.utc()).toInstant(),
                found.getString(7));
    }
}
