package org.trihelix.persistence.internal.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.trihelix.api.data.LeftTables;
import org.trihelix.api.data.Sql;

/**
 * A unit's name has no underscore, so a table belongs to one unit at most: the one whose name stands before its first underscore. Data definition is
 * part of the transaction in both databases.
 */
public final class Leftovers implements LeftTables {

    /** Names that no unit has and that tables of the hub itself begin with. */
    public static final Set<String> OWN = Set.of("persistence", "journal");

    private static final Pattern UNIT = Pattern.compile("[a-z][a-z0-9]{0,19}");

    private static final Pattern ORDINARY = Pattern.compile("[A-Za-z0-9_]+");

    private final Predicate<String> inUse;

    /** @param inUse whether a bundle that is here keeps its data under that name */
    public Leftovers(Predicate<String> inUse) {
        this.inUse = inUse;
    }

    @Override
    public List<String> of(Connection connection, String module) throws SQLException {
        String prefix = module.toUpperCase(Locale.ROOT) + '_';
        return isLeft(module) ? tables(connection, name -> name.startsWith(prefix)) : List.of();
    }

    private boolean isLeft(String module) {
        return UNIT.matcher(module).matches()
                && !OWN.contains(module)
                && !module.endsWith("lock")
                && !inUse.test(module);
    }

    @Override
    public void drop(Connection connection, String module) throws SQLException {
        if (!isLeft(module)) {
            return;
        }
        String prefix = module.toUpperCase(Locale.ROOT) + '_';
        for (String view : names(connection, "VIEW", name -> name.startsWith(prefix))) {
            Sql.of("drop view " + quoted(connection, view)).update(connection);
        }
        List<String> left = of(connection, module);
        for (String table : left) {
            for (String key : foreignKeys(connection, table)) {
                Sql.of("alter table " + quoted(connection, table) + " drop constraint " + quoted(connection, key))
                        .update(connection);
            }
        }
        for (String table : left) {
            dropTable(connection, table);
        }
        for (String table : tables(connection, Set.of(LiquibaseRun.log(module), LiquibaseRun.lock(module))::contains)) {
            dropTable(connection, table);
        }
        for (String sequence : sequences(connection, prefix)) {
            Sql.of("drop sequence " + quoted(connection, sequence) + " restrict")
                    .update(connection);
        }
        Sql.of("delete from PERSISTENCE_UNIT where NAME = ?", module).update(connection);
    }

    private static void dropTable(Connection connection, String table) throws SQLException {
        Sql.of("drop table " + quoted(connection, table)).update(connection);
    }

    /** Those that belong to no table. */
    private static List<String> sequences(Connection connection, String prefix) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().contains("Derby")) {
            return names(connection, "SEQUENCE", name -> name.startsWith(prefix));
        }
        return Sql.of("select q.SEQUENCENAME as NAME from SYS.SYSSEQUENCES q")
                .and("join SYS.SYSSCHEMAS s on s.SCHEMAID = q.SCHEMAID where s.SCHEMANAME = ?", connection.getSchema())
                .list(connection, row -> row.getString("NAME"))
                .stream()
                .filter(name ->
                        name.startsWith(prefix) && ORDINARY.matcher(name).matches())
                .toList();
    }

    private static List<String> tables(Connection connection, Predicate<String> wanted) throws SQLException {
        return names(connection, "TABLE", wanted);
    }

    /** @param wanted takes names in upper case */
    private static List<String> names(Connection connection, String type, Predicate<String> wanted)
            throws SQLException {
        var names = new TreeSet<String>();
        try (ResultSet all =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {type})) {
            while (all.next()) {
                String name = all.getString("TABLE_NAME");
                if (ORDINARY.matcher(name).matches() && wanted.test(name.toUpperCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> foreignKeys(Connection connection, String table) throws SQLException {
        var keys = new TreeSet<String>();
        try (ResultSet all = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (all.next()) {
                keys.add(all.getString("FK_NAME"));
            }
        }
        return List.copyOf(keys);
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
