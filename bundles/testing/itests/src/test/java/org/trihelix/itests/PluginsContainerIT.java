package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.plugin.PublisherKey;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** Plug-ins come in, are upgraded and leave through the API and the console of a running hub, and only those that may. */
@ExtendWith(HubExtension.class)
class PluginsContainerIT {

    private static final int CYCLES = 20;

    /** An install, an upgrade and a removal. */
    private static final int TURNS = 3;

    /** Flow's caches are cleared some seconds after a module went. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    private final Hub hub;

    PluginsContainerIT(@Spare Hub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void trust() {
        trust(SamplePlugin.KEY, "Tests of the hub");
    }

    private void trust(PublisherKey key, String name) {
        hub.admin()
                .put("/api/v1/publishers/" + key.id(), Map.of("name", name, "code", true))
                .expect(200);
    }

    @AfterEach
    void remove() {
        SamplePlugin.purge(hub);
    }

    private Answer inspect(Path file) throws Exception {
        return hub.admin().upload("/api/v1/plugins/files", Files.readAllBytes(file));
    }

    private Answer install(Path file) throws Exception {
        String digest = inspect(file).expect(201).text("file");
        return hub.admin().post("/api/v1/plugins", Map.of("file", digest));
    }

    private Answer install(Path file, String region) throws Exception {
        String digest = inspect(file).expect(201).text("file");
        return hub.admin().post("/api/v1/plugins", Map.of("file", digest, "region", region));
    }

    private String modules() {
        return hub.admin().get("/api/v1/modules").expect(200).body();
    }

    @Test
    void comesIsUpgradedAndLeaves() throws Exception {
        Answer report = inspect(new SamplePlugin("1.0.0").in(folder)).expect(201);
        assertThat(report.body())
                .contains("\"adds\":[\"1 страница\",\"права: Читать образец\",\"таблицы: SAMPLE_NOTE\"]")
                .contains("\"refused\":[]")
                .contains("\"publisher\":\"Tests of the hub\"");
        assertThat(modules()).doesNotContain("sample");

        assertThat(install(new SamplePlugin("1.0.0").in(folder)).expect(201).body())
                .contains("\"state\":\"UP\"");
        assertThat(modules()).contains("\"id\":\"sample\",\"version\":\"1.0.0\",\"state\":\"UP\"");

        assertThat(inspect(new SamplePlugin("1.1.0").in(folder)).expect(201).body())
                .contains("\"таблицы, которые уже есть, с прежними данными: SAMPLE_NOTE\"")
                .doesNotContain("\"таблицы: ");
        assertThat(install(new SamplePlugin("1.1.0").in(folder)).expect(201).body())
                .contains("\"version\":\"1.1.0\"")
                .contains("\"state\":\"UP\"");
        assertThat(modules()).contains("\"id\":\"sample\",\"version\":\"1.1.0\",\"state\":\"UP\"");

        hub.admin().delete("/api/v1/plugins/sample").expect(204);
        assertThat(modules()).doesNotContain("sample");
        hub.admin().delete("/api/v1/plugins/sample").expect(404);
    }

    @Test
    void goesBackToWhatRanBefore() throws Exception {
        install(new SamplePlugin("1.0.0").in(folder)).expect(201);

        Path broken = new SamplePlugin("1.2.0")
                .migration("002", "CREATE TABLE SAMPLE_NOTE (ID INTEGER)")
                .in(folder);
        assertThat(install(broken).expect(409).body()).contains("не запустился").contains("осталось как было");

        assertThat(modules()).contains("\"id\":\"sample\",\"version\":\"1.0.0\",\"state\":\"UP\"");
        assertThat(hub.admin().get("/api/v1/plugins").expect(200).body()).contains("\"version\":\"1.0.0\"");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Path file = new SamplePlugin("2.0.0")
                .header("Import-Package", "org.nowhere, org.trihelix.ui;version='[7,8)', !org.jspecify.annotations, *")
                .in(folder);

        assertThat(inspect(file).expect(201).body())
                .contains("Бандлу org.example.sample нужен пакет org.nowhere, а здесь его нет")
                .contains("нужен пакет org.trihelix.ui версий [7.0.0,8.0.0), а здесь 0.");
        install(file).expect(409);
        assertThat(modules()).doesNotContain("sample");
    }

    @Test
    void refusesWhatWouldDisturbOthers() throws Exception {
        assertThat(refusal(new SamplePlugin("2.0.1").header("Fragment-Host", "org.trihelix.ui")))
                .contains("хочет стать частью org.trihelix.ui");
        assertThat(refusal(new SamplePlugin("2.0.2").header("Trihelix-Module", "ideas")))
                .contains("Модуль ideas здесь уже есть, в бандле org.trihelix.ideas");
        assertThat(refusal(new SamplePlugin("2.0.3").header("Bundle-SymbolicName", "org.trihelix.ideas")))
                .contains("Бандл org.trihelix.ideas на платформе уже есть");
        assertThat(refusal(new SamplePlugin("2.0.4").forHub("[3,4)")))
                .contains("для версий платформы [3.0.0,4.0.0), а эта — 0.1.0");
    }

    private String refusal(SamplePlugin plugin) throws Exception {
        Path file = plugin.in(folder);
        String report = inspect(file).expect(201).body();
        install(file).expect(409);
        return report;
    }

    @Test
    void letsOnlyTrustedPublishersIn() throws Exception {
        PublisherKey key = PublisherKey.generate();
        Path file = new SamplePlugin("1.0.0").signedBy(key).in(folder);
        assertThat(install(file).expect(409).body()).contains("можно ли доверять ключу");

        trust(key, "Another");
        install(file).expect(201);
        hub.admin()
                .post("/api/v1/publishers/" + key.id() + "/distrust", Map.of())
                .expect(200);
        assertThat(modules()).contains("\"id\":\"sample\"");
        assertThat(install(new SamplePlugin("1.0.1").signedBy(key).in(folder))
                        .expect(409)
                        .body())
                .contains("больше сюда не ставят");

        hub.admin().post("/api/v1/publishers/" + key.id() + "/revoke", Map.of()).expect(200);
        assertThat(modules()).doesNotContain("\"id\":\"sample\"");
        assertThat(hub.admin().get("/api/v1/plugins").expect(200).body())
                .contains("\"state\":\"DOWN\"")
                .contains("отозван");
        hub.admin()
                .put("/api/v1/publishers/" + key.id(), Map.of("name", "Again", "code", true))
                .expect(409);
    }

    @Test
    void keepsPublishersToTheirRegion() throws Exception {
        PublisherKey key = PublisherKey.generate();
        hub.admin()
                .put("/api/v1/publishers/" + key.id(), Map.of("name", "Krai", "code", true, "region", "RU-KYA"))
                .expect(200);
        Path file = new SamplePlugin("1.0.0").signedBy(key).in(folder);
        install(file).expect(409);
        assertThat(install(file, "RU-KYA").expect(201).body()).contains("\"region\":\"RU-KYA\"");
    }

    @Test
    void authoritiesInstallForTheirRegionAlone() throws Exception {
        var authority = Someone.member(hub);
        hub.admin()
                .post(
                        "/api/v1/people/" + authority.id() + "/grants",
                        Map.of("role", "AUTHORITY", "kind", "REGION", "id", "RU-KYA"))
                .expect(204);
        byte[] file = Files.readAllBytes(new SamplePlugin("1.0.0").in(folder));
        authority.api().upload("/api/v1/plugins/files", file).expect(403);
        authority.api().upload("/api/v1/plugins/files?region=RU-NVS", file).expect(403);
        String digest = authority
                .api()
                .upload("/api/v1/plugins/files?region=RU-KYA", file)
                .expect(201)
                .text("file");

        authority.api().post("/api/v1/plugins", Map.of("file", digest)).expect(403);
        hub.admin().post("/api/v1/plugins", Map.of("file", digest)).expect(201);
        assertThat(authority.api().get("/api/v1/plugins").expect(200).items()).isEmpty();
        assertThat(authority
                        .api()
                        .get("/api/v1/plugins/files/" + digest + "?region=RU-KYA")
                        .expect(200)
                        .body())
                .contains("установлен для другого региона")
                .contains("\"replaces\":null");
        authority
                .api()
                .post("/api/v1/plugins", Map.of("file", digest, "region", "RU-KYA"))
                .expect(403);
        authority.api().delete("/api/v1/plugins/sample").expect(403);

        hub.admin().delete("/api/v1/plugins/sample").expect(204);
        authority
                .api()
                .post("/api/v1/plugins", Map.of("file", digest, "region", "RU-KYA"))
                .expect(409); // what it left is not the region's
        SamplePlugin.purge(hub);
        authority.api().upload("/api/v1/plugins/files?region=RU-KYA", file).expect(201);
        authority
                .api()
                .post("/api/v1/plugins", Map.of("file", digest, "region", "RU-KYA"))
                .expect(201);
        authority.api().delete("/api/v1/plugins/sample").expect(204);
    }

    @Test
    void whatIsOffStaysOffAndWhatIsAnothersStaysHis() throws Exception {
        install(new SamplePlugin("1.0.0").in(folder)).expect(201);
        hub.admin().post("/api/v1/modules/sample/stop", Map.of()).expect(204);
        assertThat(install(new SamplePlugin("1.1.0").in(folder)).expect(201).body())
                .contains("\"state\":\"OFF\"");
        assertThat(modules()).contains("\"id\":\"sample\",\"version\":\"1.1.0\",\"state\":\"OFF\"");
        hub.admin().post("/api/v1/modules/sample/start", Map.of()).expect(204);

        PublisherKey key = PublisherKey.generate();
        trust(key, "Another");
        assertThat(install(new SamplePlugin("1.2.0").signedBy(key).in(folder))
                        .expect(409)
                        .body())
                .contains("а этот файл — кто-то другой");
    }

    @Test
    void refusesChangedFiles() throws Exception {
        Path file = new SamplePlugin("1.0.0").in(folder);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);

        assertThat(inspect(file).expect(400).body()).contains("не то, что подписал издатель");
        assertThat(hub.admin().get("/api/v1/journal?limit=1").expect(200).body())
                .contains("pluginRefused");
    }

    @Test
    void comesThroughTheConsole() throws Exception {
        String file = new SamplePlugin("1.0.0").in(folder).toAbsolutePath().toString();

        assertThat(hub.shell("trihelix:module-inspect " + file).orFail()).contains("Подходит");
        assertThat(hub.shell("trihelix:module-install " + file).orFail()).contains("1.0.0");
        assertThat(hub.shell("trihelix:module-list").orFail()).contains("sample", "Tests of the hub");
        hub.shell("trihelix:module-remove sample").orFail();
        hub.shell("trihelix:module-install --region RU-KYA " + file).orFail();
        String next = new SamplePlugin("1.1.0").in(folder).toAbsolutePath().toString();
        hub.shell("trihelix:module-install " + next).orFail();
        assertThat(hub.admin().get("/api/v1/plugins").body()).contains("\"region\":\"RU-KYA\"");
        hub.shell("trihelix:module-remove sample").orFail();
        assertThat(hub.shell("trihelix:module-remove sample").code()).isNotZero();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        var plugin = new PluginTurns(hub, folder);
        for (int i = 0; i < CYCLES * TURNS; i++) {
            plugin.turn(hub.admin());
        }
        Eventually.holds(
                PATIENCE,
                Duration.ofSeconds(1),
                () -> Generations.of(hub, "org.trihelix.itests.sample.SampleModule") == 0,
                () -> ": class loaders of the sample stay");
    }

    /** As on a new machine, or with a new build. */
    @Test
    void comesBackWithoutTheContainersCache() throws Exception {
        install(new SamplePlugin("1.0.0").in(folder)).expect(201);
        hub.close();
        Files.delete(hub.data().resolve("karaf/build")); // the next start throws away what belongs to another build
        hub.start();
        assertThat(modules()).contains("\"id\":\"sample\",\"version\":\"1.0.0\",\"state\":\"UP\"");
    }
}
