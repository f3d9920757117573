package org.trihelix.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginToolTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String command, String... files) {
        said.reset();
        var words = Stream.concat(
                Stream.of(command),
                Stream.of(files).map(file -> folder.resolve(file).toString()));
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new PluginTool(stream, stream).run(words.toList());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listsThePackagesThatADistributionOffers() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .putValue(
                        "Export-Package",
                        "org.trihelix.ui;version=\"0.2.1\";uses:=\"a.b,c.d\",org.trihelix.api;uses:=\"x\";version=\"1.4.0\"");
        Path jar = Files.createDirectories(folder.resolve("system/org/trihelix/ui"))
                .resolve("ui.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        assertThat(run("offers", "system")).isZero();
        assertThat(said().lines().skip(2))
                .containsExactly(
                        "| `org.trihelix.api` | 1.4.0 | 1.0 to 1.4 | [1.4,2) |",
                        "| `org.trihelix.ui` | 0.2.1 | 0.2 | [0.2,1) |");
        assertThat(run("offers", "nowhere")).isEqualTo(1);
    }

    @Test
    void fromAKeyToACheckedFile() throws IOException {
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
        assertThat(run("key", "my.key")).isZero();
        String publisher = said().lines().findFirst().orElseThrow().substring("publisher: ".length());

        assertThat(run("pack", "envelope.properties", "data.zip", "my.key", "."))
                .isZero();
        assertThat(run("check", "forest-1.0.0.trihelix")).isZero();
        assertThat(said()).contains("name: forest 1.0.0", "title.ru: Лес", publisher, "wood.csv", "signature: good");
        assertThat(run("key", "my.key")).isEqualTo(1);
        assertThat(said()).contains("is there already");
    }

    private void envelope(String path, String payload) throws IOException {
        Files.writeString(folder.resolve(path), """
                name=pine
                version=1.0.0
                publisher=Forest Institute
                title.ru=Сосна
                title.en=Pine
                hub=[0.1,0.2)
                payload=%s
                """.formatted(payload));
    }

    @Test
    void packsAFolderOfData() throws IOException {
        Path data = Files.createDirectories(folder.resolve("pine/criteria"));
        Files.writeString(data.resolve("wood.yaml"), "name: {}");
        Files.writeString(data.resolve(".swp"), "hidden");
        Files.writeString(folder.resolve("pine/README.md"), "beside");
        envelope("pine/envelope.properties", "data");
        run("key", "my.key");
        assertThat(run("pack", "pine/envelope.properties", "pine", "my.key", "."))
                .isZero();
        assertThat(said()).contains("payload: 1 files", "  criteria/wood.yaml, 8 bytes");
    }

    @Test
    void packsABundleAsAnArchive() throws IOException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("pine-1.0.0.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
        }
        envelope("envelope.properties", "kar");
        run("key", "my.key");
        assertThat(run("pack", "envelope.properties", "pine-1.0.0.jar", "my.key", "."))
                .isZero();
        assertThat(said()).contains("  repository/pine-1.0.0.jar, ");
    }

    @Test
    void makesTheDevelopmentKeyOnceAndForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("home/.trihelix/development.key");

        PublisherKey made = DevelopmentKey.in(file);

        assertThat(DevelopmentKey.in(file).id()).isEqualTo(made.id());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void saysInALineWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve("x.trihelix"), "x".repeat(500));

        assertThat(run("check", "x.trihelix")).isEqualTo(1);
        assertThat(said().lines()).singleElement().asString().startsWith("hub: this is no plug-in file");
        assertThat(run("check", "nothing")).isEqualTo(1);
        assertThat(said()).contains("there is no ");
        assertThat(new PluginTool(new PrintStream(said), System.err).run(List.of("sign")))
                .isEqualTo(2);
    }
}
