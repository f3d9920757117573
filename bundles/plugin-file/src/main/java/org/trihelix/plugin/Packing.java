package org.trihelix.plugin;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes plug-in files. */
public final class Packing {

    /** Zip knows no time before it: the same contents give the same bytes, but for the signature. */
    private static final long NO_TIME = 315_532_800_000L;

    private static final String BUNDLE = ".jar";

    private Packing() {}

    /**
     * Packs and signs. What would be refused by {@link PluginFile#open} is not left behind.
     *
     * @param envelope text of {@code envelope.properties}, in UTF-8
     * @param payload the Karaf archive, or a bundle that becomes one; of data the zip, or the folder: then all that lies in its folders is packed,
     *     hidden files left out
     * @param folder in which the file is made, see {@link Envelope#fileName}; one of that name is replaced
     * @throws PluginFileException when envelope or payload are not as they should be
     */
    public static PluginFile pack(Path envelope, Path payload, PublisherKey key, Path folder) throws IOException {
        Envelope read;
        try (var text = Files.newBufferedReader(envelope)) {
            read = Envelope.read(text);
        }
        Path made = Files.createTempFile(folder, ".", ".trihelix");
        try {
            try (OutputStream out = Files.newOutputStream(made)) {
                zip(out, envelope, payload, read.payload());
            }
            Seal.put(made, key);
            var checked = PluginFile.open(made);
            Path named = Files.move(made, folder.resolve(read.fileName()), StandardCopyOption.REPLACE_EXISTING);
            return new PluginFile(named, checked.envelope(), checked.signer(), checked.entries());
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void zip(OutputStream out, Path envelope, Path payload, Envelope.Payload kind) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setComment(Seal.blank());
            add(zip, Envelope.FILE, envelope);
            if (Files.isDirectory(payload)) {
                zip.putNextEntry(entry(kind.file()));
                folder(zip, payload);
                zip.closeEntry();
            } else if (payload.getFileName().toString().endsWith(BUNDLE)) {
                zip.putNextEntry(entry(kind.file()));
                archive(zip, payload);
                zip.closeEntry();
            } else {
                add(zip, kind.file(), payload);
            }
        }
    }

    private static void archive(OutputStream out, Path bundle) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "repository/" + bundle.getFileName(), bundle);
        zip.finish();
    }

    private static void folder(OutputStream out, Path folder) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Path file : files(folder)) {
            add(zip, folder.relativize(file).toString().replace(File.separatorChar, '/'), file);
        }
        zip.finish();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        Path inside = folder.relativize(file);
                        return inside.getNameCount() > 1 && !inside.toString().matches("(.*[/\\\\])?\\..*");
                    })
                    .sorted()
                    .toList();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(entry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        return entry;
    }
}
