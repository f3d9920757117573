package org.trihelix.installer.internal.payload;

import org.trihelix.plugin.PluginFileException;

/** Counts what the bundles of one file unpack to, so that no file can keep the hub busy or fill its memory. */
final class Meter {

    private static final long UNPACKED_MOST = 1L << 30;
    private static final long KEPT_MOST = 32L << 20;

    private long unpacked;
    private long kept;

    /** @throws PluginFileException when it is more than bundles have */
    void passed(long bytes) {
        unpacked += bytes;
        if (unpacked > UNPACKED_MOST) {
            throw PluginFileException.tooLong(UNPACKED_MOST + " B");
        }
    }

    /** The same for what stays in memory. */
    void kept(long bytes) {
        passed(bytes);
        kept += bytes;
        if (kept > KEPT_MOST) {
            throw PluginFileException.tooLong(KEPT_MOST + " B");
        }
    }
}
