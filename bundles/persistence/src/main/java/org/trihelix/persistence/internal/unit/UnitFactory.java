package org.trihelix.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.work.ThreadUnits;

/** A unit's entity manager and what stands behind it, from construction to {@link #close()}. A unit may have tables and no entities. */
public final class UnitFactory implements AutoCloseable {

    /** The provider keeps sessions by name in a static map: a module that comes again must not meet its former self. */
    private static final AtomicLong GENERATION = new AtomicLong();

    private final @Nullable EntityManagerFactory factory;
    private final EntityManager entityManager;

    /**
     * @param root of the module's files
     * @param module class loader of the entities
     */
    public UnitFactory(
            UnitDescription description, URL root, ClassLoader module, Database database, ThreadUnits units) {
        factory = description.classes().isEmpty() ? null : factory(description, root, module, database, units);
        entityManager = ThreadEntityManager.of(description.name(), factory, units);
    }

    private static EntityManagerFactory factory(
            UnitDescription description, URL root, ClassLoader module, Database database, ThreadUnits units) {
        var loader = new UnitClassLoader(module);
        var info = new UnitInfo(description, root, loader, new ThreadConnections(units, database.connections()));
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            var factory = new PersistenceProvider()
                    .createContainerEntityManagerFactory(info, properties(description.name(), database));
            // The provider sets itself up at the first entity manager: better here than in somebody's request.
            factory.createEntityManager().close();
            return factory;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Works on the thread's unit of work. */
    public EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public void close() {
        if (factory != null) {
            factory.close();
        }
    }

    private static Map<String, String> properties(String name, Database database) {
        return Map.of(
                PersistenceUnitProperties.SESSION_NAME, name + '-' + GENERATION.incrementAndGet(),
                PersistenceUnitProperties.TARGET_DATABASE, database.dialect().platform(),
                PersistenceUnitProperties.WEAVING, "false",
                PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false",
                PersistenceUnitProperties.EXCLUDE_ECLIPSELINK_ORM_FILE, "true",
                PersistenceUnitProperties.LOGGING_LOGGER, Slf4jSessionLog.class.getName(),
                PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
    }
}
