package org.trihelix.itests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Json;

/** Ideas that experts have judged: nothing leaves evaluation onward in another way. */
final class Judged {

    static final String EVALUATIONS = "/api/v1/evaluations";

    private Judged() {}

    /** Leads a submitted idea through evaluation to promotion, with one expert. */
    static void onward(Hub hub, String idea) {
        String path = EVALUATIONS + "/" + opened(hub.admin(), idea);
        var expert = Someone.with(hub, "EXPERT");
        asks(hub.admin(), path, expert).expect(201);
        reviews(expert, path, 7).expect(200);
        hub.admin()
                .post(path + "/decision", Map.of("outcome", "ONWARD", "reason", "So it was decided"))
                .expect(200);
    }

    /** Identifier of a new evaluation by the preset of four criteria. */
    static String opened(Api leader, String idea) {
        return open(leader, idea).expect(201).text("id");
    }

    static Answer open(Api leader, String idea) {
        return leader.post(EVALUATIONS, Map.of("subject", "idea:" + idea, "model", model(leader), "deadline", day(14)));
    }

    static String model(Api reader) {
        return reader.get("/api/v1/criteria-models").items().stream()
                .filter(model -> "impact".equals(model.get("preset")))
                .map(model -> String.valueOf(model.get("id")))
                .findFirst()
                .orElseThrow();
    }

    static Answer asks(Api leader, String path, Someone expert) {
        return leader.post(path + "/assignments", Map.of("person", expert.id(), "due", day(10)));
    }

    static Answer reviews(Someone expert, String path, int score) {
        Answer mine = expert.api().get(path + "/reviews/mine").expect(200);
        List<Map<String, Object>> scores = Json.objects(mine.object().get("criteria")).stream()
                .map(criterion -> Map.<String, Object>of(
                        "criterion", criterion.get("code"), "score", score, "reason", "There is a reason for it."))
                .toList();
        return expert.api().post(path + "/reviews", Map.of("scores", scores, "remark", "As a whole."));
    }

    static String day(int days) {
        return LocalDate.now().plusDays(days).toString();
    }
}
