package org.trihelix.evaluation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Regions;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.domain.Rule;
import org.trihelix.evaluation.domain.Stage;

/** Decides who may do what with an evaluation: the hub's permissions for the place, then the rules for the object. */
@Component(service = Gate.class)
public class Gate {

    private final Access access;
    private final Regions regions;

    @Activate
    public Gate(@Reference Access access, @Reference Regions regions) {
        this.access = access;
        this.regions = regions;
    }

    static Scope scope(@Nullable String region) {
        return region == null ? Scope.PLATFORM : Scope.region(region);
    }

    void require(Caller caller, Permission permission, @Nullable String region) {
        access.require(caller, permission, scope(region));
    }

    boolean allows(Caller caller, Permission permission, @Nullable String region) {
        return access.allows(caller, permission, scope(region));
    }

    /** Refuses what the permission or one of the rules forbids. */
    void require(Caller caller, Permission permission, List<Rule> rules, Proceeding evaluation) {
        require(caller, permission, evaluation.region());
        Rule.broken(rules, evaluation, caller).ifPresent(rule -> refuse(rule, caller, evaluation));
    }

    private static void refuse(Rule rule, Caller caller, Proceeding evaluation) {
        switch (rule.kind()) {
            case PERSON -> throw new DeniedException(rule.refusal(), !caller.isPerson());
            case STATE ->
                throw new ConflictException(
                        rule.refusal(), Map.of("stage", evaluation.stage().name()));
        }
    }

    boolean allows(Caller caller, Permission permission, List<Rule> rules, Proceeding evaluation) {
        return allows(caller, permission, evaluation.region())
                && Rule.broken(rules, evaluation, caller).isEmpty();
    }

    /** Whether he leads it or decides about it, in whatever stage: sees all its people. */
    boolean oversees(Caller caller, Proceeding evaluation) {
        return !evaluation.isOwn(caller)
                && (allows(caller, EvaluationPermissions.MANAGE, evaluation.region())
                        || allows(caller, EvaluationPermissions.DECIDE, evaluation.region()));
    }

    /** Refuses those who neither lead nor decide about it. */
    void requireOverseer(Caller caller, Proceeding evaluation) {
        if (!oversees(caller, evaluation)) {
            require(caller, EvaluationPermissions.MANAGE, List.of(Rule.NOT_ONES_OWN), evaluation);
        }
    }

    /** Others' judgement is hidden from a reviewer until his own is there, whatever else he is. */
    boolean seesResults(Caller caller, Proceeding evaluation) {
        if (evaluation.owes(caller.id())) {
            return false;
        }
        return evaluation.stage() == Stage.DECIDED
                || evaluation.hasReviewed(caller.id())
                || oversees(caller, evaluation);
    }

    /** Codes of the regions where the caller has the permission: null for everywhere, empty for nowhere. */
    @Nullable
    Set<String> where(Caller caller, Permission permission) {
        if (access.allows(caller, permission, Scope.PLATFORM)) {
            return null;
        }
        var codes = new LinkedHashSet<String>();
        for (Grant grant : caller.grants()) {
            if (permission.roles().contains(grant.role()) && grant.scope().kind() == Scope.Kind.REGION) {
                codes.addAll(regions.subtree(grant.scope().id()));
            }
        }
        return codes;
    }

    /** The region with everything below it. */
    List<String> subtree(String region) {
        requireRegion(region);
        return regions.subtree(region);
    }

    /** The region with everything above it. */
    List<String> line(String region) {
        requireRegion(region);
        return regions.all().stream()
                .map(one -> one.code())
                .filter(above -> regions.within(region, above))
                .toList();
    }

    void requireRegion(String region) {
        if (regions.region(region) == null) {
            throw InvalidException.field("region", "evaluation.error.region");
        }
    }

    boolean serves(@Nullable String modelRegion, @Nullable String subjectRegion) {
        return modelRegion == null || subjectRegion != null && regions.within(subjectRegion, modelRegion);
    }
}
