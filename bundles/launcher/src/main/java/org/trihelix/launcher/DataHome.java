package org.trihelix.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** A data folder this process alone may run a hub in, until the process ends. */
final class DataHome {

    private final Path folder;

    @SuppressWarnings("unused") // an unreachable channel would be closed and the lock with it
    private final FileLock lock;

    private DataHome(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Creates the folder when missing and claims it.
     *
     * @throws Refusal when it cannot be written, or another hub runs on it; nothing in it has been touched then
     */
    static DataHome claim(Path folder) throws Refusal {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileLock lock = tryLock(absolute.resolve("lock"));
            if (lock == null) {
                throw new Refusal("another hub runs on " + absolute + "; stop it or choose another folder with --data");
            }
            return new DataHome(absolute, lock);
        } catch (IOException e) {
            throw new Refusal("cannot write to " + absolute + "; choose another folder with --data");
        }
    }

    private static @Nullable FileLock tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path folder() {
        return folder;
    }

    /** A folder in it that only its owner may enter. */
    Path closed(String name) throws IOException {
        Path path = Files.createDirectories(folder.resolve(name));
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        return path;
    }
}
