package org.trihelix.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.plugin.PluginFileException.Reason;

class PluginFileTest {

    private static final String ENVELOPE = """
            name=forest
            version=1.0.0
            publisher=Forest Institute
            title.ru=Лес
            title.en=Forest
            hub=[0.1,0.2)
            payload=data
            """;
    private static final PublisherKey KEY = PublisherKey.generate();
    private static final int MUTATIONS = 2_000;

    @TempDir
    private Path folder;

    private Path envelope;
    private Path payload;

    @BeforeEach
    void write() throws IOException {
        envelope = Files.writeString(folder.resolve("envelope.properties"), ENVELOPE);
        payload = zip("data.zip", Map.of("taxonomies/wood.csv", "code,ru,en\n", "texts/", ""));
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private Path packed() throws IOException {
        return Packing.pack(envelope, payload, KEY, folder).path();
    }

    private static Reason reason(Path file) {
        return catchThrowableOfType(PluginFileException.class, () -> PluginFile.open(file))
                .reason();
    }

    @Test
    void bringsBackWhatWasPacked() throws IOException {
        PluginFile file = PluginFile.open(packed());

        assertThat(file.path()).hasFileName("forest-1.0.0.trihelix");
        assertThat(file.signer()).isEqualTo(KEY.id());
        assertThat(file.envelope().titles()).containsEntry("ru", "Лес");
        assertThat(file.entries()).containsExactly(new PluginFile.Entry("taxonomies/wood.csv", 11));
        try (var in = file.payload()) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(payload));
        }
        try (var zip = new ZipFile(file.path().toFile())) {
            assertThat(zip.size()).as("what any program sees").isEqualTo(2);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(3);
        }
    }

    /** Flipped, set, cut out, put in, or cut off: at random places of the whole file. */
    @Test
    void noMutationLoads() throws IOException {
        byte[] whole = Files.readAllBytes(packed());
        Path changed = folder.resolve("changed.trihelix");
        var random = new Random(1);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutation = mutation(whole, random);
            Files.write(changed, mutation);
            if (!Arrays.equals(mutation, whole)) {
                assertThatThrownBy(() -> PluginFile.open(changed))
                        .as("mutation %d", i)
                        .isInstanceOf(PluginFileException.class);
            }
        }
    }

    private static byte[] mutation(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        int length = 1 + random.nextInt(8);
        byte[] changed = whole.clone();
        return switch (random.nextInt(5)) {
            case 0 -> {
                changed[at] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            case 1 -> {
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> joined(whole, at, Math.min(whole.length, at + length), new byte[0]);
            case 3 -> joined(whole, at, at, new byte[length]);
            default -> Arrays.copyOf(whole, at);
        };
    }

    private static byte[] joined(byte[] whole, int end, int from, byte[] between) {
        var out = new ByteArrayOutputStream();
        out.write(whole, 0, end);
        out.writeBytes(between);
        out.write(whole, from, whole.length - from);
        return out.toByteArray();
    }

    @Test
    void everyBitOfTheSignatureCounts() throws IOException {
        byte[] whole = Files.readAllBytes(packed());
        Path changed = folder.resolve("changed.trihelix");
        for (int bit = (whole.length - Seal.LENGTH) * 8; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(changed, flipped);
            assertThatThrownBy(() -> PluginFile.open(changed)).isInstanceOf(PluginFileException.class);
        }
    }

    @Test
    void anotherKeyIsAnotherSigner() throws IOException {
        var other = PublisherKey.generate();
        PluginFile file = Packing.pack(envelope, payload, other, folder);

        assertThat(file.signer()).isEqualTo(other.id()).isNotEqualTo(KEY.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.csv", "/etc/passwd", "a/../../b", "a\\b", "C:/x", "a//b", "./a"})
    void aPathThatLeadsElsewhereIsRefused(String name) throws IOException {
        payload = zip("data.zip", Map.of(name, "x"));

        assertThat(refusal()).isEqualTo(Reason.ENTRY);
    }

    private Reason refusal() {
        return catchThrowableOfType(PluginFileException.class, () -> Packing.pack(envelope, payload, KEY, folder))
                .reason();
    }

    @Test
    void aBombIsRefusedWhileItIsRead() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        byte[] nothing = new byte[1 << 20];
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int i = 0; i <= Contents.UNPACKED_MOST >> 20; i++) {
                zip.write(nothing);
            }
        }
        payload = bomb;
        assertThat(Files.size(bomb)).isLessThan(1 << 20);

        assertThat(refusal()).isEqualTo(Reason.SIZE);
        try (var left = Files.list(folder)) {
            assertThat(left).as("no half-made file").hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name=Forest", "version=1.0", "publisher=", "title.ru=", "hub=soon", "payload=jar", "name=\\u12"
            })
    void anEnvelopeSaysWhichFieldIsWrong(String line) throws IOException {
        Files.writeString(envelope, ENVELOPE + line + '\n');

        var refused =
                catchThrowableOfType(PluginFileException.class, () -> Packing.pack(envelope, payload, KEY, folder));
        assertThat(refused.reason()).isEqualTo(Reason.ENVELOPE);
        if (!line.contains("\\u")) {
            assertThat(refused.detail()).isEqualTo(line.substring(0, line.indexOf('=')));
        }
    }

    @Test
    void whatIsNoPluginIsRefused() throws IOException {
        assertThat(reason(payload)).isEqualTo(Reason.FORM);
        assertThat(reason(Files.writeString(folder.resolve("short"), "x"))).isEqualTo(Reason.FORM);
        payload = Files.writeString(folder.resolve("data.zip"), "no zip");
        assertThat(refusal()).isEqualTo(Reason.FORM);
    }

    @Test
    void aSignedZipWithMoreInItIsRefused() throws IOException {
        Path more = folder.resolve("more.trihelix");
        try (var zip = new ZipOutputStream(Files.newOutputStream(more))) {
            zip.setComment(Seal.blank());
            for (String name : new String[] {"envelope.properties", "payload.zip", "more"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.startsWith("env") ? Files.readAllBytes(envelope) : Files.readAllBytes(payload));
            }
        }
        Seal.put(more, KEY);

        assertThat(reason(more)).isEqualTo(Reason.ENTRY);
    }

    @Test
    void aKeyIsKeptForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("publisher.key");
        KeyFile.write(file, KEY);

        assertThat(KeyFile.read(file).id()).isEqualTo(KEY.id());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThatThrownBy(() -> KeyFile.write(file, KEY)).isInstanceOf(IOException.class);
        Files.writeString(
                file,
                Files.readString(file).replace(KEY.id(), PublisherKey.generate().id()));
        assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
