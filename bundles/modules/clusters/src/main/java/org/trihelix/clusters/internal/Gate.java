package org.trihelix.clusters.internal;

import java.util.Collections;
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
import org.trihelix.api.text.Message;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Rule;

/** Decides who may do what with a cluster: the hub's permissions for the place, whose organization it is, then the rules. */
@Component(service = Gate.class)
public class Gate {

    private final Access access;
    private final Regions regions;

    @Activate
    public Gate(@Reference Access access, @Reference Regions regions) {
        this.access = access;
        this.regions = regions;
    }

    private static Scope scope(@Nullable String region) {
        return region == null ? Scope.PLATFORM : Scope.region(region);
    }

    void require(Caller caller, Permission permission, @Nullable String region) {
        access.require(caller, permission, scope(region));
    }

    boolean allows(Caller caller, Permission permission, @Nullable String region) {
        return access.allows(caller, permission, scope(region));
    }

    /** Whether he leads the cluster: in its region, or with a role for this cluster. */
    boolean leads(Caller caller, Alliance cluster) {
        return allows(caller, ClustersPermissions.MANAGE, cluster.charter().region())
                || access.allows(caller, ClustersPermissions.MANAGE, new Scope(Scope.Kind.CLUSTER, cluster.id()));
    }

    void requireLeader(Caller caller, Alliance cluster) {
        if (!leads(caller, cluster)) {
            throw access.refusal(caller, ClustersPermissions.MANAGE);
        }
    }

    /** Whether he may change a composition: the proposer while it is a candidate that nobody was asked about, and who leads it. */
    boolean composes(Caller caller, Alliance cluster) {
        boolean own = cluster.proposer().equals(caller.id())
                && allows(caller, ClustersPermissions.PROPOSE, null)
                && Rule.CANDIDATE.holds().test(cluster, java.time.LocalDate.MIN);
        return own || leads(caller, cluster);
    }

    void requireComposer(Caller caller, Alliance cluster) {
        if (!composes(caller, cluster)) {
            throw access.refusal(caller, ClustersPermissions.MANAGE);
        }
    }

    /** Whether he may speak for the organization. */
    boolean speaksFor(Caller caller, String organization) {
        return caller.organizations().contains(organization) && allows(caller, ClustersPermissions.TAKE_PART, null);
    }

    void requireSpeaker(Caller caller, String organization, String name) {
        if (!speaksFor(caller, organization)) {
            throw new DeniedException(Message.of("clusters.error.notYours", name), !caller.isPerson());
        }
    }

    /** Whether he works on what those organizations do together: he belongs to one of them, or leads the cluster. */
    boolean works(Caller caller, Alliance cluster, List<String> organizations) {
        return leads(caller, cluster)
                || allows(caller, ClustersPermissions.TAKE_PART, null)
                        && !Collections.disjoint(caller.organizations(), organizations);
    }

    void requireWorker(Caller caller, Alliance cluster, List<String> organizations) {
        if (!works(caller, cluster, organizations)) {
            throw new DeniedException(Message.of("clusters.error.notPartner"), !caller.isPerson());
        }
    }

    static void requireRules(List<Rule> rules, Alliance cluster, java.time.LocalDate today) {
        Rule.broken(rules, cluster, today).ifPresent(rule -> {
            throw new ConflictException(
                    rule.refusal(), Map.of("phase", cluster.phase().name()));
        });
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

    void requireRegion(@Nullable String region) {
        if (region != null && regions.region(region) == null) {
            throw InvalidException.field("region", "clusters.error.region");
        }
    }
}
