package org.trihelix.installer.internal.payload;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.PluginFile;

/**
 * The bundles of a plug-in. Of one with code: every {@code .jar} below {@code repository/} of its archive, in the order in which they lie there.
 * What is not in the archive is to be in the hub already; nothing is fetched from anywhere. Of one of data: the bundle that {@link DataBundle}
 * makes of it.
 */
public final class Payload {

    private static final String FOLDER = "repository/";
    private static final String BUNDLE = ".jar";

    private Payload() {}

    /** Takes a bundle's bytes; they end with the call. */
    @FunctionalInterface
    public interface Taker {
        void take(String path, InputStream jar) throws IOException;
    }

    /** Reads the bundles, one after the other. */
    public static void bundles(PluginFile file, Taker taker) throws IOException {
        if (file.envelope().payload() == Envelope.Payload.DATA) {
            taker.take(DataBundle.PATH, new ByteArrayInputStream(DataBundle.of(file)));
            return;
        }
        try (var zip = new ZipInputStream(file.payload(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isBundle(entry.getName())) {
                    taker.take(entry.getName(), unclosed(zip));
                }
            }
        }
    }

    /** Where they lie in it. */
    public static List<String> paths(PluginFile file) {
        if (file.envelope().payload() == Envelope.Payload.DATA) {
            return List.of(DataBundle.PATH);
        }
        return file.entries().stream()
                .map(PluginFile.Entry::name)
                .filter(Payload::isBundle)
                .toList();
    }

    private static boolean isBundle(String name) {
        return name.startsWith(FOLDER) && name.endsWith(BUNDLE);
    }

    /** What its bundles say of themselves. */
    public static List<JarFacts> facts(PluginFile file) throws IOException {
        var facts = new ArrayList<JarFacts>();
        var meter = new Meter();
        bundles(file, (path, jar) -> facts.add(new JarReading(path, meter).read(jar)));
        return facts;
    }

    /** Ids of the modules among them. */
    public static List<String> modules(PluginFile file) {
        return modules(file, jar -> true);
    }

    /** Ids of those that keep data in tables of their own. */
    public static List<String> keepingData(PluginFile file) {
        return modules(file, JarFacts::keepsData);
    }

    private static List<String> modules(PluginFile file, Predicate<JarFacts> wanted) {
        try {
            return facts(file).stream()
                    .filter(wanted)
                    .map(JarFacts::module)
                    .filter(id -> !id.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever reads a bundle must not end the archive. */
    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return in.read(bytes, from, length);
            }

            @Override
            public void close() {
                // the archive goes on
            }
        };
    }
}
