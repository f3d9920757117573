package org.trihelix.api.plugin;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/**
 * The plug-ins of this hub. Code in a plug-in runs as part of the hub and can do all that the hub can: what protects the hub is that only files
 * signed by trusted publishers come in, see {@link Publishers}. Everything here needs {@code hub.plugins} in the region of the plug-in.
 */
@ProviderType
public interface Plugins {

    /** What is installed, by name: what serves regions that the caller may not install for is left out. */
    List<Plugin> list(Caller caller);

    /**
     * Keeps a plug-in file and says what would happen if it was installed. Nothing else changes. What is not installed within a day is forgotten.
     *
     * @param file at most 200 MB; read to its end, not closed
     * @param region code of the region that it is to serve, null for the whole platform
     * @throws org.trihelix.api.InvalidException when it is no plug-in file, is damaged or was not signed as it is
     */
    Report inspect(Caller caller, InputStream file, @Nullable String region);

    /** The report on a file that was inspected before. */
    Report report(Caller caller, String file, @Nullable String region);

    /**
     * Code of the region that the installed version of an inspected file serves; null for the whole platform, and when none is installed.
     *
     * @throws org.trihelix.api.NotFoundException when no such file was inspected
     */
    @Nullable
    String served(Caller caller, String file);

    /**
     * Installs an inspected file, in place of the version that is installed. When that fails, what ran before runs again.
     *
     * @param file {@link Report#file}
     * @param region code of the region that it is to serve, null for the whole platform
     * @throws org.trihelix.api.ConflictException when it is refused, with all reasons, or when it did not start
     * @throws org.trihelix.api.NotFoundException when no such file was inspected
     */
    Plugin install(Caller caller, String file, @Nullable String region);

    /**
     * Takes the plug-in out. What it kept stays in the database, for when it comes back.
     *
     * @throws org.trihelix.api.NotFoundException when there is none
     * @throws org.trihelix.api.ConflictException when other plug-ins stand on it
     */
    void remove(Caller caller, String name);

    /** What a plug-in consists of. */
    enum Kind {
        /** Runs as part of the hub. */
        CODE,
        /** Texts and tables: nothing in it runs. */
        DATA
    }

    /** Where an installed plug-in stands. */
    enum State {
        /** Does what it is for. */
        UP,
        /** One of its modules was stopped by an administrator. */
        OFF,
        /** Should run and does not. */
        DOWN
    }

    /**
     * An installed plug-in.
     *
     * @param title in the caller's language
     * @param publisher as the hub's administrators call whose key signed it
     * @param file SHA-256 of the file in hexadecimal digits
     * @param region code of the region that it serves, null for the whole platform
     * @param problem why it is down, in the caller's language
     */
    record Plugin(
            String name,
            String version,
            String title,
            Kind kind,
            String publisher,
            String file,
            @Nullable String region,
            Instant installed,
            State state,
            @Nullable String problem) {}

    /**
     * What would happen. All sentences are in the caller's language.
     *
     * @param file SHA-256 of the file in hexadecimal digits: by this it is installed
     * @param madeBy who it says made it
     * @param key public key that signed it, 64 hexadecimal digits
     * @param publisher as the hub's administrators call whose key that is; null when they do not know it
     * @param replaces version that is installed now, null when there is none
     * @param adds what comes into the hub with it, and tables that are there already
     * @param goes what the version before had and this one has not
     * @param needs what it uses of the hub
     * @param refused why it cannot be installed; empty when it can
     */
    record Report(
            String file,
            String name,
            String version,
            String title,
            Kind kind,
            String madeBy,
            String key,
            @Nullable String publisher,
            @Nullable String replaces,
            List<String> adds,
            List<String> goes,
            List<String> needs,
            List<String> refused) {

        public Report {
            adds = List.copyOf(adds);
            goes = List.copyOf(goes);
            needs = List.copyOf(needs);
            refused = List.copyOf(refused);
        }

        public boolean installable() {
            return refused.isEmpty();
        }
    }
}
