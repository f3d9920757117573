package org.trihelix.persistence.internal.unit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.data.LeftTables;
import org.trihelix.persistence.internal.migration.Leftovers;

/** Knows from the container whose tables are in use. */
@Component(service = LeftTables.class)
public final class LeftTablesService implements LeftTables {

    private final BundleContext context;
    private final Leftovers leftovers = new Leftovers(this::inUse);

    @Activate
    public LeftTablesService(BundleContext context) {
        this.context = context;
    }

    private boolean inUse(String unit) {
        return Arrays.stream(context.getBundles()).filter(BundleFiles::present).anyMatch(bundle -> keeps(bundle, unit));
    }

    /** A bundle whose description cannot be understood never got tables. */
    private static boolean keeps(Bundle bundle, String unit) {
        try {
            return new BundleFiles(bundle).description().name().equals(unit);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public List<String> of(Connection connection, String module) throws SQLException {
        return leftovers.of(connection, module);
    }

    @Override
    public void drop(Connection connection, String module) throws SQLException {
        leftovers.drop(connection, module);
    }
}
