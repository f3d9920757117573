package org.trihelix.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.trihelix.plugin.Packing;

/** Makes plug-in files of data that a test writes. */
final class DataPlugin {

    private DataPlugin() {}

    /** @param files texts by path */
    static Path of(String version, Map<String, String> files, Path folder) throws IOException {
        return named("figures", version, files, folder);
    }

    static Path named(String name, String version, Map<String, String> files, Path folder) throws IOException {
        Path data = Files.createTempDirectory(folder, "data");
        Path envelope = data.resolve("envelope.properties");
        Files.writeString(envelope, """
                name=%s
                version=%s
                publisher=Tests of the hub
                title.ru=Показатели
                title.en=Figures
                hub=[0.1,0.2)
                payload=data
                """.formatted(name, version));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = data.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return Packing.pack(envelope, data, SamplePlugin.KEY, folder).path();
    }
}
