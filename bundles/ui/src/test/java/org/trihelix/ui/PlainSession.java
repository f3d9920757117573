package org.trihelix.ui;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A session without a server, its lock always held, its configuration that of production. */
@SuppressWarnings("serial")
final class PlainSession extends VaadinSession {

    PlainSession() {
        super(null);
    }

    @Override
    public void checkHasLock() {}

    @Override
    public boolean hasLock() {
        return true;
    }

    @Override
    public DeploymentConfiguration getConfiguration() {
        return (DeploymentConfiguration) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DeploymentConfiguration.class},
                (proxy, method, arguments) -> value(method));
    }

    private static @Nullable Object value(Method method) {
        if (method.getReturnType() == boolean.class) {
            return method.getName().equals("isProductionMode");
        }
        return method.getReturnType() == int.class ? 0 : null;
    }
}
