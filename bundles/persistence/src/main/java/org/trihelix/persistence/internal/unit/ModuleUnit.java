package org.trihelix.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Hashtable;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.migration.Migrations;
import org.trihelix.persistence.internal.work.ThreadUnits;

/** The unit of one started bundle. Opened by a thread of the extender, closed by whoever stops the bundle, in either order. */
final class ModuleUnit {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleUnit.class);

    private final Bundle bundle;
    private final Database database;
    private final ThreadUnits units;
    private final Migrations migrations;
    private boolean closed;
    private @Nullable UnitFactory factory;
    private @Nullable ServiceRegistration<EntityManager> registration;
    private volatile @Nullable String failure;

    ModuleUnit(Bundle bundle, Database database, ThreadUnits units, Migrations migrations) {
        this.bundle = bundle;
        this.database = database;
        this.units = units;
        this.migrations = migrations;
    }

    /** Why it could not be opened, null when nothing is wrong. */
    @Nullable
    String failure() {
        return failure;
    }

    synchronized void open() {
        if (closed) {
            return;
        }
        try {
            prepare();
        } catch (IOException | RuntimeException | LinkageError e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            failure = bundle.getSymbolicName() + ": " + reason;
            LOG.error("{} stays without its data and services. {}", bundle.getSymbolicName(), reason, e);
        }
    }

    private void prepare() throws IOException {
        long start = System.nanoTime();
        var files = new BundleFiles(bundle);
        var description = files.description();
        migrations.run(description.name(), files.changes());
        var loader = bundle.adapt(BundleWiring.class).getClassLoader();
        var opened = new UnitFactory(description, files.root(), loader, database, units);
        factory = opened;
        // Registering starts what waited for it, on this thread: not our time.
        LOG.info("The data of {} are ready after {} ms", description.name(), (System.nanoTime() - start) / 1_000_000);
        var context = bundle.getBundleContext();
        var properties = new Hashtable<String, Object>();
        properties.put("trihelix.unit", description.name());
        registration = context.registerService(EntityManager.class, opened.entityManager(), properties);
    }

    synchronized void close() {
        closed = true;
        if (registration != null) {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                LOG.debug("The stopped bundle took its service with it", e);
            }
        }
        if (factory != null) {
            factory.close();
        }
        registration = null;
        factory = null;
    }
}
