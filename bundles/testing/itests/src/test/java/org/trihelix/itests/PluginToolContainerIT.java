package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.hub.HubExtension;

/** {@code hub plugin} of the distribution, without a hub that runs. */
class PluginToolContainerIT {

    @TempDir
    private Path folder;

    private String plugin(int code, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(HubExtension.home().resolve("bin/trihelix").toString(), "plugin"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(code);
        return output;
    }

    @Test
    void packsSignsAndChecks() throws Exception {
        Files.writeString(folder.resolve("envelope.properties"), """
                name=forest
                version=1.0.0
                publisher=Forest Institute
                title.ru=Лес
                title.en=Forest
                hub=[0.1,0.2)
                payload=data
                """);
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("data.zip")))) {
            zip.putNextEntry(new ZipEntry("wood.csv"));
        }
        plugin(0, "key", "my.key");
        plugin(0, "pack", "envelope.properties", "data.zip", "my.key");

        assertThat(plugin(0, "check", "forest-1.0.0.trihelix")).contains("title.ru: Лес", "signature: good");
        byte[] bytes = Files.readAllBytes(folder.resolve("forest-1.0.0.trihelix"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("forest-1.0.0.trihelix"), bytes);
        assertThat(plugin(1, "check", "forest-1.0.0.trihelix")).contains("not what its publisher signed");
    }
}
