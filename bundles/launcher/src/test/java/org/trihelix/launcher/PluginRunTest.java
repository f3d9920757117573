package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRunTest {

    @TempDir
    private Path folder;

    @Test
    void wantsAProject() throws Exception {
        assertThatThrownBy(PluginRun::parse).isInstanceOf(Refusal.class).hasMessageContaining("hub plugin new");
        assertThatThrownBy(() -> PluginRun.parse(folder.toString())).hasMessageContaining("there is no pom.xml");
        Files.createFile(folder.resolve("pom.xml"));

        PluginRun.parse(folder.toString(), "--data=x");

        assertThatThrownBy(() -> PluginRun.parse(folder.toString(), "--port", "1"))
                .hasMessageContaining("usage");
    }

    @Test
    void entersOnlyAHubThatWasStartedForIt() throws Exception {
        Files.createFile(folder.resolve("pom.xml"));
        var run = new PluginRun(folder, folder, new PrintStream(PrintStream.nullOutputStream()));

        assertThatThrownBy(run::run).isInstanceOf(Refusal.class).hasMessageContaining("no hub runs on");
        Files.createDirectories(folder.resolve("run"));
        new Running(1, 1, 1, "http://127.0.0.1:1/", false).write(folder);
        assertThatThrownBy(run::run).isInstanceOf(Refusal.class).hasMessageContaining("started without --dev");
    }
}
