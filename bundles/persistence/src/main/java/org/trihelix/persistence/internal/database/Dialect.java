package org.trihelix.persistence.internal.database;

import java.sql.Driver;
import java.util.function.Supplier;

/** The databases the hub runs on. */
public enum Dialect {
    DERBY("jdbc:derby:", "Derby", org.apache.derby.jdbc.EmbeddedDriver::new),
    POSTGRESQL("jdbc:postgresql:", "PostgreSQL", org.postgresql.Driver::new);

    private final String prefix;
    private final String platform;
    private final Supplier<Driver> driver;

    Dialect(String prefix, String platform, Supplier<Driver> driver) {
        this.prefix = prefix;
        this.platform = platform;
        this.driver = driver;
    }

    static Dialect of(String url) {
        for (var dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("url must begin with jdbc:derby: or jdbc:postgresql:, but is " + url);
    }

    /** The name by which the JPA provider knows it. */
    public String platform() {
        return platform;
    }

    Driver newDriver() {
        return driver.get();
    }
}
