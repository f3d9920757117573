package org.trihelix.console.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.console.internal.JsonText;
import org.trihelix.console.internal.health.Report.Result;
import org.trihelix.console.internal.health.Report.Status;

class ReportTest {

    @Test
    void aModuleThatWasSwitchedOffDoesNotMakeTheHubFail() {
        assertThat(new Report(Map.of("a", Result.up("x"), "b", new Result(Status.OFF, "off", 0))).up())
                .isTrue();
        assertThat(new Report(Map.of("a", Result.up("x"), "b", Result.down("why"))).up())
                .isFalse();
    }

    @Test
    void jsonHasTheFormThatHubRunWaitsFor() {
        var results = new TreeMap<>(Map.of("a", new Result(Status.UP, "\"fine\"\n", 3), "b", Result.down("no")));

        String json = JsonText.of(new Report(results).json());

        assertThat(json)
                .startsWith("{\"status\":\"down\",\"checks\":{\"a\":{")
                .contains("\"message\":\"\\\"fine\\\"\\n\"", "\"ms\":3", "\"ms\":0");
    }

    @Test
    void strangersGetWordsOnly() {
        var report = new Report(Map.of("a", Result.down("/secret/folder is full")));

        assertThat(JsonText.of(report.words()))
                .isEqualTo("{\"status\":\"down\",\"checks\":{\"a\":{\"status\":\"down\"}}}");
    }

    @Test
    void aProxyOnThisMachineIsAStranger() {
        assertThat(HealthServlet.local(request("127.0.0.1", null))).isTrue();
        assertThat(HealthServlet.local(request("[0:0:0:0:0:0:0:1]", null))).isTrue();
        assertThat(HealthServlet.local(request("127.0.0.1", "192.0.2.1"))).isFalse();
        assertThat(HealthServlet.local(request("192.0.2.1", null))).isFalse();
        assertThat(HealthServlet.local(request("127.0.0.1.example", null))).isFalse();
    }

    private static HttpServletRequest request(String address, @Nullable String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ReportTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                    default -> null;
                });
    }
}
