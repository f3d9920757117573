package org.trihelix.persistence.internal.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to reach the database.
 *
 * @param url JDBC address, {@code jdbc:derby:…} or {@code jdbc:postgresql:…}
 * @param user empty for none
 * @param password empty for none
 * @param poolSize connections at most
 * @param lockTimeout how long a statement waits for a lock, whole seconds
 * @param data folder of the installation; the engine logs into it
 */
public record Settings(String url, String user, String password, int poolSize, Duration lockTimeout, Path data) {

    static final int POOL_SIZE = 16;
    static final int LOCK_TIMEOUT_SECONDS = 10;

    /** The embedded database in the data folder. */
    public static Settings embedded(Path data) {
        return at(derbyUrl(data), data);
    }

    public static Settings at(String url, Path data) {
        return new Settings(url, "", "", POOL_SIZE, Duration.ofSeconds(LOCK_TIMEOUT_SECONDS), data);
    }

    static String derbyUrl(Path data) {
        return "jdbc:derby:" + data.resolve("db");
    }

    @Override
    public String toString() {
        return url;
    }
}
