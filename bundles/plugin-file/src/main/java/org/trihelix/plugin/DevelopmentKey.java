package org.trihelix.plugin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** With which a developer signs what he tries on his own machine, made when it is first asked for. Hubs that others use must not trust it. */
public final class DevelopmentKey {

    /** Stands for this key where the name of a key file is asked for. */
    public static final String NAME = "development";

    private DevelopmentKey() {}

    /**
     * {@code .trihelix/development.key} in the home folder: outside of every project, so that it is never handed over with one. The system
     * property {@code trihelix.keys} names another folder.
     */
    public static Path file() {
        String home = Path.of(System.getProperty("user.home"), ".trihelix").toString();
        return Path.of(System.getProperty("trihelix.keys", home), "development.key");
    }

    /** Its public part. */
    public static String id() throws IOException {
        return in(file()).id();
    }

    static PublisherKey in(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            make(file);
        }
        return KeyFile.read(file);
    }

    /** Two builds at once take the key of whichever was first. */
    private static void make(Path file) throws IOException {
        try {
            KeyFile.write(file, PublisherKey.generate());
        } catch (FileAlreadyExistsException e) {
            // made meanwhile
        }
    }
}
