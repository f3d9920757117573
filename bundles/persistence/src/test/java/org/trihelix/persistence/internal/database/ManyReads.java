package org.trihelix.persistence.internal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads through many connections at once, as a module would. */
public final class ManyReads implements AutoCloseable {

    private static final int CONNECTIONS = 6;

    private final List<Connection> open = new ArrayList<>();

    public ManyReads(DataSource source) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = source.getConnection();
            open.add(connection);
            connection.createStatement().executeQuery("SELECT TABLENAME, " + i + " FROM SYS.SYSTABLES");
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open) {
            connection.rollback();
            connection.close();
        }
    }

    /** Defines the class anew, as the bundle of a module does. */
    static final class Loader extends ClassLoader {

        Loader() {
            super(ManyReads.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(ManyReads.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (var file = ManyReads.class.getResourceAsStream("ManyReads.class")) {
                byte[] code = file.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
