package org.trihelix.testing.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what is tested. */
public final class Distribution {

    private Distribution() {}

    /**
     * The hub's archive (tar.gz), named by the system property {@code trihelix.distribution}.
     *
     * @throws IllegalStateException when it is not there
     */
    public static Path archive() {
        return existing("trihelix.distribution");
    }

    /**
     * Unpacks the archive.
     *
     * @return the folder, now with {@code bin} and {@code system} in it
     */
    public static Path unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            var tar = new ProcessBuilder(
                    "tar", "xzf", archive().toString(), "-C", folder.toString(), "--strip-components=1");
            if (tar.inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("cannot unpack " + archive());
            }
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Maven's local repository, named by the system property {@code trihelix.repository}.
     *
     * @throws IllegalStateException when it is not there
     */
    public static Path localRepository() {
        return existing("trihelix.repository");
    }

    /** Address of the jar that holds the class. */
    public static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    private static Path existing(String property) {
        Path path = Path.of(System.getProperty(property, "(system property " + property + " not set)"));
        if (!Files.exists(path)) {
            throw new IllegalStateException(path + " does not exist; build the distribution first");
        }
        return path.toAbsolutePath();
    }
}
