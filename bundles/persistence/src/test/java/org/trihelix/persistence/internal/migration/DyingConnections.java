package org.trihelix.persistence.internal.migration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source of a hub that dies: after so many commits nothing is committed any more. */
final class DyingConnections {

    private final DataSource physical;
    private int left;

    DyingConnections(DataSource physical, int commits) {
        this.physical = physical;
        left = commits;
    }

    DataSource source() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object made = call(physical, method, arguments);
            return made instanceof Connection connection
                    ? proxy(Connection.class, (self, inner, values) -> {
                        if (inner.getName().equals("commit") && left-- <= 0) {
                            connection.rollback();
                            throw new SQLException("The hub is dead");
                        }
                        return call(connection, inner, values);
                    })
                    : made;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? DyingConnections.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                handler));
    }

    private static @Nullable Object call(Object on, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
