package org.trihelix.persistence.internal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.data.DataFolder;

/** The folder named by the framework property {@code trihelix.data}, by default {@code data}. */
@Component
public final class DataFolderService implements DataFolder {

    private final Path path;

    @Activate
    public DataFolderService(BundleContext context) {
        this(Path.of(context.getProperty("trihelix.data") instanceof String name ? name : "data"));
    }

    public DataFolderService(Path path) {
        this.path = path.toAbsolutePath().normalize();
        create(this.path);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Path closed(String name) {
        Path folder = path.resolve(name);
        create(folder);
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
