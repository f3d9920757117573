package org.trihelix.core.internal.subject;

import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Map;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** Hands services to a component as the framework does: the same service has the same reference. */
final class Services {

    private final Map<Object, ServiceReference<?>> references = new IdentityHashMap<>();

    @SuppressWarnings("unchecked")
    <S> ComponentServiceObjects<S> of(S service) {
        var reference = (ServiceReference<S>) references.computeIfAbsent(service, any -> reference());
        return new ComponentServiceObjects<>() {
            @Override
            public S getService() {
                return service;
            }

            @Override
            public void ungetService(S any) {}

            @Override
            public ServiceReference<S> getServiceReference() {
                return reference;
            }
        };
    }

    private static ServiceReference<?> reference() {
        return (ServiceReference<?>) Proxy.newProxyInstance(
                Services.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
