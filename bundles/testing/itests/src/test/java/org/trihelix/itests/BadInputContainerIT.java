package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

@ExtendWith(HubExtension.class)
class BadInputContainerIT {

    private static final String IDEAS = "/api/v1/ideas";
    private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
    private static Someone author;

    @BeforeAll
    static void people(Hub hub) {
        author = Someone.member(hub);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "42",
                "\"text\"",
                "{\"title\": {}}",
                "{\"title\": [1]}",
                "{\"trl\": \"much\"}"
            })
    void bodyThatIsNoIdea(String body) {
        problem(author.api().send("POST", IDEAS, body), 400);
    }

    @ParameterizedTest
    @CsvSource({"title,201", "summary,2001", "problem,8001", "solution,8001", "principle,8001", "field,101"})
    void overLongField(String field, int length) {
        Map<String, Object> idea = idea();
        idea.put(field, "x".repeat(length));
        assertThat(fields(problem(author.api().post(IDEAS, idea), 400))).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "title,''",
        "title,'    '",
        "title,abc",
        "summary,''",
        "summary,short",
        "region,XX-NOWHERE",
        "region,' '"
    })
    void emptyOrUnknownField(String field, String value) {
        Map<String, Object> idea = idea();
        idea.put(field, value);
        Answer answer = author.api().post(IDEAS, idea);
        if (field.equals("region") && value.isBlank()) {
            assertThat(answer.status()).isIn(201, 400);
        } else {
            assertThat(fields(problem(answer, 400))).contains(field);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, -1, Integer.MAX_VALUE})
    void technologyReadinessOutsideItsScale(int level) {
        Map<String, Object> idea = idea();
        idea.put("trl", level);
        assertThat(fields(problem(author.api().post(IDEAS, idea), 400))).contains("trl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "..", "%00", "' or 1=1 --", "00000000-0000-0000-0000-000000000000"})
    void identifierThatNobodyBears(String id) {
        String path = IDEAS + "/"
                + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
        assertThat(author.api().get(path).status()).isIn(400, 404);
        assertThat(author.api().post(path + "/votes", Map.of()).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=many",
                "cursor=broken",
                "state=HAPPY",
                "sort=sideways",
                "author=them"
            })
    void queryThatMeansNothing(String query) {
        problem(author.api().get(IDEAS + "?" + query), 400);
    }

    @Test
    void scriptIsKeptAsTextAndServedAsText(Hub hub) {
        Map<String, Object> idea = idea();
        for (String field : new String[] {"title", "summary", "problem", "solution", "principle"}) {
            idea.put(field, field + " " + SCRIPT);
        }
        idea.put("field", SCRIPT.substring(0, 40));
        String id = author.api().post(IDEAS, idea).expect(201).text("id");
        author.api()
                .post(IDEAS + "/" + id + "/comments", Map.of("text", SCRIPT))
                .expect(201);
        assertThat(author.api().get(IDEAS + "/" + id).text("title")).isEqualTo("title " + SCRIPT);
        assertThat(hub.api().get("/ideas/" + id).expect(200).body())
                .contains("&lt;script")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
        assertThat(hub.api().get("/ideas?q=script").expect(200).body()).doesNotContain("<script>alert");
        assertThat(hub.api()
                        .get("/ideas?q=%3Cscript%3Ealert(1)%3C/script%3E")
                        .expect(200)
                        .body())
                .doesNotContain("<script>alert");
    }

    @Test
    void tokenThatIsUnknownOrRevoked(Hub hub) {
        hub.api().token("thx_" + "a".repeat(43)).get("/api/v1/me").expect(401);
        hub.api().token("").get("/api/v1/me").expect(401);
        var gone = hub.api().signedIn(author.login(), Hub.PASSWORD);
        gone.get("/api/v1/me").expect(200);
        for (var token : gone.get("/api/v1/tokens").expect(200).items()) {
            gone.delete("/api/v1/tokens/" + token.get("id"));
        }
        gone.get("/api/v1/me").expect(401);
        author = new Someone(
                author.id(), author.login(), author.name(), hub.api().signedIn(author.login(), Hub.PASSWORD));
    }

    @Test
    void someoneElsesTokenCannotBeRevoked(Hub hub) {
        Object id = author.api().get("/api/v1/tokens").items().getFirst().get("id");
        Someone.member(hub).api().delete("/api/v1/tokens/" + id).expect(404);
        author.api().get("/api/v1/me").expect(200);
    }

    @Test
    void wrongPasswordsSlowTheirLoginDown(Hub hub) {
        String login = "guessed" + UUID.randomUUID().toString().substring(0, 8);
        Answer answer = hub.api().basic(login, "wrong").post("/api/v1/tokens", Map.of("name", "x"));
        for (int i = 0; i < 12 && answer.status() == 401; i++) {
            answer = hub.api().basic(login, "wrong").post("/api/v1/tokens", Map.of("name", "x"));
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
    }

    private static Map<String, Object> idea() {
        return new HashMap<>(Map.of("title", "A title", "summary", "A summary that is long enough to be taken."));
    }

    private static Answer problem(Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.object()).containsKeys("status", "title");
        return answer;
    }

    private static String fields(Answer problem) {
        return Json.write(problem.object().getOrDefault("errors", "no field named"));
    }
}
