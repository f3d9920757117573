package org.trihelix.api.plugin;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/**
 * What plug-ins left here when they were removed: their tables, and their files, by which they can be installed again. Everything here needs
 * {@code hub.plugins} in the region of the plug-in.
 */
@ProviderType
public interface PluginRemains {

    /** By name: what served regions that the caller may not install for is left out. */
    List<Remains> list(Caller caller);

    /**
     * Writes a zip: the plug-in's file, and a table of text for each table of its own (UTF-8, separated as spreadsheets of the caller's language
     * expect it). Once it is written to its end the remains may be purged.
     *
     * @param out stays open
     * @throws org.trihelix.api.NotFoundException when nothing is left of such a plug-in
     */
    void export(Caller caller, String name, OutputStream out);

    /**
     * Drops the tables, and forgets the plug-in and its file, for good.
     *
     * @param confirm the name again
     * @throws org.trihelix.api.NotFoundException when nothing is left of such a plug-in
     * @throws org.trihelix.api.InvalidException when it was confirmed with another name
     * @throws org.trihelix.api.ConflictException when it is installed, or was not exported since it was removed
     */
    void purge(Caller caller, String name, String confirm);

    /**
     * What is left of a plug-in.
     *
     * @param title in the caller's language
     * @param file SHA-256 of its file in hexadecimal digits, by which it is installed again; null when that is lost
     * @param region code of the region that it served, null for the whole platform
     * @param exported when it was exported last; null when it was not since it was removed
     * @param tables of its own, by name
     */
    record Remains(
            String name,
            String version,
            String title,
            @Nullable String file,
            @Nullable String region,
            Instant removed,
            @Nullable Instant exported,
            List<Table> tables) {

        public Remains {
            tables = List.copyOf(tables);
        }

        /** In all tables. */
        public long rows() {
            return tables.stream().mapToLong(Table::rows).sum();
        }
    }

    /** A table and how much is in it. */
    record Table(String name, long rows) {}
}
