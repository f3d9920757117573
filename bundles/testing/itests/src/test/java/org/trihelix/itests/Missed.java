package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Json;

/**
 * Things of which modules learn from the journal, and what must come of each exactly once: ideas that leave evaluation, promotion and
 * gathering, and what people of two organizations do together.
 */
final class Missed {

    private static final String REASON = "So it was decided";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TIES = "/api/v1/network/organizations/";

    private final Hub hub;
    private final Someone author;
    private final Someone giver;
    private final String institute;
    private final String plant;
    private int ties;

    /**
     * An idea under evaluation, and one that is promoted and gathered for.
     *
     * @param money the first need of the gathering
     */
    record Waiting(Evaluated evaluated, String idea, String promotion, String mobilization, Object money) {}

    Missed(Hub hub) {
        this.hub = hub;
        author = Someone.member(hub);
        giver = Someone.member(hub);
        institute = home(author, "SCIENCE");
        plant = home(giver, "BUSINESS");
    }

    private String home(Someone person, String sector) {
        String id = hub.admin()
                .post("/api/v1/organizations", Map.of("name", sector + " of " + person.name(), "sector", sector))
                .expect(201)
                .text("id");
        hub.admin()
                .put("/api/v1/organizations/" + id + "/members/" + person.id(), Map.of())
                .expect(204);
        return id;
    }

    /** Puts up what things can happen to; waits for all modules. */
    Waiting waiting() {
        for (Part part : Part.values()) {
            String address = part.addresses().getFirst();
            Eventually.holds(PATIENCE, () -> author.api().get(address).status() == 200);
        }
        var evaluated = Evaluated.in(hub, author);
        var promoted = PromotedSample.in(hub, author);
        var gathering = author.api()
                .get("/api/v1/mobilizations/" + promoted.mobilization())
                .expect(200);
        Object money = Json.objects(gathering.object().get("needs")).getFirst().get("id");
        String idea = gathering.text("subject").substring("idea:".length());
        return new Waiting(evaluated, idea, promoted.promotion(), promoted.mobilization(), money);
    }

    /** A pledge for the other's organization is made and accepted; needs mobilization. */
    void pledge(Waiting waiting) {
        var pledged = giver.api()
                .post(
                        "/api/v1/mobilizations/" + waiting.mobilization() + "/pledges",
                        Map.of(
                                "need",
                                waiting.money(),
                                "amount",
                                100,
                                "organization",
                                plant,
                                "trigger",
                                Map.of("kind", "AT_ONCE"),
                                "expires",
                                LocalDate.now().plusDays(20).toString()))
                .expect(201);
        Object id = Json.objects(pledged.object().get("pledges")).getLast().get("id");
        author.api().post("/api/v1/pledges/" + id + "/accept", Map.of()).expect(200);
        ties++;
    }

    /** Both ideas leave their stages; needs ideas only. */
    void leave(Waiting waiting) {
        move(waiting.evaluated().idea(), "REVISION");
        move(waiting.idea(), "REJECTED");
    }

    private void move(String idea, String stage) {
        hub.admin()
                .post("/api/v1/ideas/" + idea + "/transitions", Map.of("to", stage, "reason", REASON))
                .expect(200);
    }

    /** So many ideas of the one are discussed by the other, some of them twice; needs ideas only. */
    void discuss(int count) {
        for (int i = 0; i < count; i++) {
            String idea = author.submits("Discussed by two, number " + i);
            for (int said = 0; said <= i % 2; said++) {
                giver.api()
                        .post("/api/v1/ideas/" + idea + "/comments", Map.of("text", "A word about it"))
                        .expect(201);
            }
            ties++;
        }
    }

    /** Waits until all modules know of all that has happened. */
    void awaitKnown(Waiting waiting) {
        Eventually.holds(
                PATIENCE,
                Duration.ofMillis(100),
                () -> stands(waiting) && ties() >= ties,
                () -> ": ties " + ties() + " of " + ties + ", " + body("/api/v1/evaluations/", waiting));
    }

    private String body(String path, Waiting waiting) {
        return hub.admin().get(path + waiting.evaluated().evaluation()).body();
    }

    private boolean stands(Waiting waiting) {
        Api admin = hub.admin();
        return admin.get("/api/v1/evaluations/" + waiting.evaluated().evaluation())
                        .body()
                        .contains("\"CLOSED\"")
                && admin.get("/api/v1/promotions/" + waiting.promotion()).body().contains("\"WITHDRAWN\"")
                && admin.get("/api/v1/mobilizations/" + waiting.mobilization())
                        .body()
                        .contains("\"CLOSED\"");
    }

    private int ties() {
        var answer = hub.admin().get(TIES + institute + "/ties");
        return answer.status() == 200 ? Integer.parseInt(answer.text("total")) : 0;
    }

    /** @throws AssertionError when something was done to it twice or there are other ties than there should be */
    void assertOnce(Waiting waiting) {
        for (String subject : List.of(
                "evaluation/" + waiting.evaluated().evaluation(),
                "promotion/" + waiting.promotion(),
                "mobilization/" + waiting.mobilization())) {
            assertThat(hub.admin()
                            .get("/api/v1/journal/" + subject + "?limit=100")
                            .expect(200)
                            .items())
                    .filteredOn(
                            item -> Json.object(item.get("entry")).get("action").equals("left"))
                    .as(subject)
                    .singleElement()
                    .satisfies(
                            item -> assertThat(Json.object(item.get("entry"))).containsEntry("reason", REASON));
        }
        assertThat(ties()).as("ties").isEqualTo(ties);
    }
}
