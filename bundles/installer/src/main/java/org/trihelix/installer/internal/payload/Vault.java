package org.trihelix.installer.internal.payload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.DataFolder;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PluginFileException;

/**
 * The bytes of plug-in files, in a folder that only the hub may enter, each named by its SHA-256. A file is there wholly or not at all, and
 * nobody changes it: what was checked is what is installed, now and at each start.
 */
@Component(service = Vault.class)
public final class Vault {

    private static final String SUFFIX = ".trihelix";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final Clock clock;

    @Activate
    public Vault(@Reference DataFolder data, @Reference Clock clock) {
        this(data.closed("plugins"), clock);
    }

    Vault(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Keeps what is read.
     *
     * @return its SHA-256 in hexadecimal digits
     * @throws PluginFileException when it is longer than a plug-in may be
     */
    public String keep(InputStream file) {
        try {
            Path coming = Files.createTempFile(folder, "coming-", null);
            try {
                String digest = copy(file, coming);
                Files.move(coming, path(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return digest;
            } finally {
                Files.deleteIfExists(coming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream in, Path to) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > PluginFile.SIZE_MOST) {
                    throw PluginFileException.tooLong(Long.toString(size));
                }
                digest.update(piece, 0, read);
                var bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The file, checked from its first to its last byte; empty when it is not here.
     *
     * @throws PluginFileException when it is no plug-in, or no longer what was kept
     */
    public Optional<PluginFile> open(String digest) {
        if (!has(digest)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path(digest))) {
            if (!digest(in).equals(digest)) {
                throw PluginFileException.changed(digest);
            }
            return Optional.of(PluginFile.open(path(digest)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            digest.update(piece, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether it is here, without a look into it. */
    public boolean has(String digest) {
        return DIGEST.matcher(digest).matches() && Files.exists(path(digest));
    }

    /** The bytes of a file that is here. */
    public InputStream read(String digest) throws IOException {
        return Files.newInputStream(path(digest));
    }

    /** An empty file for what is only passed on; {@link #tidy} forgets it when nobody else does. */
    public Path room() {
        try {
            return Files.createTempFile(folder, "going-", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a file that is of no use. */
    public void discard(String digest) {
        try {
            Files.deleteIfExists(path(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets files that came longer ago than that, but for those given. */
    public void tidy(Set<String> needed, Duration age) {
        Instant before = clock.instant().minus(age);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean kept =
                        name.endsWith(SUFFIX) && needed.contains(name.substring(0, name.length() - SUFFIX.length()));
                if (!kept && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String digest) {
        return folder.resolve(digest + SUFFIX);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
