package org.trihelix.installer.internal.payload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.PluginFile;

/**
 * A plug-in of data as a bundle, so that the container keeps, starts and stops it as any other. Its manifest is ours and its files lie where the
 * hub looks for knowledge and no class loader for classes: nothing in it can run.
 */
public final class DataBundle {

    /** Where its texts lie: {@code messages_ru.properties}. */
    public static final String TEXTS = "trihelix/data/";

    static final String PATH = "data";

    private static final String NAME = "trihelix.data.";

    private DataBundle() {}

    static byte[] of(PluginFile file) throws IOException {
        var meter = new Meter();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(file.payload(), StandardCharsets.UTF_8);
                var jar = new JarOutputStream(bytes, manifest(file.envelope()))) {
            texts(jar, file.envelope());
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = JarReading.bytes(entry.getName(), zip, meter);
                    jar.putNextEntry(new JarEntry(JarFacts.KNOWLEDGE + entry.getName()));
                    jar.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void texts(JarOutputStream jar, Envelope envelope) throws IOException {
        for (var title : envelope.titles().entrySet()) {
            var texts = new Properties();
            texts.setProperty(envelope.name() + ".module.name", title.getValue());
            jar.putNextEntry(new JarEntry(TEXTS + "messages_" + title.getKey() + ".properties"));
            texts.store(new OutputStreamWriter(jar, StandardCharsets.UTF_8), null);
        }
    }

    private static Manifest manifest(Envelope envelope) {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", NAME + envelope.name());
        main.putValue("Bundle-Version", envelope.version().toString());
        main.putValue(JarFacts.MODULE, envelope.name());
        return manifest;
    }
}
