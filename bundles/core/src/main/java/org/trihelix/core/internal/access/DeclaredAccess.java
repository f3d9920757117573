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
import org.trihelix.api.text.Message;
import org.trihelix.core.internal.CoreModule;

/** Allows what a module that is here now declares, to whoever holds one of the permission's roles in a scope that covers the place. */
@Component(service = Access.class)
public final class DeclaredAccess implements Access {

    private final Regions regions;
    private final List<HubModule> modules = new CopyOnWriteArrayList<>();
    private volatile Set<Permission> declared = Set.of();

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
        return decide(caller, permission, grant -> covers(grant.scope(), scope));
    }

    @Override
    public boolean allowsSomewhere(Caller caller, Permission permission) {
        return decide(caller, permission, grant -> true);
    }

    private boolean decide(Caller caller, Permission permission, Predicate<Grant> inPlace) {
        if (!declared.contains(permission)) {
            return false;
        }
        return permission.everybody()
                || caller.grants().stream()
                        .anyMatch(grant -> permission.roles().contains(grant.role()) && inPlace.test(grant));
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
