package org.trihelix.rest.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import org.glassfish.jersey.process.Inflector;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Message;

/** Puts a guard before each resource method. A method that names no permission, or one that no module declares, is refused. */
final class Permissions implements DynamicFeature {

    private final Access access;

    Permissions(Access access) {
        this.access = access;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (Inflector.class.isAssignableFrom(method.getDeclaringClass())) {
            return; // Jersey's own answer to OPTIONS: the methods of a path, no data
        }
        Requires requires = method.getAnnotation(Requires.class);
        context.register(new Guard(access, requires == null ? "" : requires.value()));
    }

    @Priority(Priorities.AUTHORIZATION)
    record Guard(Access access, String name) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Caller caller = (Caller) request.getSecurityContext().getUserPrincipal();
            Permission permission = access.permission(name);
            if (permission == null) {
                throw new DeniedException(Message.of("rest.error.undeclared"), false);
            }
            if (!access.allowsSomewhere(caller, permission)) {
                throw access.refusal(caller, permission);
            }
        }
    }
}
