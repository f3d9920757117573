package org.trihelix.console.internal.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.module.SwitchedOff;

/**
 * The modules that administrators stopped, in a file of the data folder: the container's own memory of it is thrown away with each new build.
 * Used by few and rarely, so every question reads the file.
 */
@Component(service = {OffModules.class, SwitchedOff.class})
public final class OffModules implements SwitchedOff {

    private final Path file;

    @Activate
    public OffModules(@Reference DataFolder folder) {
        this(folder.path().resolve("modules-off"));
    }

    OffModules(Path file) {
        this.file = file;
    }

    synchronized boolean has(String id) {
        return ids().contains(id);
    }

    /** @throws UncheckedIOException when it cannot be remembered; all is as before then */
    synchronized void add(String id) {
        Set<String> ids = ids();
        if (ids.add(id)) {
            write(ids);
        }
    }

    /** @throws UncheckedIOException when it cannot be remembered; all is as before then */
    synchronized void remove(String id) {
        Set<String> ids = ids();
        if (ids.remove(id)) {
            write(ids);
        }
    }

    @Override
    public synchronized Set<String> ids() {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Either the old or the new file is there, whenever the power fails. */
    private void write(Set<String> ids) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer text = StandardCharsets.UTF_8.encode(String.join("\n", ids));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
