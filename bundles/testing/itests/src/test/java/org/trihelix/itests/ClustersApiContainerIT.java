package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

@ExtendWith(HubExtension.class)
class ClustersApiContainerIT {

    private static final String CLUSTERS = "/api/v1/clusters";
    private static final String PROJECTS = "/api/v1/joint-projects/";
    private static final String NETWORK = "/api/v1/network";

    private static Home institute;
    private static Home plant;
    private static Home ministry;
    private static Someone manager;

    /** An organization and somebody who belongs to it. */
    private record Home(String id, Someone person) {

        static Home in(Hub hub, String sector) {
            String id = hub.admin()
                    .post(
                            "/api/v1/organizations",
                            Map.of(
                                    "name",
                                    "Institute " + System.nanoTime() + " (" + sector + ")",
                                    "sector",
                                    sector,
                                    "region",
                                    "RU-KYA"))
                    .expect(201)
                    .text("id");
            Someone person = Someone.member(hub);
            hub.admin()
                    .put("/api/v1/organizations/" + id + "/members/" + person.id(), Map.of())
                    .expect(204);
            return new Home(id, person);
        }

        void confirms(String cluster) {
            person.api()
                    .post(CLUSTERS + "/" + cluster + "/participants/" + id + "/answer", Map.of("confirms", true))
                    .expect(200);
        }
    }

    @BeforeAll
    static void people(Hub hub) {
        institute = Home.in(hub, "SCIENCE");
        plant = Home.in(hub, "BUSINESS");
        ministry = Home.in(hub, "GOVERNMENT");
        manager = Someone.with(hub, "MANAGER");
    }

    private static String proposed() {
        return institute
                .person()
                .api()
                .post(
                        CLUSTERS,
                        Map.of(
                                "name",
                                "A sample of composites",
                                "region",
                                "RU-KYA",
                                "organizations",
                                List.of(
                                        Map.of("organization", institute.id(), "link", "research"),
                                        Map.of("organization", plant.id()),
                                        Map.of("organization", ministry.id()))))
                .expect(201)
                .text("id");
    }

    @Test
    void aCandidateBecomesAClusterWithAProjectAndItsFirstMilestone() {
        String id = proposed();
        manager.api().post(CLUSTERS + "/" + id + "/gathering", Map.of()).expect(200);
        institute.confirms(id);
        plant.confirms(id);
        manager.api().post(CLUSTERS + "/" + id + "/founding", Map.of()).expect(409);
        ministry.confirms(id);
        assertThat(manager.api()
                        .post(CLUSTERS + "/" + id + "/founding", Map.of())
                        .expect(200)
                        .text("stage"))
                .isEqualTo("ANALYSIS");

        LocalDate today = LocalDate.now();
        var api = plant.person().api();
        api.post(CLUSTERS + "/" + id + "/projects", plan(today, List.of(plant.id())))
                .expect(400);
        String project = api.post(CLUSTERS + "/" + id + "/projects", plan(today, List.of(plant.id(), institute.id())))
                .expect(201)
                .text("id");
        assertThat(Json.object(api.get(PROJECTS + project).object().get("partners")))
                .containsOnlyKeys(institute.id());
        api.post(
                        PROJECTS + project + "/milestones",
                        Map.of(
                                "title",
                                "Contract signed",
                                "due",
                                today.plusDays(10).toString(),
                                "responsible",
                                plant.person().id()))
                .expect(201);
        assertThat(api.get(PROJECTS + project).expect(200).text("state")).isEqualTo("RUNNING");
        assertThat(manager.api()
                        .get("/api/v1/joint-projects?cluster=" + id)
                        .expect(200)
                        .items())
                .hasSize(1);
        assertThat(api.get(NETWORK + "/organizations/" + plant.id() + "/ties")
                        .expect(200)
                        .items())
                .singleElement()
                .satisfies(tie -> assertThat(tie).containsEntry("kind", "PROJECT"));
    }

    private static Map<String, Object> plan(LocalDate today, List<String> partners) {
        return Map.of(
                "title",
                "A sample of a batch",
                "lead",
                plant.id(),
                "responsible",
                plant.person().id(),
                "starts",
                today.toString(),
                "ends",
                today.plusDays(90).toString(),
                "partners",
                partners);
    }

    @Test
    void severalAreInvitedAtOnce() {
        String id = institute
                .person()
                .api()
                .post(CLUSTERS, Map.of("name", "A sample of a start", "region", "RU-KYA"))
                .expect(201)
                .text("id");
        var seats = List.of(
                Map.of("organization", plant.id(), "link", "production"), Map.of("organization", ministry.id()));
        var api = institute.person().api();
        api.post(CLUSTERS + "/" + id + "/participants", Map.of("organizations", seats))
                .expect(201);
        api.post(CLUSTERS + "/" + id + "/participants", Map.of("organizations", seats))
                .expect(409);
        api.post(CLUSTERS + "/" + id + "/participants", Map.of("organization", institute.id()))
                .expect(201);
        assertThat(Json.objects(api.get(CLUSTERS + "/" + id).object().get("participants")))
                .hasSize(3);
    }

    @Test
    void aStageEndsOnceAndHolesInListsAreRefused() {
        String path = CLUSTERS + "/" + proposed();
        manager.api().post(path + "/gathering", Map.of()).expect(200);
        List.of(institute, plant, ministry).forEach(home -> home.confirms(path.substring(CLUSTERS.length() + 1)));
        var founded = manager.api().post(path + "/founding", Map.of()).expect(200);
        var version = Map.of("version", Integer.parseInt(founded.text("version")));
        manager.api().post(path + "/stage", Map.of()).expect(400);
        assertThat(manager.api().post(path + "/stage", version).expect(200).text("stage"))
                .isEqualTo("QUICK_RESULTS");
        manager.api().post(path + "/stage", version).expect(409);

        var api = plant.person().api();
        var hole = Map.of("name", "A sample with a hole", "region", "RU-KYA", "ideas", Collections.singletonList(null));
        api.post(CLUSTERS, hole).expect(400);
        var nowhere = Map.of("places", List.of(Map.of()), "version", 0);
        api.put(NETWORK + "/organizations/" + plant.id(), nowhere).expect(400);
    }

    @Test
    void eitherSideTakesARecordedTieAway() {
        var one = institute.person().api();
        one.post(NETWORK + "/ties", Map.of("one", institute.id(), "other", plant.id(), "kind", "PROJECT"))
                .expect(400);
        one.post(NETWORK + "/ties", Map.of("one", institute.id(), "other", plant.id(), "kind", "ORDER"))
                .expect(204);
        var other = plant.person().api();
        String tie = other.get(NETWORK + "/organizations/" + plant.id() + "/ties").expect(200).items().stream()
                .filter(known -> "ORDER".equals(known.get("kind")))
                .map(known -> String.valueOf(known.get("id")))
                .findFirst()
                .orElseThrow();
        ministry.person().api().delete(NETWORK + "/ties/" + tie).expect(403);
        other.delete(NETWORK + "/ties/" + tie).expect(204);
    }

    @Test
    void nobodyAnswersForOthersAndStrangersLeadNothing(Hub hub) {
        String id = proposed();
        plant.person().api().post(CLUSTERS + "/" + id + "/gathering", Map.of()).expect(403);
        manager.api().post(CLUSTERS + "/" + id + "/gathering", Map.of()).expect(200);
        manager.api()
                .post(CLUSTERS + "/" + id + "/participants/" + plant.id() + "/answer", Map.of("confirms", true))
                .expect(403);
        assertThat(hub.api().get(CLUSTERS).status()).isEqualTo(401);
        manager.api().get(CLUSTERS + "/no-such").expect(404);
        manager.api().get(CLUSTERS + "?phase=nonsense").expect(400);
    }

    @Test
    void anOrganizationTellsWhatItCanDo() {
        String path = NETWORK + "/organizations/" + ministry.id();
        var profile = Map.of(
                "competences",
                List.of("Land"),
                "places",
                List.of(Map.of("chain", "general", "link", "support")),
                "version",
                0);
        ministry.person().api().put(path, profile).expect(200);
        ministry.person().api().put(path, profile).expect(409);
        plant.person().api().put(path, profile).expect(403);
        assertThat(plant.person().api().get(NETWORK + "/chains").expect(200).items())
                .anySatisfy(chain -> assertThat(chain).containsEntry("code", "general"));
        plant.person().api().get(NETWORK + "/proposals").expect(200);
    }
}
