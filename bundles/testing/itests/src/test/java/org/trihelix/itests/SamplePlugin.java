package org.trihelix.itests;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trihelix.plugin.Packing;
import org.trihelix.plugin.PublisherKey;
import org.trihelix.testing.hub.Hub;

/** Makes plug-in files of the sample: of any version, and of any that must not come in. */
final class SamplePlugin {

    /** A key for all tests of a run. */
    static final PublisherKey KEY = PublisherKey.generate();

    private static final String CODE = "org.trihelix.itests.sample";
    private static final String UNIT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="https://jakarta.ee/xml/ns/persistence https://jakarta.ee/xml/ns/persistence/persistence_3_2.xsd">
              <persistence-unit name="sample"><exclude-unlisted-classes>true</exclude-unlisted-classes></persistence-unit>
            </persistence>
            """;

    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> migrations = new LinkedHashMap<>();
    private String hub = "[0.1,0.2)";
    private PublisherKey key = KEY;

    SamplePlugin(String version) {
        this.version = version;
        migrations.put(
                "001", "CREATE TABLE SAMPLE_NOTE (ID CHAR(36) NOT NULL PRIMARY KEY, TEXT VARCHAR(200) NOT NULL)");
    }

    /** Leaves neither the sample nor what it left, which is its publisher's until then. */
    static void purge(Hub hub) {
        purge(hub, "sample");
    }

    /** Has a plug-in out with all that it leaves, if it is there at all. */
    static void purge(Hub hub, String name) {
        String plugin = "/api/v1/plugins/" + name;
        hub.admin().delete(plugin);
        hub.admin().get(plugin + "/data");
        hub.admin().post(plugin + "/purge", Map.of("confirm", name));
    }

    /** Has the hub trust the key of these tests with code. */
    static void trust(Hub hub) {
        hub.admin()
                .put("/api/v1/publishers/" + KEY.id(), Map.of("name", "Tests of the hub", "code", true))
                .expect(200);
    }

    /** Puts a header of the manifest, or another in its place. */
    SamplePlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    SamplePlugin migration(String number, String sql) {
        migrations.put(number, sql);
        return this;
    }

    SamplePlugin forHub(String range) {
        hub = range;
        return this;
    }

    SamplePlugin signedBy(PublisherKey other) {
        key = other;
        return this;
    }

    /** Makes the file in that folder. */
    Path in(Path folder) throws Exception {
        Path envelope = folder.resolve("envelope-" + version + ".properties");
        Files.writeString(envelope, """
                name=sample
                version=%s
                publisher=Tests of the hub
                title.ru=Образец
                title.en=Sample
                hub=%s
                payload=kar
                """.formatted(version, hub));
        Path kar = folder.resolve("sample-" + version + ".kar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(kar))) {
            zip.putNextEntry(new ZipEntry("repository/sample/sample-" + version + ".jar"));
            zip.write(bundle());
        }
        return Packing.pack(envelope, kar, key, folder).path();
    }

    private byte[] bundle() throws Exception {
        try (var builder = new Builder();
                var bytes = new ByteArrayOutputStream()) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                builder.addClasspath(new File(entry));
            }
            builder.setProperty("Bundle-SymbolicName", "org.example.sample");
            builder.setProperty("Bundle-Version", version);
            builder.setProperty("Private-Package", CODE);
            builder.setProperty("Import-Package", "!org.jspecify.annotations, *");
            builder.setProperty("Trihelix-Module", "sample");
            builder.setProperty("Meta-Persistence", "META-INF/persistence.xml");
            headers.forEach(builder::setProperty);
            Jar jar = builder.build();
            put(jar, "META-INF/persistence.xml", UNIT);
            for (Map.Entry<String, String> one : migrations.entrySet()) {
                put(jar, "META-INF/db/" + one.getKey() + ".sql", """
                        --liquibase formatted sql

                        --changeset sample:%s
                        %s;
                        """.formatted(one.getKey(), one.getValue()));
            }
            texts(jar, "en", "Sample", "This is version ", "Read the sample");
            texts(jar, "ru", "Образец", "Это версия ", "Читать образец");
            jar.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void texts(Jar jar, String language, String title, String text, String permission) {
        put(jar, CODE.replace('.', '/') + "/messages_" + language + ".properties", """
                sample.module.name=%1$s
                sample.module.description=%1$s
                sample.title=%1$s
                sample.text=%2$s%3$s
                sample.permission.read=%4$s
                """.formatted(
                        title, text, version, permission));
    }

    private static void put(Jar jar, String path, String text) {
        jar.putResource(path, new EmbeddedResource(text.getBytes(StandardCharsets.UTF_8), 0));
    }
}
