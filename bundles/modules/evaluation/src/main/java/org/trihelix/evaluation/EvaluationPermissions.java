package org.trihelix.evaluation;

import java.util.List;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;

/** What this module lets people do. */
public final class EvaluationPermissions {

    /** Reading which evaluations there are and what came out of those that are decided. */
    public static final Permission READ = Permission.signedIn("evaluation.read");

    /** Being asked for reviews. */
    public static final Permission REVIEW = Permission.of("evaluation.review", Role.EXPERT);

    /** Opening evaluations and choosing reviewers, within the role's scope. */
    public static final Permission MANAGE =
            Permission.of("evaluation.manage", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Deciding about what was evaluated, within the role's scope. */
    public static final Permission DECIDE =
            Permission.of("evaluation.decide", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Keeping criteria models, within the role's scope. */
    public static final Permission CRITERIA =
            Permission.of("evaluation.criteria", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** All of them. */
    public static final List<Permission> ALL = List.of(READ, REVIEW, MANAGE, DECIDE, CRITERIA);

    private EvaluationPermissions() {}
}
