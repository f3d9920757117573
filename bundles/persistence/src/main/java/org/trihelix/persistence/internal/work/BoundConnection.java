package org.trihelix.persistence.internal.work;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection whose transaction belongs to the unit of work: what would end or change it does nothing. */
final class BoundConnection implements InvocationHandler {

    private static final Set<String> NEUTRAL =
            Set.of("close", "commit", "rollback", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final Connection physical;

    private BoundConnection(Connection physical) {
        this.physical = physical;
    }

    static Connection of(Connection physical) {
        return (Connection) Proxy.newProxyInstance(
                BoundConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new BoundConnection(physical));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean toSavepoint = method.getName().equals("rollback") && method.getParameterCount() == 1;
        if (NEUTRAL.contains(method.getName()) && !toSavepoint) {
            return null;
        }
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(physical, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
