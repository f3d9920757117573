package org.trihelix.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A data folder this process alone may run a hub in, until the process ends. */
final class DataHome {

    /** A start writes this much and more: a disk without it would leave half a hub. */
    private static final long NEEDED_BYTES = 200L << 20;

    /** Until the process ends: the collector closes the channel of a lock nobody refers to, and lets a second hub in. */
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    private final Path folder;

    private DataHome(Path folder) {
        this.folder = folder;
    }

    /**
     * Creates the folder when missing and claims it.
     *
     * @throws Refusal when it cannot be written, has too little space, or another hub runs on it; nothing in it has been touched then
     */
    static DataHome claim(Path folder) throws Refusal {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileLock lock = tryLock(absolute.resolve("lock"));
            if (lock == null) {
                throw new Refusal("another hub runs on " + absolute + "; stop it or choose another folder with --data");
            }
            HELD.add(lock);
            requireSpace(absolute, Files.getFileStore(absolute).getUsableSpace());
            return new DataHome(absolute);
        } catch (IOException e) {
            throw new Refusal("cannot write to " + absolute + "; choose another folder with --data");
        }
    }

    static void requireSpace(Path folder, long bytes) throws Refusal {
        if (bytes < NEEDED_BYTES) {
            throw new Refusal("the disk of " + folder + " has " + (bytes >> 20) + " MB left and a hub needs "
                    + (NEEDED_BYTES >> 20) + " MB to start; free some or choose another folder with --data");
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
