package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

/** The script that shows integrators the whole way. */
@ExtendWith(HubExtension.class)
class WalkContainerIT {

    private static final String SCRIPT = "../../../docs/walk.sh";

    @Test
    void theScriptLeadsAnIdeaToItsFirstMilestone(Hub hub) throws IOException, InterruptedException {
        String id = walked(hub);
        Api api = hub.admin();

        Map<String, Object> cluster = api.get("/api/v1/clusters/" + id).object();
        assertThat(cluster).containsEntry("phase", "FOUNDED");
        assertThat(Json.objects(cluster.get("participants")))
                .extracting(one -> one.get("link"), one -> one.get("answer"))
                .containsExactlyInAnyOrder(
                        tuple("research", "CONFIRMED"),
                        tuple("production", "CONFIRMED"),
                        tuple("support", "CONFIRMED"));

        String idea = ((List<?>) cluster.get("ideas")).getFirst().toString().replace("idea:", "");
        assertThat(api.get("/api/v1/ideas/" + idea).object()).containsEntry("state", "IMPLEMENTATION");
        assertThat(api.get("/api/v1/joint-projects?cluster=" + id).items())
                .singleElement()
                .satisfies(project -> assertThat(project).containsEntry("reached", 1L));
    }

    /** Identifier of the cluster that it came to. */
    private static String walked(Hub hub) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", SCRIPT).redirectErrorStream(true);
        builder.environment().put("HUB", hub.url().toString());
        builder.environment().put("ADMIN", Hub.ADMIN + ":" + Hub.PASSWORD);
        Process script = builder.start();
        String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(output).isZero();
        String last = output.lines().reduce("", (before, line) -> line);
        return last.substring(last.lastIndexOf('/') + 1);
    }
}
