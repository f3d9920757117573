package org.trihelix.persistence.internal.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.persistence.internal.database.Database;

/** Whether the database answers and every module has its tables. There even without a database, to say so. */
@Component
public final class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 2;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Database database;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Extender extender;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String check() throws Exception {
        var open = database;
        var modules = extender;
        if (open == null || modules == null) {
            throw new IllegalStateException("The database is not open; the log says why.");
        }
        return check(open, modules.failures());
    }

    static String check(Database database, List<String> failures) throws Exception {
        try (var connection = database.connections().getConnection()) {
            if (!connection.isValid(SECONDS)) {
                throw new IllegalStateException("The database does not answer.");
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(String.join("; ", failures));
        }
        return "The database answers.";
    }
}
