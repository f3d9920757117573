package org.trihelix.itests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;

/** An idea of somebody else's under evaluation with one review handed in, the question that waits for the next review, and the model. */
record EvaluatedSample(String model, String evaluation, String review) {

    private static final LocalDate SOON = LocalDate.now().plusDays(30);
    private static final List<String> CRITERIA = List.of("demand", "effect", "cost");

    /** @param next the expert who is asked next */
    static EvaluatedSample in(Hub hub, Someone next) {
        Api admin = hub.admin();
        String model = model(admin);
        String idea = Someone.member(hub).submits("A sample of what is judged");
        admin.post("/api/v1/ideas/" + idea + "/transitions", Map.of("to", "SCREENING"))
                .expect(200);
        String evaluation = admin.post(
                        "/api/v1/evaluations",
                        Map.of("subject", "idea:" + idea, "model", model, "deadline", SOON.toString()))
                .expect(201)
                .text("id");
        String path = "/api/v1/evaluations/" + evaluation;
        var first = Someone.with(hub, "EXPERT");
        ask(admin, path, first);
        first.api().post(path + "/reviews", opinion()).expect(200);
        ask(admin, path, next);
        return new EvaluatedSample(model, evaluation, assignment(next, path));
    }

    private static String model(Api admin) {
        var criteria = CRITERIA.stream()
                .map(code -> Map.of("code", code, "name", "A sample of a criterion, " + code, "weight", 2))
                .toList();
        return admin.post("/api/v1/criteria-models", Map.of("name", "A sample of a model", "criteria", criteria))
                .expect(201)
                .text("id");
    }

    private static void ask(Api admin, String path, Someone person) {
        admin.post(path + "/assignments", Map.of("person", person.id(), "due", SOON.toString()))
                .expect(201);
    }

    private static Map<String, Object> opinion() {
        var scores = CRITERIA.stream()
                .map(code -> Map.of("criterion", code, "score", 7, "reason", "A sample of a reason"))
                .toList();
        return Map.of("scores", scores, "remark", "A sample of a remark");
    }

    private static String assignment(Someone person, String path) {
        return String.valueOf(person.api()
                .get(path + "/assignments")
                .expect(200)
                .items()
                .getFirst()
                .get("id"));
    }
}
