package org.trihelix.mobilization.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Rule;

/** Decides who may do what: the hub's permissions for the place, then the rules for the object. */
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

    /** Refuses what one of the rules forbids. */
    static <S> void require(Caller caller, List<Rule<S>> rules, S situation) {
        Rule.broken(rules, situation).ifPresent(rule -> {
            switch (rule.kind()) {
                case PERSON -> throw new DeniedException(rule.refusal(), !caller.isPerson());
                case STATE -> throw new ConflictException(rule.refusal(), Map.of());
            }
        });
    }

    static <S> boolean holds(List<Rule<S>> rules, S situation) {
        return Rule.broken(rules, situation).isEmpty();
    }

    /** Whether he says what it needs and answers offers: an author, or who leads in the region. */
    boolean asks(Caller caller, List<String> authors, @Nullable String region) {
        return authors.contains(caller.id()) && allows(caller, MobilizationPermissions.ASK, region)
                || allows(caller, MobilizationPermissions.MANAGE, region);
    }

    void requireAsking(Caller caller, List<String> authors, @Nullable String region) {
        if (!asks(caller, authors, region)) {
            throw access.refusal(caller, MobilizationPermissions.MANAGE);
        }
    }

    boolean asks(Caller caller, Gathering gathering) {
        return asks(caller, gathering.authors(), gathering.region());
    }

    void requireAsking(Caller caller, Gathering gathering) {
        requireAsking(caller, gathering.authors(), gathering.region());
    }

    /** Whether he reads the package itself: its authors, its sender, its addressee, and who leads or answers in the region. */
    boolean reads(Caller caller, Dossier dossier) {
        return dossier.isAuthor(caller.id())
                || dossier.sender().equals(caller.id())
                || dossier.addressee().equals(caller.id())
                || allows(caller, MobilizationPermissions.MANAGE, dossier.region())
                || allows(caller, MobilizationPermissions.ANSWER, dossier.region());
    }

    void requireReading(Caller caller, Dossier dossier) {
        if (!reads(caller, dossier)) {
            throw access.refusal(caller, MobilizationPermissions.MANAGE);
        }
    }

    /** How many steps above the region the place lies, 0 for the region itself; empty when the region does not lie in it. */
    OptionalInt above(@Nullable String region, Scope place) {
        if (place.kind() == Scope.Kind.PLATFORM) {
            return OptionalInt.of(Integer.MAX_VALUE);
        }
        int steps = 0;
        for (Region at = known(region); at != null; at = known(at.parent())) {
            if (place.kind() == Scope.Kind.REGION && at.code().equals(place.id())) {
                return OptionalInt.of(steps);
            }
            steps++;
        }
        return OptionalInt.empty();
    }

    private @Nullable Region known(@Nullable String code) {
        return code == null ? null : regions.region(code);
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

    /** The region with everything below it; empty for null. */
    List<String> subtree(@Nullable String region) {
        if (region == null) {
            return List.of();
        }
        if (regions.region(region) == null) {
            throw InvalidException.field("region", "mobilization.error.region");
        }
        return regions.subtree(region);
    }
}
