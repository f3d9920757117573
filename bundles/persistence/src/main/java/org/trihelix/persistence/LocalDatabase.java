package org.trihelix.persistence;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.database.Settings;
import org.trihelix.persistence.internal.migration.Migrations;
import org.trihelix.persistence.internal.unit.ClassPathUnit;
import org.trihelix.persistence.internal.unit.UnitFactory;
import org.trihelix.persistence.internal.work.ThreadUnits;

/** The hub's database with the units that are on the class path, without a container: the same pool, migrations and units of work. */
public final class LocalDatabase implements AutoCloseable {

    private static final Map<List<String>, Path> BACKUPS = new ConcurrentHashMap<>();

    private final @Nullable Path temporary;
    private final Database database;
    private final ThreadUnits units;
    private final Map<String, UnitFactory> factories = new HashMap<>();

    private LocalDatabase(Database database, @Nullable Path temporary, boolean migrate, List<String> names) {
        this.temporary = temporary;
        this.database = database;
        units = new ThreadUnits(database);
        try {
            for (String name : names) {
                add(name, migrate);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** A new one that lives as long as this object. */
    public static LocalDatabase inMemory(String... units) {
        try {
            Path folder = Files.createTempDirectory("trihelix-db");
            return copy(Settings.at("jdbc:derby:memory:" + UUID.randomUUID(), folder), folder, List.of(units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one in that data folder, created if there is none. */
    public static LocalDatabase in(Path data, String... units) {
        var settings = Settings.embedded(data);
        return Files.exists(data.resolve("db"))
                ? new LocalDatabase(new Database(settings), null, true, List.of(units))
                : copy(settings, null, List.of(units));
    }

    private static LocalDatabase copy(Settings settings, @Nullable Path temporary, List<String> units) {
        Path backup = BACKUPS.computeIfAbsent(units, LocalDatabase::backup);
        return new LocalDatabase(new Database(settings, backup), temporary, false, units);
    }

    /** A migrated database, made once in a process for the same units: migrations take most of the time that a new one takes. */
    private static Path backup(List<String> units) {
        try {
            Path folder = Files.createTempDirectory("trihelix-backup");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            String name = UUID.randomUUID().toString();
            var settings = Settings.at("jdbc:derby:memory:" + name, folder);
            try (var original = new LocalDatabase(new Database(settings), null, true, units)) {
                original.backUp(folder);
            }
            return folder.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void backUp(Path folder) {
        try (var connection = database.connections().getConnection();
                var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, folder.toString());
            call.execute();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public UnitOfWork work() {
        return units;
    }

    /** @throws IllegalArgumentException when that unit was not asked for at opening */
    public EntityManager entityManager(String unit) {
        if (factories.get(unit) instanceof UnitFactory factory) {
            return factory.entityManager();
        }
        throw new IllegalArgumentException("unit " + unit + " is not open, only " + factories.keySet());
    }

    /** Connections that are in use now: none outside units of work. */
    public int connectionsInUse() {
        return database.connectionsInUse();
    }

    @Override
    public void close() {
        factories.values().forEach(UnitFactory::close);
        database.close();
        if (temporary != null) {
            delete(temporary);
        }
    }

    private void add(String name, boolean migrate) {
        var unit = ClassPathUnit.find(name, LocalDatabase.class.getClassLoader());
        if (migrate) {
            new Migrations(database.connections()).run(name, unit.changes());
        }
        factories.put(
                name,
                new UnitFactory(
                        unit.description(), unit.root(), LocalDatabase.class.getClassLoader(), database, units));
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
