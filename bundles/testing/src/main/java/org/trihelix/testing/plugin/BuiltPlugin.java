package org.trihelix.testing.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trihelix.plugin.PluginFile;
import org.trihelix.testing.hub.Hub;

/** The plug-in file that the build has made, named by the system property {@code trihelix.plugin}. */
public final class BuiltPlugin {

    private static final String CLASS = ".class";

    private final PluginFile file;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, Properties> texts = new HashMap<>();

    private BuiltPlugin(PluginFile file) throws IOException {
        this.file = file;
        try (var archive = new ZipInputStream(file.payload())) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    read(archive.readAllBytes());
                }
            }
        }
    }

    /** @throws IllegalStateException when it was not built */
    public static BuiltPlugin here() {
        Path path = Path.of(System.getProperty("trihelix.plugin", "(system property trihelix.plugin not set)"));
        if (!Files.exists(path)) {
            throw new IllegalStateException(
                    path + " does not exist; run mvn verify, which packs it before these tests");
        }
        try {
            return new BuiltPlugin(PluginFile.open(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(byte[] jar) throws IOException {
        try (var bundle = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = bundle.getNextEntry(); entry != null; entry = bundle.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(CLASS)) {
                    classes.add(
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
                } else if (name.matches("(.*/)?messages_[a-z]{2}\\.properties")) {
                    texts(name, bundle.readAllBytes());
                }
            }
        }
    }

    private void texts(String name, byte[] bytes) throws IOException {
        String language = name.replaceAll(".*messages_(..)\\.properties", "$1");
        texts.computeIfAbsent(language, key -> new Properties())
                .load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    public String name() {
        return file.envelope().name();
    }

    /** Names of all classes in it, package-info left out. */
    public List<String> classes() {
        return classes.stream().filter(name -> !name.endsWith("-info")).toList();
    }

    /** Its texts in that language. */
    public Properties texts(String language) {
        return texts.getOrDefault(language, new Properties());
    }

    /**
     * Puts it into the hub, which trusts its key from then on; one that is there already is replaced.
     *
     * @throws AssertionError with what the hub says when it is refused
     */
    public void install(Hub hub) {
        try {
            hub.admin()
                    .put("/api/v1/publishers/" + file.signer(), Map.of("name", "Tests", "code", true))
                    .expect(200);
            String digest = hub.admin()
                    .upload("/api/v1/plugins/files", Files.readAllBytes(file.path()))
                    .expect(201)
                    .text("file");
            hub.admin().post("/api/v1/plugins", Map.of("file", digest)).expect(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it out of the hub, if it is in. */
    void leave(Hub hub) {
        hub.admin().delete("/api/v1/plugins/" + name());
    }

    /** Takes it out of the hub. */
    public void remove(Hub hub) {
        hub.admin().delete("/api/v1/plugins/" + name()).expect(204);
    }
}
