package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

@ExtendWith(HubExtension.class)
class EvaluationApiContainerIT {

    private static final String MODELS = "/api/v1/criteria-models";
    private static final Map<String, Object> NOTHING = Map.of();

    private static Someone author;
    private static Someone stranger;
    private static Someone manager;
    private static Someone expert;
    private static Someone second;

    @BeforeAll
    static void people(Hub hub) {
        author = Someone.member(hub);
        stranger = Someone.member(hub);
        manager = Someone.with(hub, "MANAGER");
        expert = Someone.with(hub, "EXPERT");
        second = Someone.with(hub, "EXPERT");
    }

    private static String opened(String title) {
        return Judged.EVALUATIONS + "/" + Judged.opened(manager.api(), author.submits(title));
    }

    private static Object task(String path, Someone reviewer) {
        return manager.api().get(path + "/assignments").items().stream()
                .filter(task -> reviewer.id().equals(task.get("person")))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private static int raw(Someone person, String method, String path, String body) {
        return person.api().send(method, path, body).status();
    }

    @Test
    void fromOpeningToTheDecision(Hub hub) {
        String idea = author.submits("To be judged by experts");
        Judged.open(author.api(), idea).expect(403);
        String id = Judged.opened(manager.api(), idea);
        String path = Judged.EVALUATIONS + "/" + id;
        Judged.open(manager.api(), idea).expect(409);
        assertThat(author.api().get("/api/v1/ideas/" + idea).object()).containsEntry("state", "EVALUATION");
        assertThat(stranger.api()
                        .get(Judged.EVALUATIONS + "?q=judged+by&stage=PREPARING")
                        .items()
                        .size())
                .isLessThanOrEqualTo(1);
        Judged.asks(manager.api(), path, expert).expect(201);
        Judged.asks(manager.api(), path, second).expect(201);
        assertThat(expert.api().get("/api/v1/reviews").expect(200).items())
                .anySatisfy(review -> assertThat(review).containsEntry("evaluation", id));

        Judged.reviews(expert, path, 8).expect(200);
        Judged.reviews(expert, path, 9).expect(409);
        hiddenUntilOnesOwnIsThere(path);
        decision(manager, path, "ONWARD", "Too early").expect(409);
        Judged.reviews(second, path, 6).expect(200);

        assertThat(manager.api().get(path + "/result").expect(200).object()).containsKeys("overall", "criteria");
        assertThat(manager.api().get(path + "/rank").expect(200).object())
                .containsKeys("rank", "of", "score", "weighings");
        decision(expert, path, "ONWARD", "Myself").expect(403);
        decision(author, path, "ONWARD", "Mine").expect(403);
        decision(manager, path, "ONWARD", " ").expect(400);
        assertThat(raw(manager, "POST", path + "/decision", "{\"outcome\":null,\"reason\":null}"))
                .isEqualTo(400);
        decision(manager, path, "ONWARD", "Both agree").expect(200);
        decision(manager, path, "REJECTED", "Or not").expect(409);

        assertThat(author.api().get("/api/v1/ideas/" + idea).object())
                .containsEntry("state", "PROMOTION")
                .containsEntry("reason", "Both agree");
        assertThat(author.api().get(path + "/reviews").expect(200).items())
                .hasSize(2)
                .allSatisfy(review -> assertThat(review.get("person")).isNull());
        stranger.api().get(path + "/reviews").expect(403);
        onlyAdministratorsReadWhoSaidWhat(hub, id);
    }

    private static Answer decision(Someone decider, String path, String outcome, String reason) {
        return decider.api().post(path + "/decision", Map.of("outcome", outcome, "reason", reason));
    }

    private static void hiddenUntilOnesOwnIsThere(String path) {
        for (Someone person : List.of(author, stranger, second)) {
            person.api().get(path + "/reviews").expect(403);
            person.api().get(path + "/result").expect(403);
            person.api().get(path + "/rank").expect(403);
        }
        assertThat(expert.api().get(path + "/reviews").expect(200).items()).hasSize(1);
        assertThat(second.api().get(path + "/assignments").items()).hasSize(1);
        assertThat(author.api().get(path + "/assignments").items()).isEmpty();
    }

    private static void onlyAdministratorsReadWhoSaidWhat(Hub hub, String id) {
        String journal = "/api/v1/journal/evaluation/" + id;
        manager.api().get(journal).expect(403);
        assertThat(hub.admin().get(journal).expect(200).body())
                .contains("score.effect")
                .contains("There is a reason for it.");
    }

    @Test
    void whoIsAskedCanBeChangedUntilHeAnswers() {
        String path = opened("To be given to somebody else");
        author.api().get(path + "/candidates").expect(403);
        assertThat(manager.api().get(path + "/candidates").expect(200).items())
                .anySatisfy(candidate -> assertThat(candidate)
                        .containsEntry("person", expert.id())
                        .containsEntry("obstacle", null));
        Judged.asks(author.api(), path, expert).expect(403);
        Judged.asks(manager.api(), path, stranger).expect(400);
        Judged.asks(manager.api(), path, expert).expect(201);
        Judged.asks(manager.api(), path, expert).expect(400);
        assertThat(raw(manager, "POST", path + "/assignments", "{\"person\":null,\"due\":null}"))
                .isEqualTo(400);
        String task = path + "/assignments/" + task(path, expert);
        manager.api().put(task, NOTHING).expect(400);
        manager.api().put(task, Map.of("due", Judged.day(15))).expect(400);
        manager.api().put(task, Map.of("due", Judged.day(12))).expect(200);
        author.api().put(task, Map.of("due", Judged.day(12))).expect(403);
        manager.api()
                .put(task, Map.of("due", Judged.day(12), "person", second.id(), "reason", "Silent"))
                .expect(200);
        expert.api().post(path + "/refusal", Map.of("reason", "Nobody asks me")).expect(409);
        second.api().post(path + "/refusal", NOTHING).expect(400);
        second.api().post(path + "/refusal", Map.of("reason", "No time")).expect(204);
        Judged.asks(manager.api(), path, expert).expect(201);
        manager.api().delete(task).expect(204);
        assertThat(manager.api().get(path).object()).containsEntry("stage", "PREPARING");
    }

    @Test
    void whoLeadsDoesNotReview(Hub hub) {
        var both = Someone.with(hub, "EXPERT");
        hub.admin()
                .post("/api/v1/people/" + both.id() + "/grants", Map.of("role", "MANAGER"))
                .expect(204);
        String path = opened("To be led and judged by two");
        Judged.asks(manager.api(), path, both).expect(400);
        Judged.asks(both.api(), path, both).expect(400);
    }

    @Test
    void aReviewIsKeptAsADraftFirst() {
        String path = opened("To be judged in two sittings");
        Judged.asks(manager.api(), path, expert).expect(201);
        String reviews = path + "/reviews";
        stranger.api().get(reviews + "/mine").expect(404);
        stranger.api().post(reviews, NOTHING).expect(404);
        for (String body : List.of("{\"scores\":[null]}", "{\"scores\":null}", "{\"scores\":[{\"criterion\":null}]}")) {
            assertThat(raw(expert, "POST", reviews, body)).as(body).isEqualTo(400);
        }
        Answer kept = expert.api().post(reviews, Map.of("draft", true, "remark", "So far"));
        assertThat(kept.expect(200).object()).containsEntry("version", 1L).containsEntry("remark", "So far");
        Judged.reviews(expert, path, 5).expect(409);
    }

    @Test
    void anEvaluationIsClosedWithAReason() {
        String path = opened("To be closed without a decision");
        author.api().post(path + "/closing", Map.of("reason", "Mine")).expect(403);
        assertThat(raw(manager, "POST", path + "/closing", "{\"reason\":null}")).isEqualTo(400);
        manager.api()
                .post(path + "/closing", Map.of("reason", "Twice the same"))
                .expect(200);
        manager.api().post(path + "/closing", Map.of("reason", "Once more")).expect(409);
        author.api().get(path).expect(200);
    }

    private static Map<String, Object> model(String name, int... weights) {
        List<Map<String, Object>> criteria = java.util.stream.IntStream.range(0, weights.length)
                .mapToObj(i -> Map.<String, Object>of("code", "c" + i, "name", "Criterion " + i, "weight", weights[i]))
                .toList();
        return new java.util.HashMap<>(Map.of("name", name, "criteria", criteria));
    }

    @Test
    void modelsAreKeptInRevisions() {
        stranger.api().post(MODELS, model("Not mine to make", 1, 1)).expect(403);
        for (String body : List.of("{\"name\":null}", "{\"name\":\"Nulls\",\"criteria\":[null,null]}", "{}")) {
            assertThat(raw(manager, "POST", MODELS, body)).as(body).isEqualTo(400);
        }
        Answer made = manager.api().post(MODELS, model("Made by a test", 1, 3)).expect(201);
        String path = MODELS + "/" + made.text("id");
        manager.api().put(path, model("Made by a test", 1, 1)).expect(400);
        Map<String, Object> changed = model("Made by a test", 1, 1);
        changed.put("version", made.object().get("version"));
        author.api().put(path, changed).expect(403);
        manager.api().put(path, changed).expect(200);
        manager.api().put(path, changed).expect(409);
        assertThat(stranger.api().get(path + "/revisions").expect(200).items()).hasSize(2);
        assertThat(raw(manager, "PUT", path + "/archived", "{\"archived\":null}"))
                .isEqualTo(400);
        manager.api().put(path + "/archived", Map.of("archived", true)).expect(200);
        assertThat(stranger.api().get(MODELS + "?q=made+by+a+test").items()).isEmpty();
        assertThat(stranger.api()
                        .get(MODELS + "?q=made+by+a+test&archived=true")
                        .items())
                .hasSize(1);
        Answer late = manager.api()
                .post(
                        Judged.EVALUATIONS,
                        Map.of(
                                "subject",
                                "idea:" + author.submits("By an archived model"),
                                "model",
                                made.text("id"),
                                "deadline",
                                Judged.day(5)));
        late.expect(400);
        String preset = MODELS + "/" + Judged.model(stranger.api());
        Map<String, Object> own = model("Mine", 1, 1);
        own.put("version", stranger.api().get(preset).object().get("version"));
        manager.api().put(preset, own).expect(409);
    }

    @Test
    void judgementsAreTriedWithoutKeepingThem() {
        String path = MODELS + "/consistency";
        Answer tried = stranger.api().post(path, Map.of("judgements", List.of(3, 5, 2)));
        assertThat(Json.object(tried.expect(200).object())).containsKeys("weights", "lambda", "ratio");
        assertThat(raw(stranger, "POST", path, "{\"judgements\":[1,null,2]}")).isEqualTo(400);
        stranger.api().post(path, Map.of("judgements", List.of(3, 5))).expect(400);
    }

    @Test
    void rankingsAreForEverybodyOnceDecided(Hub hub) {
        Judged.onward(hub, author.submits("To be ranked"));
        String path = "/api/v1/rankings/" + Judged.model(stranger.api());
        Map<String, Object> ranking = stranger.api().get(path).expect(200).object();
        assertThat(Json.objects(Json.object(ranking.get("ranking")).get("places")))
                .anySatisfy(place -> assertThat(place).containsEntry("title", "To be ranked"));
        assertThat(Json.objects(ranking.get("scores"))).isNotEmpty();
        stranger.api().get(path + "?revision=99").expect(404);
        stranger.api().get(path + "?revision=first").expect(400);
        stranger.api().get("/api/v1/rankings/no-such").expect(404);
    }

    @Test
    void refusesWhatMeansNothing(Hub hub) {
        assertThat(hub.api().get(Judged.EVALUATIONS).status()).isEqualTo(401);
        stranger.api().get(Judged.EVALUATIONS + "/no-such").expect(404);
        stranger.api().get(Judged.EVALUATIONS + "?stage=nonsense").expect(400);
        stranger.api().get(Judged.EVALUATIONS + "?sort=nonsense").expect(400);
        for (String body : List.of(
                "{}", "{\"subject\":null,\"model\":null,\"deadline\":null}", "{\"subject\":\"idea\"}", "null")) {
            assertThat(raw(manager, "POST", Judged.EVALUATIONS, body)).as(body).isEqualTo(400);
        }
    }
}
