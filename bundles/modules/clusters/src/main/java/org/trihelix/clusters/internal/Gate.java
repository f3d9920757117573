package org.trihelix.clusters.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Milestone;
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

    /** Whether he may keep what is known about the organization: he speaks for it, or keeps the network where it is. */
    boolean keeps(Caller caller, Organization organization) {
        return speaksFor(caller, organization.id())
                || allows(caller, ClustersPermissions.NETWORK, organization.region());
    }

    void requireSpeaker(Caller caller, String organization, String name) {
        if (!speaksFor(caller, organization)) {
            throw new DeniedException(Message.of("clusters.error.notYours", name), !caller.isPerson());
        }
    }

    /**
     * Whether he works on what those organizations do together: he belongs to one of them that is still in the cluster, or leads the
     * cluster.
     */
    boolean works(Caller caller, Alliance cluster, List<String> organizations) {
        return leads(caller, cluster)
                || allows(caller, ClustersPermissions.TAKE_PART, null)
                        && cluster.participants().stream()
                                .anyMatch(one -> organizations.contains(one)
                                        && caller.organizations().contains(one));
    }

    /** Whether he may say that it is reached: he works on the project, or answers for the milestone. */
    boolean reports(Caller caller, Alliance cluster, List<String> organizations, Milestone milestone) {
        return milestone.responsible().equals(caller.id()) && allows(caller, ClustersPermissions.TAKE_PART, null)
                || works(caller, cluster, organizations);
    }

    void requireWorker(Caller caller, Alliance cluster, List<String> organizations) {
        require(works(caller, cluster, organizations), caller);
    }

    void requireReporter(Caller caller, Alliance cluster, List<String> organizations, Milestone milestone) {
        require(reports(caller, cluster, organizations, milestone), caller);
    }

    private static void require(boolean works, Caller caller) {
        if (!works) {
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

    /** Identifiers of the clusters for which he has a role with the permission. */
    static Set<String> clusters(Caller caller, Permission permission) {
        return caller.grants().stream()
                .filter(grant -> permission.roles().contains(grant.role()))
                .map(Grant::scope)
                .filter(scope -> scope.kind() == Scope.Kind.CLUSTER)
                .map(Scope::id)
                .collect(Collectors.toSet());
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
