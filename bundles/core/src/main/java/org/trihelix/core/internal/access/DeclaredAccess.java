package org.trihelix.core.internal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Message;
import org.trihelix.core.internal.CoreModule;

/** Allows what a module that is here now declares, to whoever holds one of the permission's roles in a scope that covers the place. */
@Component(service = Access.class)
public final class DeclaredAccess implements Access {

    private final Regions regions;
    private final List<HubModule> modules = new CopyOnWriteArrayList<>();
    private volatile Set<Permission> declared = Set.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Reach reach;

    @Activate
    public DeclaredAccess(@Reference Regions regions, @Reference CoreModule hub) {
        this.regions = regions;
        // the set-up needs the hub's own permissions from the first moment, before dynamic references are bound
        addModule(hub);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void addModule(HubModule module) {
        modules.add(module);
        collect();
    }

    public synchronized void removeModule(HubModule module) {
        modules.remove(module);
        collect();
    }

    /** Whose regions count; none does before. */
    void reach(Reach known) {
        reach = known;
    }

    private void collect() {
        List<Permission> all = new ArrayList<>();
        modules.forEach(module -> module.permissions().stream()
                // another module's permission must not be widened by declaring it again
                .filter(permission -> permission.name().startsWith(module.id() + '.'))
                .forEach(all::add));
        declared = Set.copyOf(all);
    }

    @Override
    public boolean allows(Caller caller, Permission permission, Scope scope) {
        String reach = reach(permission);
        if (reach != null && scope.kind() == Scope.Kind.PLATFORM) {
            return allowsSomewhere(caller, permission); // all that there is of it is in its region
        }
        return (reach == null || covers(Scope.region(reach), scope))
                && decide(caller, permission, grant -> covers(grant.scope(), scope));
    }

    @Override
    public boolean allowsSomewhere(Caller caller, Permission permission) {
        String reach = reach(permission);
        return decide(caller, permission, grant -> reach == null || meets(caller, grant, reach));
    }

    private boolean decide(Caller caller, Permission permission, Predicate<Grant> inPlace) {
        if (!declared.contains(permission)) {
            return false;
        }
        return permission.everybody()
                || caller.grants().stream()
                        .anyMatch(grant -> permission.roles().contains(grant.role()) && inPlace.test(grant));
    }

    /** What the plug-in of a region declares holds in that region alone. */
    private @Nullable String reach(Permission permission) {
        Reach known = reach;
        String name = permission.name();
        return known == null ? null : known.region(name.substring(0, Math.max(0, name.indexOf('.'))));
    }

    /** Members are where they are at home, others where they hold their role. */
    private boolean meets(Caller caller, Grant grant, String reach) {
        if (grant.role() == Role.MEMBER) {
            String home = caller.region();
            return home != null && regions.within(home, reach);
        }
        Scope held = grant.scope();
        return held.kind() != Scope.Kind.REGION || regions.within(held.id(), reach) || regions.within(reach, held.id());
    }

    private boolean covers(Scope held, Scope place) {
        return switch (held.kind()) {
            case PLATFORM -> true;
            case REGION -> place.kind() == Scope.Kind.REGION && regions.within(place.id(), held.id());
            case CLUSTER, CAMPAIGN -> held.equals(place);
        };
    }

    @Override
    public @Nullable Permission permission(String name) {
        return declared.stream()
                .filter(permission -> permission.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public DeniedException refusal(Caller caller, Permission permission) {
        if (!declared.contains(permission)) {
            return new DeniedException(Message.of("hub.error.denied.gone"), false);
        }
        if (!caller.isPerson() && !caller.id().equals(Caller.SYSTEM_ID)) {
            return new DeniedException(Message.of("hub.error.denied.nobody"), true);
        }
        if (allowsSomewhere(caller, permission)) {
            return new DeniedException(Message.of("hub.error.denied.here"), false);
        }
        return new DeniedException(Message.of("hub.error.denied", roles(permission)), false);
    }

    private static List<Message> roles(Permission permission) {
        return Stream.of(Role.values())
                .filter(permission.roles()::contains)
                .map(role -> Message.of("hub.role." + role))
                .toList();
    }
}
