package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** Plug-ins of data are made through the API, by those who may. */
@ExtendWith(HubExtension.class)
class PluginDraftsContainerIT {

    private static final String DRAFTS = "/api/v1/plugin-drafts";

    private final Hub hub;
    private final boolean let;
    private final List<String> made = new ArrayList<>();

    PluginDraftsContainerIT(@Spare Hub hub) {
        this.hub = hub;
        let = DraftedSample.areAuthoritiesLet(hub);
    }

    @AfterEach
    void remove() {
        DraftedSample.letAuthorities(hub, let);
        SamplePlugin.purge(hub, "tomsk-wood");
        made.forEach(id -> DraftedSample.delete(hub, id));
    }

    private static Map<String, Object> about(String name) {
        return Map.of(
                "name",
                name,
                "version",
                "1.0.0",
                "titleRu",
                "Лес Томска",
                "titleEn",
                "Tomsk wood",
                "publisher",
                "Agency");
    }

    private String create(Api api, String name) {
        String id = api.post(DRAFTS, about(name)).expect(201).text("id");
        made.add(id);
        return id;
    }

    private static long edition(Api api, String id) {
        return ((Number) api.get(DRAFTS + "/" + id).expect(200).object().get("edition")).longValue();
    }

    @Test
    void isMadeCheckedInstalledAndRemoved() {
        Api admin = hub.admin();
        String id = create(admin, "tomsk-wood");
        String file = DRAFTS + "/" + id + "/files/criteria/tomsk-wood.yaml";
        admin.post(DRAFTS + "/" + id + "/check", Map.of()).expect(409);
        for (String folder : List.of("criteria", "chains", "rules", "taxonomies", "fields")) {
            admin.post(DRAFTS + "/" + id + "/files", Map.of("edition", edition(admin, id), "folder", folder))
                    .expect(200);
        }
        assertThat(admin.get(DRAFTS + "/" + id + "/mistakes").expect(200).items())
                .isEmpty();

        String good = admin.get(file).expect(200).text("text");
        String bad = good.replace("weight: 2 ", "weight: heavy ");
        admin.put(file, Map.of("edition", edition(admin, id), "text", bad)).expect(200);
        assertThat(admin.post(DRAFTS + "/" + id + "/check", Map.of())
                        .expect(200)
                        .body())
                .contains("criteria/tomsk-wood.yaml, строка 8: «weight» — число от 0 до");
        assertThat(admin.post(DRAFTS + "/" + id + "/export", Map.of())
                        .expect(409)
                        .body())
                .contains("1 ошибка");
        admin.put(file, Map.of("edition", 1, "text", good)).expect(409);
        admin.put(file, Map.of("edition", edition(admin, id), "text", good)).expect(200);

        admin.post(DRAFTS + "/" + id + "/export", Map.of()).expect(200);
        admin.put(file, Map.of("edition", edition(admin, id), "text", good + "# more\n"))
                .expect(200);
        Answer report = admin.post(DRAFTS + "/" + id + "/check", Map.of()).expect(200);
        assertThat(report.body()).contains("\"refused\":[]", "\"version\":\"1.0.1\"", "Эта платформа");
        admin.post("/api/v1/plugins", Map.of("file", report.text("file"))).expect(201);
        assertThat(admin.get("/api/v1/criteria-models?region=RU-TOM&limit=100")
                        .expect(200)
                        .body())
                .contains("tomsk-wood");
        assertThat(admin.get("/api/v1/publishers").expect(200).body()).contains("Эта платформа");

        admin.delete("/api/v1/plugins/tomsk-wood").expect(204);
        assertThat(admin.get("/api/v1/criteria-models?region=RU-TOM&limit=100")
                        .expect(200)
                        .body())
                .doesNotContain("tomsk-wood");
    }

    private Api authority() {
        var authority = Someone.member(hub);
        hub.admin()
                .post(
                        "/api/v1/people/" + authority.id() + "/grants",
                        Map.of("role", "AUTHORITY", "kind", "REGION", "id", "RU-KYA"))
                .expect(204);
        return authority.api();
    }

    @Test
    void authoritiesMakeThemWhileTheyAreLet() {
        Api authority = authority();
        DraftedSample.letAuthorities(hub, false);
        assertThat(authority.get(DRAFTS).expect(403).body()).contains("Издатели");
        authority.put(DRAFTS + "/makers", Map.of("authorities", true)).expect(403);
        DraftedSample.letAuthorities(hub, true);
        String id = create(authority, "forest-of-the-krai");
        assertThat(authority.get(DRAFTS).expect(200).items()).hasSize(1);
        authority.post(DRAFTS + "/" + id + "/export", Map.of()).expect(403);
        authority.delete(DRAFTS + "/" + id).expect(400);
        authority.delete(DRAFTS + "/" + id + "?edition=7").expect(409);
        DraftedSample.letAuthorities(hub, false);
        authority.get(DRAFTS + "/" + id).expect(403);
    }

    @Test
    void othersDraftsAndNamesAreRefused() throws Exception {
        DraftedSample.letAuthorities(hub, true);
        String id = create(hub.admin(), "tomsk-wood");
        authority().get(DRAFTS + "/" + id).expect(404);
        assertThat(hub.admin().post(DRAFTS, about("tomsk-wood")).expect(400).body())
                .contains("Выберите другое");
        hub.admin()
                .put(DRAFTS + "/" + id + "/files/criteria/A.yaml", Map.of("edition", 1, "text", ""))
                .expect(400);

        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("wood/rules/wood.yaml"));
            zip.write("name: {ru: Лес, en: Wood}".getBytes(StandardCharsets.UTF_8));
        }
        hub.admin()
                .upload(DRAFTS + "/" + id + "/zip?edition=1", bytes.toByteArray())
                .expect(200);
        assertThat(hub.admin().get(DRAFTS + "/" + id).expect(200).body()).contains("rules/wood.yaml");
    }
}
