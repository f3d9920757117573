package org.trihelix.api.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tables that modules made and left behind: those whose names begin with the module's id and an underscore. Whatever belongs to a bundle that is
 * installed, running or not, is not among them. To be called in a {@link UnitOfWork}.
 */
@ProviderType
public interface LeftTables {

    /**
     * Their names, in alphabetical order.
     *
     * @param module id of the module
     */
    List<String> of(Connection connection, String module) throws SQLException;

    /** Drops them, and forgets which changes were made to them. The unit of work has all of that or nothing. */
    void drop(Connection connection, String module) throws SQLException;
}
