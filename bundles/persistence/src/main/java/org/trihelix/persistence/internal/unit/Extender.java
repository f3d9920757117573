package org.trihelix.persistence.internal.unit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.trihelix.api.data.DataProblems;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.migration.Migrations;
import org.trihelix.persistence.internal.work.ThreadUnits;

/** Gives every started bundle with the header {@code Meta-Persistence} its tables and its entity manager. */
@Component(
        service = {Extender.class, DataProblems.class},
        immediate = true)
public final class Extender implements BundleTrackerCustomizer<ModuleUnit>, DataProblems {

    private final Database database;
    private final ThreadUnits units;
    private final Migrations migrations;
    private final BundleTracker<ModuleUnit> tracker;

    /** Beside the framework's thread, so that the start of the next bundles does not wait for tables. */
    private final ExecutorService opener = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("trihelix-data").daemon().factory());

    @Activate
    @SuppressWarnings("this-escape")
    public Extender(BundleContext context, @Reference Database database, @Reference ThreadUnits units) {
        this.database = database;
        this.units = units;
        migrations = new Migrations(database.connections());
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
        opener.shutdown();
    }

    /** Why modules have no data, a sentence for each. */
    List<String> failures() {
        return tracker.getTracked().values().stream()
                .map(ModuleUnit::failure)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public @Nullable String problem(long bundle) {
        return tracker.getTracked().entrySet().stream()
                .filter(entry -> entry.getKey().getBundleId() == bundle)
                .map(entry -> entry.getValue().failure())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable ModuleUnit addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (!BundleFiles.present(bundle)) {
            return null;
        }
        var unit = new ModuleUnit(bundle, database, units, migrations);
        opener.execute(unit::open);
        return unit;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, ModuleUnit unit) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, ModuleUnit unit) {
        unit.close();
    }
}
