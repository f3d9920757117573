package org.trihelix.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** With which a developer signs what he tries on his own machine, made when it is first asked for. Hubs that others use must not trust it. */
public final class DevelopmentKey {

    /** Stands for this key where the name of a key file is asked for. */
    public static final String NAME = "development";

    private DevelopmentKey() {}

    /** {@code .trihelix/development.key} in the home folder: outside of every project, so that it is never handed over with one. */
    public static Path file() {
        return Path.of(System.getProperty("user.home"), ".trihelix", "development.key");
    }

    static PublisherKey in(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            KeyFile.write(file, PublisherKey.generate());
        }
        return KeyFile.read(file);
    }
}
