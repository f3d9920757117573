package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Distribution;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** Somebody makes a plug-in from the archetype, puts it into a running hub, changes it and sees the change. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class SdkBrowserIT {

    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();
    private static final String NAME = "tool-shed";
    private static final String MODULE = "toolshed";

    @TempDir
    private Path folder;

    private String repository = Distribution.localRepository().toString();

    @Test
    void fromNothingToAPageThatChanges(@Spare Hub hub, Windows windows) throws Exception {
        Path project = made();
        run(project, "mvn", "-B", "-q", "verify");
        assertThat(develop(hub, project)).contains("Look at " + hub.url() + "app/" + MODULE);
        var window = Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/" + MODULE);
        assertThat(window.heading("Equipment")).isVisible();

        Path texts = project.resolve("src/main/resources/org/example/" + MODULE + "/messages_en.properties");
        Files.writeString(texts, Files.readString(texts).replace("title=Equipment", "title=Things to share"));
        develop(hub, project);

        window.open("/app/" + MODULE);
        assertThat(window.heading("Things to share")).isVisible();
        hub.admin().delete("/api/v1/plugins/" + NAME).expect(204);
    }

    /** With a repository of its own: what Maven has already is linked, what is ours comes from this build. */
    private Path made() throws Exception {
        Path own = folder.resolve("repository");
        script("link_repository '" + own + "'");
        repository = own.toString();
        script("install_sdk '" + own + "'; new_plugin " + NAME + " '" + folder + "' --thing Tool");
        return folder.resolve(NAME);
    }

    private void script(String commands) throws Exception {
        run(
                ROOT,
                "bash",
                "-euo",
                "pipefail",
                "-c",
                "root='" + ROOT + "'; fail() { echo \"$*\"; exit 1; }; . \"$root/.ci/plugin.sh\"; " + commands);
    }

    private String develop(Hub hub, Path project) throws Exception {
        return run(
                ROOT,
                HubExtension.home().resolve("bin/trihelix").toString(),
                "plugin",
                "run",
                project.toString(),
                "--data",
                hub.data().toString());
    }

    private String run(Path where, String... command) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).directory(where.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Dmaven.repo.local=" + repository);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
