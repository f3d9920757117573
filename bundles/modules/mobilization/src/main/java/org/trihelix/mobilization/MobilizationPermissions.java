package org.trihelix.mobilization;

import java.util.List;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;

/** What this module lets people do. */
public final class MobilizationPermissions {

    /** Reading what is needed and promised, and which packages were sent and answered. */
    public static final Permission READ = Permission.signedIn("mobilization.read");

    /** Saying what one's own subjects need, and answering offers to them. */
    public static final Permission ASK = Permission.signedIn("mobilization.ask");

    /** Promising resources. */
    public static final Permission PLEDGE = Permission.signedIn("mobilization.pledge");

    /** Leading the gathering for others' subjects and sending packages, within the role's scope. */
    public static final Permission MANAGE =
            Permission.of("mobilization.manage", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Getting packages and answering them, within the role's scope. */
    public static final Permission ANSWER =
            Permission.of("mobilization.answer", Role.DECISION_MAKER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** All of them. */
    public static final List<Permission> ALL = List.of(READ, ASK, PLEDGE, MANAGE, ANSWER);

    private MobilizationPermissions() {}
}
