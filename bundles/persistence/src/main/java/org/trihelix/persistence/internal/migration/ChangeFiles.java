package org.trihelix.persistence.internal.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module says about its tables.
 *
 * @param texts contents by path, run in the order of the paths
 */
public record ChangeFiles(SortedMap<String, String> texts) {

    /** Where a module keeps them. */
    public static final String FOLDER = "META-INF/db";

    public ChangeFiles {
        texts = new TreeMap<>(texts);
    }

    /** Changes when any file or name does; 64 characters. */
    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                digest.update((path + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
