package org.trihelix.persistence.internal.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.trihelix.persistence.internal.migration.ChangeFiles;

/** A module's unit and its changes as found on a class path. */
public record ClassPathUnit(UnitDescription description, URL root, ChangeFiles changes) {

    private static final String FILE = "META-INF/persistence.xml";

    /** @throws IllegalArgumentException when no {@code META-INF/persistence.xml} there names the unit */
    public static ClassPathUnit find(String name, ClassLoader loader) {
        try {
            for (var url : Collections.list(loader.getResources(FILE))) {
                try (var stream = url.openStream()) {
                    var description = UnitDescription.read(stream);
                    if (description.name().equals(name)) {
                        return of(description, url);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException("no " + FILE + " on the class path names the unit " + name);
    }

    private static ClassPathUnit of(UnitDescription description, URL file) throws IOException {
        String text = file.toString();
        var root = URI.create(text.substring(0, text.length() - FILE.length()));
        if (!root.getScheme().equals("jar")) {
            return new ClassPathUnit(description, root.toURL(), read(Path.of(root)));
        }
        try (var archive = FileSystems.newFileSystem(root, Map.of())) {
            return new ClassPathUnit(description, root.toURL(), read(archive.getPath("/")));
        }
    }

    private static ChangeFiles read(Path root) throws IOException {
        var texts = new TreeMap<String, String>();
        Path folder = root.resolve(ChangeFiles.FOLDER);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".sql"))
                        .forEach(f -> texts.put(ChangeFiles.FOLDER + '/' + f.getFileName(), text(f)));
            }
        }
        return new ChangeFiles(texts);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
