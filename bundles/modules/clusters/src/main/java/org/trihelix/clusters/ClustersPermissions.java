package org.trihelix.clusters;

import java.util.List;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;

/** What this module lets people do. */
public final class ClustersPermissions {

    /** Reading clusters, candidates, joint projects and the network. */
    public static final Permission READ = Permission.signedIn("clusters.read");

    /** Proposing candidates. */
    public static final Permission PROPOSE = Permission.signedIn("clusters.propose");

    /** Answering and working for one's own organization: confirmations, joint projects, its profile. */
    public static final Permission TAKE_PART = Permission.signedIn("clusters.takePart");

    /** Asking organizations, founding clusters and leading them through their stages, within the role's scope. */
    public static final Permission MANAGE =
            Permission.of("clusters.manage", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Keeping profiles of all organizations and ties between them. */
    public static final Permission NETWORK =
            Permission.of("clusters.network", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** All of them. */
    public static final List<Permission> ALL = List.of(READ, PROPOSE, TAKE_PART, MANAGE, NETWORK);

    private ClustersPermissions() {}
}
