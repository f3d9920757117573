package org.trihelix.installer.internal.drafts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Packed;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.Packing;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PublisherKey;

/** Makes the file of a plug-in of data from its texts. */
public final class DraftPacking {

    private DraftPacking() {}

    /**
     * Packs and signs.
     *
     * @param hub version of the hub that it is made for, until the next that may differ
     * @param closed folder that only the hub may enter; what is made in it is gone afterwards
     */
    public static Packed pack(About about, Map<String, String> files, Version hub, PublisherKey key, Path closed) {
        try {
            Path folder = Files.createTempDirectory(closed, "packing-");
            try {
                Path data = Files.createDirectory(folder.resolve("data"));
                Path envelope = Files.writeString(data.resolve(Envelope.FILE), envelope(about, hub));
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = data.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
                PluginFile made = Packing.pack(envelope, data, key, folder);
                return new Packed(made.envelope().fileName(), Files.readAllBytes(made.path()));
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String envelope(About about, Version hub) throws IOException {
        var values = new Properties();
        values.setProperty("name", about.name());
        values.setProperty("version", about.version());
        values.setProperty("publisher", about.publisher());
        values.setProperty("title.ru", about.title().ru());
        values.setProperty("title.en", about.title().en());
        values.setProperty("hub", range(hub));
        values.setProperty("payload", "data");
        var text = new StringWriter();
        values.store(text, null);
        return text.toString();
    }

    private static String range(Version hub) {
        return "[%d.%d,%d.%d)".formatted(hub.getMajor(), hub.getMinor(), hub.getMajor(), hub.getMinor() + 1);
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
