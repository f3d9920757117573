package org.trihelix.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.trihelix.itests.inside.Stamps;
import org.trihelix.testing.hub.Hub;

/** Knows when the container of a running hub has started a bundle, from a listener inside it; the wall clock is the same. */
final class Stopwatch {

    private final Path file;

    Stopwatch(Hub hub) {
        file = hub.data().resolveSibling("stamps");
        hub.console("bundle:install -s " + jar(file).toUri()).orFail();
    }

    private static Path jar(Path stamps) {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.trihelix.itests.stamps");
        main.putValue("Bundle-Activator", Stamps.class.getName());
        main.putValue("Import-Package", "org.osgi.framework");
        main.putValue(Stamps.FILE, stamps.toString());
        Path jar = stamps.resolveSibling("stamps.jar");
        String type = Stamps.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = Stamps.class.getResourceAsStream("/" + type)) {
            out.putNextEntry(new JarEntry(type));
            in.transferTo(out);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the container began to start the bundle for the last time, in ms of the wall clock. */
    long starting(String bundle) {
        return last("starting " + bundle + " ");
    }

    /** When the container last told that the bundle is started, in ms of the wall clock. */
    long started(String bundle) {
        return last("started " + bundle + " ");
    }

    private long last(String prefix) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(prefix))
                    .mapToLong(line -> Long.parseLong(line.substring(prefix.length())))
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
