package org.trihelix.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trihelix.rest.internal.Api.Reply;

class ApiTest {

    private static final String[] MEMBER = {"Authorization", "Bearer member", "Accept-Language", "en"};

    private static final Api API = new Api();

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ':' + password).getBytes());
    }

    @Test
    void nobodyIsAskedToSignInWhereAPermissionIsNeeded() {
        Reply reply = API.get("things");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"trihelix\"");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().get("title").asText()).isEqualTo("Нужно войти");
    }

    @Test
    void nobodyMayReadWhatIsForEverybody() {
        assertThat(API.get("things/open").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"undeclared", "unmarked"})
    void whatIsNotDeclaredIsRefusedEvenToAdministrators(String path) {
        Reply reply = API.get("things/" + path, "Authorization", "Bearer admin");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).doesNotContain("must not be seen");
    }

    @ParameterizedTest
    @CsvSource({"Bearer wrong", "Bearer", "Negotiate abc", "Basic !!!", "Basic bm9jb2xvbg=="})
    void wrongCredentialsAreRefusedEvenWhereNoneAreNeeded(String header) {
        assertThat(API.get("things/open", "Authorization", header).status()).isEqualTo(401);
    }

    @Test
    void aPasswordIsTakenOnlyForATokenAndMayHoldAColon() {
        String header = basic("member", FakeHub.PASSWORD);

        Reply made = API.post("tokens", "{\"name\":\"script\"}", "Authorization", header);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("token").asText()).isEqualTo("thx_member_script");
        assertThat(made.header("Location")).isEqualTo("http://hub/api/v1/tokens");
        assertThat(API.get("things", "Authorization", header).status()).isEqualTo(401);
        assertThat(API.get("tokens", "Authorization", header).status()).isEqualTo(401);
    }

    @Test
    void tooManyAttemptsSayWhenToComeBack() {
        Reply reply = API.post("tokens", "{\"name\":\"x\"}", "Authorization", basic("busy", "x"));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void listsHaveItemsNextAndTotalAndNullsStay() {
        Reply reply = API.get("things?limit=3&sector=SCIENCE", MEMBER);

        assertThat(reply.text())
                .isEqualTo("{\"items\":[{\"title\":\"a\",\"size\":3,\"sector\":\"SCIENCE\",\"parts\":null,"
                        + "\"made\":\"1970-01-01T00:00:00Z\"}],\"next\":\"next one\",\"total\":7}");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=many, limit",
        "limit=99999999999, limit",
        "sector=X, sector"
    })
    void wrongParametersAreNamed(String query, String field) {
        Reply reply = API.get("things?" + query, MEMBER);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":5}|title|text",
                "{\"title\":true}|title|text",
                "{\"title\":[\"a\"]}|title|text",
                "{\"size\":\"5\"}|size|number",
                "{\"size\":1.5}|size|number",
                "{\"size\":null}|size|number",
                "{\"size\":99999999999}|size|value",
                "{\"sector\":\"X\"}|sector|oneOf",
                "{\"sector\":1}|sector|oneOf",
                "{\"parts\":{}}|parts|list",
                "{\"parts\":[1]}|parts[0]|object",
                "{\"parts\":[{\"name\":\"\"}]}|name|required",
                "{\"parts\":[{\"name\":null}]}|parts[0]|value",
                "{\"made\":\"yesterday\"}|made|time",
                "{\"parts\":[{\"name\":\"a\",\"day\":\"5 Dec\"}]}|parts[0].day|day",
                "{\"size\":1,\"colour\":1}|colour|unknownField",
                "{\"size\":1,\"parts\":[{\"name\":\"a\",\"x\":1}]}|parts[0].x|unknownField",
                "{\"size\":1,\"parts\":[null]}|parts[0]|null",
                "[]|``|object",
                "null|``|body",
                "``|``|body",
                "{\"title\":|``|json",
                "{}|size|number",
                "{\"size\":1} {}|``|json",
                "{\"size\":1,\"size\":2}|``|json",
            })
    void wrongBodiesAreNamed(String body, String field, String kind) {
        Reply reply = API.post("things", body == null ? "" : body, MEMBER);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field == null ? "" : field);
        String key = kind.matches("text|number|truth|day|time|list|object") ? "type." + kind : kind;
        assertThat(reply.json().at("/errors/0/message").asText())
                .isEqualTo(new RestTexts().messages(Locale.ENGLISH).get("rest.error." + key));
    }

    @Test
    void whatWasMadeHasAnAddress() {
        Reply reply = API.post("things", "{\"title\":\"<script>\",\"size\":2}", MEMBER);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("http://hub/api/v1/things/17");
        assertThat(reply.json().get("title").asText()).isEqualTo("<script>");
    }

    @Test
    void refusalsKeepTheirKind() {
        assertThat(API.get("things/404", MEMBER).status()).isEqualTo(404);

        Reply conflict = API.get("things/conflict", MEMBER);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().at("/current/title").asText()).isEqualTo("theirs");

        Reply invalid = API.get("things/invalid", MEMBER);
        assertThat(invalid.status()).isEqualTo(400);
        assertThat(invalid.json().get("errors")).hasSize(2);
    }

    @Test
    void theUnforeseenGetsANumberAndTellsNothing() {
        Reply reply = API.get("things/broken", MEMBER);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.json().get("number").asText()).matches("[0-9a-f]{8}");
        assertThat(reply.text()).doesNotContain("secret of the house", "Exception", "at org.");
    }

    @Test
    void whatMayBeAPluginsIsUnavailableWhileOneChanges() {
        var api = new Api();
        api.changes.unsettled = true;
        Reply nowhere = api.get("nowhere", MEMBER);
        assertThat(nowhere.status()).isEqualTo(503);
        assertThat(nowhere.header("Retry-After")).isEqualTo("1");
        assertThat(nowhere.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(api.get("things/404", MEMBER).status()).isEqualTo(404);
    }

    @Test
    void wrongAddressMethodTypeAndSize() {
        assertThat(API.get("nowhere", MEMBER).status()).isEqualTo(404);
        assertThat(API.send("DELETE", "things", null, MEMBER).status()).isEqualTo(405);
        assertThat(API.send("DELETE", "things", null, MEMBER).header("Allow")).contains("GET", "POST");
        assertThat(API.post("things", "a=b", "Content-Type", "text/plain", "Authorization", "Bearer member")
                        .status())
                .isEqualTo(415);
        assertThat(API.get("things", "Accept", "text/html", "Authorization", "Bearer member")
                        .status())
                .isEqualTo(406);
        assertThat(API.post("things", "{\"title\":\"" + "a".repeat(1 << 20) + "\"}", MEMBER)
                        .status())
                .isEqualTo(413);
        assertThat(API.post("things", "", MEMBER).status()).isEqualTo(400);
    }

    @Test
    void languageFollowsTheHeader() {
        assertThat(API.get("nowhere", "Accept-Language", "de, en;q=0.5")
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("Not found");
        assertThat(API.get("nowhere", "Accept-Language", "ru-RU")
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("Не найдено");
        assertThat(API.get("nowhere", "Accept-Language", "!!")
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("Не найдено");
    }
}
