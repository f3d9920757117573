package org.trihelix.ideas;

import java.util.List;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;

/** What this module lets people do. */
public final class IdeasPermissions {

    /** Reading ideas once they are submitted; drafts are their authors' alone. */
    public static final Permission READ = Permission.everybody("ideas.read");

    /** Reading what happened to an idea; who voted is shown only to those who may read the hub's whole journal. */
    public static final Permission HISTORY = Permission.signedIn("ideas.history");

    /** Writing ideas, and changing one's own. */
    public static final Permission SUBMIT = Permission.signedIn("ideas.submit");

    /** Taking part in discussions. */
    public static final Permission COMMENT = Permission.signedIn("ideas.comment");

    /** Voting for others' ideas. */
    public static final Permission VOTE = Permission.signedIn("ideas.vote");

    /** Taking ideas into screening, returning and rejecting them, within the role's scope. */
    public static final Permission SCREEN =
            Permission.of("ideas.screen", Role.MODERATOR, Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Leading ideas from stage to stage, also back, and putting them away, within the role's scope. */
    public static final Permission STEER =
            Permission.of("ideas.steer", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Answering for ideas in promotion and on appeals, within the role's scope. */
    public static final Permission DECIDE =
            Permission.of("ideas.decide", Role.DECISION_MAKER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** All of them. */
    public static final List<Permission> ALL = List.of(READ, HISTORY, SUBMIT, COMMENT, VOTE, SCREEN, STEER, DECIDE);

    private IdeasPermissions() {}
}
