package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** Knowledge in files changes what people see in their region. */
@ExtendWith(HubExtension.class)
class KnowledgeContainerIT {

    private static final String FOREST = "forest-krasnoyarsk";
    private static final Map<String, String> KRASNOYARSK = Map.of("region", "RU-KYA");
    private static final Map<String, String> EVERYWHERE = Map.of();
    private static final String PRESET = """
            name: {ru: Показатели, en: Figures}
            criteria:
              - {code: size, name: {ru: Размер, en: Size}, weight: %s}
              - {code: speed, name: {ru: Скорость, en: Speed}}
            """;

    private static final Map<String, String> BRANCHES =
            Map.of("taxonomies/figures.yaml", """
            name: {ru: Отрасли, en: Branches}
            terms:
              - {code: wood, name: {ru: Дерево, en: Wood}}
              - {code: drying, name: {ru: Сушка, en: Drying}, part-of: wood}
            """, "fields/figures.yaml", """
            name: {ru: Отрасль, en: Branch}
            fields:
              - {code: branch, name: {ru: Отрасль, en: Branch}, type: choice, taxonomy: figures, required: true}
            """);

    @TempDir
    private Path folder;

    private final Hub hub;

    KnowledgeContainerIT(@Spare Hub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void trust() {
        SamplePlugin.trust(hub);
    }

    @AfterEach
    void remove() {
        for (String name : List.of(FOREST, "european-cluster", "figures")) {
            SamplePlugin.purge(hub, name);
        }
    }

    private Answer inspect(Path file) throws Exception {
        return hub.admin().upload("/api/v1/plugins/files", Files.readAllBytes(file));
    }

    private Answer install(Path file, Map<String, String> place) throws Exception {
        var body = new HashMap<>(place);
        body.put("file", inspect(file).expect(201).text("file"));
        return hub.admin().post("/api/v1/plugins", body);
    }

    /** Codes of presets that are offered for subjects in a region. */
    private List<Object> presets(String region) {
        return hub.admin().get("/api/v1/criteria-models?region=" + region + "&limit=100").expect(200).items().stream()
                .map(model -> String.valueOf(model.get("preset")))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void ourPluginsComeAndGo() throws Exception {
        assertThat(inspect(OurPlugin.file(FOREST, folder)).expect(201).body())
                .contains(
                        "\"kind\":\"CODE\"",
                        "\"refused\":[]",
                        "1 страница",
                        "модель критериев «Лесные технологии», 6 критериев",
                        "таксономия «Технологии леса и древесины», 17 понятий");
        assertThat(install(OurPlugin.file(FOREST, folder), KRASNOYARSK)
                        .expect(201)
                        .body())
                .contains("\"state\":\"UP\"");
        install(OurPlugin.file("european-cluster", folder), EVERYWHERE).expect(201);

        assertThat(hub.admin().get("/api/v1/modules").expect(200).body())
                .contains("\"id\":\"forest\"", "Лесной кластер");
        assertThat(presets("RU-KYA")).contains(FOREST, "european-cluster", "impact");
        assertThat(presets("RU-TOM")).contains("european-cluster").doesNotContain(FOREST);

        assertThat(chains("RU-KYA")).contains("\"forest-krasnoyarsk\"", "Лесопиление");
        assertThat(chains("RU-TOM")).doesNotContain("forest-krasnoyarsk");
        String krasnoyarsk = candidate("RU-KYA", FOREST);
        assertThat(hub.admin().get(krasnoyarsk).expect(200).body())
                .contains("\"code\":\"forest-krasnoyarsk\",", "\"code\":\"european-cluster\",", "\"sawmilling\"");
        assertThat(hub.admin().get(candidate("RU-TOM", "general")).expect(200).body())
                .contains("\"code\":\"european-cluster\",")
                .doesNotContain("\"code\":\"forest-krasnoyarsk\",");
        String idea =
                idea("RU-KYA", Map.of("forest-krasnoyarsk.technology", "sawing", "forest-krasnoyarsk.volume", 12));
        idea("RU-KYA", Map.of("forest-krasnoyarsk.volume", -1), 400);

        hub.admin().delete("/api/v1/plugins/" + FOREST).expect(204);
        assertThat(presets("RU-KYA")).contains("european-cluster").doesNotContain(FOREST);
        assertThat(chains("RU-KYA")).doesNotContain("forest-krasnoyarsk");
        assertThat(hub.admin().get(krasnoyarsk).expect(200).body()).doesNotContain("\"code\":\"forest-krasnoyarsk\",");
        assertThat(hub.admin().get(idea).expect(200).body()).doesNotContain("sawing");
        install(OurPlugin.file(FOREST, folder), KRASNOYARSK).expect(201);
        assertThat(hub.admin().get(idea).expect(200).body()).contains("\"forest-krasnoyarsk.technology\":\"sawing\"");
    }

    private String chains(String region) {
        return hub.admin()
                .get("/api/v1/network/chains?region=" + region)
                .expect(200)
                .body();
    }

    /** Address of a new candidate. */
    private String candidate(String region, String chain) {
        Map<String, Object> body = Map.of(
                "name",
                "A sample of a candidate",
                "kind",
                "REGIONAL",
                "region",
                region,
                "chain",
                chain,
                "organizations",
                List.of());
        return "/api/v1/clusters/"
                + hub.admin().post("/api/v1/clusters", body).expect(201).text("id");
    }

    /** Address of a new idea. */
    private String idea(String region, Map<String, Object> fields) {
        return "/api/v1/ideas/" + idea(region, fields, 201).text("id");
    }

    private Answer idea(String region, Map<String, Object> fields, int status) {
        Map<String, Object> body = Map.of(
                "title",
                "A sample of wood",
                "summary",
                "A summary of twenty characters and more.",
                "region",
                region,
                "fields",
                fields);
        return hub.admin().post("/api/v1/ideas", body).expect(status);
    }

    @Test
    void ideasAreFoundUnderTheTermsOfATaxonomy() throws Exception {
        install(DataPlugin.of("1.0.0", BRANCHES, folder), EVERYWHERE).expect(201);
        String idea = idea("RU-TOM", Map.of("figures.branch", "drying"));
        assertThat(idea("RU-TOM", Map.of("figures.branch", "glue"), 400).body()).contains("fields.figures.branch");

        assertThat(hub.admin().get("/api/v1/taxonomies").expect(200).body())
                .contains("\"code\":\"figures\"", "\"terms\":2", "\"module\":\"figures\"", "figures.branch");
        assertThat(hub.admin().get("/api/v1/taxonomies/figures").expect(200).body())
                .containsPattern("\"code\":\"wood\"[^}]*}[^}]*\"ideas\":1}")
                .containsPattern("\"code\":\"drying\"[^}]*}[^}]*\"ideas\":1}");
        assertThat(hub.admin()
                        .get("/api/v1/ideas?term=figures.wood")
                        .expect(200)
                        .items())
                .singleElement()
                .satisfies(one -> assertThat(idea).endsWith(String.valueOf(one.get("id"))));

        Map<String, String> fields = Map.of("fields/figures.yaml", BRANCHES.get("fields/figures.yaml"));
        install(DataPlugin.of("1.1.0", fields, folder), EVERYWHERE).expect(201);
        hub.admin().get("/api/v1/taxonomies/figures").expect(404);
        hub.admin().get("/api/v1/ideas?term=figures.wood").expect(400);
        assertThat(hub.admin().get(idea).expect(200).body()).contains("\"figures.branch\":\"drying\"");
        idea("RU-TOM", Map.of("figures.branch", "wood"), 400);
        idea("RU-TOM", Map.of(), 201);

        hub.admin().delete("/api/v1/plugins/figures").expect(204);
        assertThat(hub.admin().get(idea).expect(200).body())
                .contains("A sample of wood")
                .doesNotContain("drying");
        install(DataPlugin.of("1.2.0", BRANCHES, folder), EVERYWHERE).expect(201);
        assertThat(hub.admin().get("/api/v1/ideas?term=figures.drying").items()).hasSize(1);
    }

    @Test
    void anotherVersionChangesWhatItBrought() throws Exception {
        install(DataPlugin.of("1.0.0", Map.of("criteria/figures.yaml", PRESET.formatted(1)), folder), EVERYWHERE)
                .expect(201);
        String model = hub.admin().get("/api/v1/criteria-models?limit=100").items().stream()
                .filter(one -> "figures".equals(one.get("preset")))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElseThrow();
        install(DataPlugin.of("1.1.0", Map.of("criteria/figures.yaml", PRESET.formatted(3)), folder), EVERYWHERE)
                .expect(201);

        assertThat(hub.admin()
                        .get("/api/v1/criteria-models/" + model + "/revisions")
                        .items())
                .hasSize(2);
    }

    @Test
    void anUpgradeServesWhomItServed() throws Exception {
        Map<String, String> files = Map.of("criteria/figures.yaml", PRESET.formatted(1));
        install(DataPlugin.of("1.0.0", files, folder), KRASNOYARSK).expect(201);
        assertThat(install(DataPlugin.of("1.1.0", files, folder), EVERYWHERE)
                        .expect(201)
                        .body())
                .contains("\"region\":\"RU-KYA\"");
        assertThat(presets("RU-TOM")).doesNotContain("figures");
        install(DataPlugin.of("1.2.0", files, folder), Map.of("region", "")).expect(201);
        assertThat(presets("RU-TOM")).contains("figures");
    }

    @Test
    void nobodyTakesAnothersCode() throws Exception {
        install(OurPlugin.file(FOREST, folder), KRASNOYARSK).expect(201);
        Path other = DataPlugin.of("1.0.0", Map.of("criteria/" + FOREST + ".yaml", PRESET.formatted(1)), folder);

        assertThat(inspect(other).expect(201).body())
                .contains(
                        "criteria/forest-krasnoyarsk.yaml: код «forest-krasnoyarsk» уже занят, он есть в org.trihelix.plugins.forest-krasnoyarsk");
        install(other, EVERYWHERE).expect(409);
    }

    @Test
    void everyMistakeIsToldWithItsLine() throws Exception {
        String broken = PRESET.formatted("\"heavy\"")
                .replace("code: speed", "code: size")
                .replace("name: {ru: П", "nmae: {ru: П");
        Path file =
                DataPlugin.of("1.0.0", Map.of("criteria/figures.yaml", broken, "criterai/more.yaml", "a: 1"), folder);

        String report = inspect(file).expect(201).body();

        assertThat(report)
                .contains("criteria/figures.yaml, строка 1: «nmae» здесь неизвестно. Известны: ")
                .contains("criteria/figures.yaml, строка 3: «weight» — число от 0 до 1")
                .contains("Папку «criterai» здесь никто не читает");
        install(file, EVERYWHERE).expect(409);
        assertThat(hub.admin().get("/api/v1/modules").body()).doesNotContain("figures");
    }
}
