package org.trihelix.console.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
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
}
