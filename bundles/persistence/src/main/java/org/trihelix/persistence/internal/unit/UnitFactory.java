package org.trihelix.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.work.ThreadUnits;

/** A unit's entity manager and what stands behind it, from construction to {@link #close()}. A unit may have tables and no entities. */
public final class UnitFactory implements AutoCloseable {

    /** The provider keeps sessions by name in a static map: a module that comes again must not meet its former self. */
    private static final AtomicLong GENERATION = new AtomicLong();

    private static final Logger LOG = LoggerFactory.getLogger(UnitFactory.class);

    /** For units of work that are under way when the module is stopped. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Turnstile turnstile = new Turnstile();
    private final String name;
    private final @Nullable EntityManagerFactory factory;
    private final EntityManager entityManager;

    /**
     * @param root of the module's files
     * @param module class loader of the entities
     */
    public UnitFactory(
            UnitDescription description, URL root, ClassLoader module, Database database, ThreadUnits units) {
        name = description.name();
        factory = description.classes().isEmpty() ? null : factory(description, root, module, database, units);
        entityManager = ThreadEntityManager.of(name, factory, units, turnstile);
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

    /** Closes it behind the units of work that use it; those that come later are told that the module is away. */
    @Override
    public void close() {
        if (!turnstile.close(PATIENCE)) {
            LOG.warn("{} is closed under units of work that take longer than {} s", name, PATIENCE.toSeconds());
        }
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
