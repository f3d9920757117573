package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.plugin.PublisherKey;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** What a plug-in leaves is kept until it was exported and is purged; what may be there in a moment is not missing meanwhile. */
@ExtendWith(HubExtension.class)
class PluginRemainsContainerIT {

    private static final String PLUGINS = "/api/v1/plugins";
    private static final String PURGE = PLUGINS + "/sample/purge";
    private static final Map<String, String> CONFIRMED = Map.of("confirm", "sample");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final Hub hub;

    PluginRemainsContainerIT(@Spare Hub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void trust() {
        SamplePlugin.trust(hub);
    }

    /** Leaves neither the plug-in nor its tables, which differ from those of other tests. */
    @AfterEach
    void remove() {
        SamplePlugin.purge(hub);
    }

    private String sent(SamplePlugin plugin) throws Exception {
        return hub.admin()
                .upload(PLUGINS + "/files", Files.readAllBytes(plugin.in(folder)))
                .expect(201)
                .text("file");
    }

    private Answer install(String digest) {
        return hub.admin().post(PLUGINS, Map.of("file", digest));
    }

    private static SamplePlugin noted() {
        return new SamplePlugin("1.0.0").migration("002", "INSERT INTO SAMPLE_NOTE VALUES ('1', '=1+1; \"Заметка\"')");
    }

    @Test
    void keepsWhatIsLeftUntilItIsExportedAndPurged() throws Exception {
        String digest = sent(noted());
        install(digest).expect(201);
        hub.admin().post(PURGE, CONFIRMED).expect(409);
        hub.admin().delete(PLUGINS + "/sample").expect(204);

        assertThat(hub.admin().get(PLUGINS + "/removed").expect(200).body())
                .contains(
                        "\"tables\":[{\"name\":\"SAMPLE_NOTE\",\"rows\":1}]",
                        "\"file\":\"" + digest,
                        "exported\":null");
        assertThat(hub.admin().send("HEAD", PLUGINS + "/sample/data", null).status())
                .isEqualTo(200);
        assertThat(hub.admin().post(PURGE, CONFIRMED).expect(409).body()).contains("Сначала выгрузите");
        assertThat(hub.admin().get(PLUGINS + "/sample/data").expect(200).body()).contains("SAMPLE_NOTE.csv");
        hub.admin().post(PURGE, Map.of("confirm", "simple")).expect(400);

        install(digest).expect(201);
        assertThat(left(hub.admin())).doesNotContain("sample");
        hub.admin().delete(PLUGINS + "/sample").expect(204);
        hub.admin().post(PURGE, CONFIRMED).expect(409); // it was exported before it was removed, not since
        hub.admin().get(PLUGINS + "/sample/data").expect(200);
        hub.admin().post(PURGE, CONFIRMED).expect(204);

        hub.admin().get(PLUGINS + "/sample/data").expect(404);
        assertThat(hub.admin().get("/api/v1/journal?limit=1").body()).contains("pluginPurged");
        install(digest).expect(404); // its file is gone too
        install(sent(noted())).expect(201); // its tables are made anew
    }

    @Test
    void isPurgedThroughTheConsole() throws Exception {
        install(sent(noted())).expect(201);
        hub.admin().delete(PLUGINS + "/sample").expect(204);
        Path zip = folder.resolve("left.zip").toAbsolutePath();
        hub.shell("trihelix:module-export sample " + zip).orFail();
        try (var file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .containsExactly("sample-1.0.0.trihelix", "SAMPLE_NOTE.csv");
            try (InputStream table = file.getInputStream(file.getEntry("SAMPLE_NOTE.csv"))) {
                String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).startsWith("\uFEFF\"ID\";\"TEXT\"\r\n").contains("\"'=1+1; \"\"Заметка\"\"\"\r\n");
            }
        }
        hub.shell("trihelix:module-purge --confirm sample sample").orFail();
        assertThat(left(hub.admin())).doesNotContain("sample");
    }

    @Test
    void whatComesInAMomentIsNotMissing() throws Exception {
        String digest = sent(new SamplePlugin("1.0.0").header("Sample-Delay", "4000"));
        var coming = CompletableFuture.runAsync(() -> install(digest).expect(201));
        Eventually.holds(PATIENCE, () -> steps().contains("SETTLING"));

        hub.admin().delete(PLUGINS + "/changes/sample").expect(409);
        assertThat(left(hub.admin())).doesNotContain("sample");
        Answer gap = hub.admin().get("/api/v1/samples").expect(503);
        assertThat(gap.response().headers().firstValue("Retry-After")).contains("1");
        assertThat(gap.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        hub.admin().get("/samples").expect(503);
        hub.admin().get("/api/v1/ideas/missing").expect(404);

        coming.join();
        assertThat(steps()).isEmpty();
        Eventually.holds(PATIENCE, () -> hub.admin().get("/api/v1/samples").status() == 404);
        hub.admin().get("/samples").expect(404);
    }

    @Test
    void whatIsLeftStaysItsOwners() throws Exception {
        install(sent(noted())).expect(201);
        hub.admin().delete(PLUGINS + "/sample").expect(204);

        var other = PublisherKey.generate();
        hub.admin()
                .put("/api/v1/publishers/" + other.id(), Map.of("name", "Others", "code", true))
                .expect(200);
        String digest = sent(new SamplePlugin("1.1.0").signedBy(other));
        assertThat(install(digest).expect(409).body()).contains("Tests of the hub");

        Someone authority = Someone.member(hub);
        hub.admin()
                .post(
                        "/api/v1/people/" + authority.id() + "/grants",
                        Map.of("role", "AUTHORITY", "kind", "REGION", "id", "RU-KYA"))
                .expect(204);
        authority.api().get(PLUGINS + "/sample/data").expect(403);
        authority.api().post(PURGE, CONFIRMED).expect(403);
        assertThat(left(authority.api())).doesNotContain("sample");

        hub.admin().get(PLUGINS + "/sample/data").expect(200);
        hub.admin().post(PURGE, CONFIRMED).expect(204);
        install(digest).expect(201);
    }

    @Test
    void whatFailedToComeInIsListedWithItsTables() throws Exception {
        String digest = sent(noted().migration("003", "INSERT INTO SAMPLE_NOWHERE VALUES (1)"));
        install(digest).expect(409);
        assertThat(hub.admin().get(PLUGINS + "/removed").expect(200).body())
                .contains("\"name\":\"sample\"", "\"tables\":[{\"name\":\"SAMPLE_NOTE\",\"rows\":1}]");
    }

    @Test
    void aPluginOfDataHasNoTablesWhateverItsName() throws Exception {
        Path file = DataPlugin.named("journal", "1.0.0", Map.of("taxonomies/figures.yaml", """
                        name: {ru: Отрасли, en: Branches}
                        terms:
                          - {code: wood, name: {ru: Дерево, en: Wood}}
                        """), folder);
        String digest = hub.admin()
                .upload(PLUGINS + "/files", Files.readAllBytes(file))
                .expect(201)
                .text("file");
        install(digest).expect(201);
        hub.admin().delete(PLUGINS + "/journal").expect(204);
        assertThat(hub.admin().get(PLUGINS + "/removed").expect(200).items())
                .anySatisfy(
                        one -> assertThat(one).containsEntry("name", "journal").containsEntry("tables", List.of()));
        hub.admin().get(PLUGINS + "/journal/data").expect(200);
        hub.admin()
                .post(PLUGINS + "/journal/purge", Map.of("confirm", "journal"))
                .expect(204);
        assertThat(hub.admin().get("/api/v1/journal?limit=1").expect(200).body())
                .contains("pluginPurged");
    }

    /** Names of those that were removed, which other tests may have done too. */
    private static List<Object> left(Api api) {
        return api.get(PLUGINS + "/removed").expect(200).items().stream()
                .map(one -> one.get("name"))
                .toList();
    }

    private List<Object> steps() {
        return hub.admin().get(PLUGINS + "/changes").expect(200).items().stream()
                .map(change -> change.get("step"))
                .toList();
    }
}
