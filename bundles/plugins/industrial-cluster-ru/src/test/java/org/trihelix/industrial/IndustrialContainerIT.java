package org.trihelix.industrial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Json;
import org.trihelix.testing.hub.Spare;
import org.trihelix.testing.plugin.BuiltPlugin;
import org.trihelix.testing.plugin.PluginContract;

/** In a real hub, through its API. */
class IndustrialContainerIT implements PluginContract {

    private static final String CLUSTERS = "/api/v1/clusters";

    @Test
    void aClusterHearsWhatItLacks(@Spare Hub hub) {
        BuiltPlugin.here().install(hub);
        var plant = Company.in(hub, "BUSINESS");
        var bank = Company.in(hub, "FINANCE");
        var college = Company.in(hub, "EDUCATION");
        String cluster = plant.proposes(List.of(plant, bank, college));
        String passport = "/api/v1/industrial-clusters/" + cluster;
        String other = passport + "/participants/" + bank.organization();
        plant.api().put(other, Map.of("role", "OTHER")).expect(403);
        hub.admin().post(CLUSTERS + "/" + cluster + "/gathering", Map.of()).expect(200);
        List.of(plant, bank, college).forEach(one -> one.confirms(cluster));

        assertThat(condition(plant, cluster, "Participants that make industrial products"))
                .containsEntry("state", "MISSING")
                .containsEntry("wanted", 10.0);

        String told = passport + "/participants/" + plant.organization();
        var parts = Map.of("role", "PARTS", "output", 100, "within", 15);
        bank.api().put(told, parts).expect(403);
        plant.api()
                .put(told, Map.of("role", "PARTS", "output", 10, "within", 15))
                .expect(400);
        plant.api().put(told, parts).expect(200);
        plant.api().put(told, parts).expect(409);
        assertThat(bank.api().get(passport).expect(200).body()).contains("\"share\":0.15");
        assertThat(condition(plant, cluster, "Makers of materials"))
                .containsEntry("state", "MISSING")
                .containsEntry("have", 0.0);

        plant.api()
                .put(told, Map.of("role", "PARTS", "output", 100, "within", 20, "version", 1))
                .expect(200);
        assertThat(condition(plant, cluster, "Makers of materials")).containsEntry("state", "HOLDS");
        assertThat(condition(plant, cluster, "Financial organizations")).containsEntry("state", "HOLDS");
        hub.admin()
                .post(CLUSTERS + "/" + cluster + "/closing", Map.of("reason", "A test is over"))
                .expect(200);
        plant.api().put(told, Map.of("role", "FINAL", "version", 2)).expect(403);
        BuiltPlugin.here().remove(hub);
        assertThat(plant.api().get(passport).status()).isIn(404, 503);
    }

    /** The condition of the rule whose English text begins so. */
    private static Map<String, Object> condition(Company reader, String cluster, String text) {
        Object rules =
                reader.api().get(CLUSTERS + "/" + cluster).expect(200).object().get("rules");
        return Json.objects(rules).stream()
                .filter(rule -> "industrial-cluster-ru".equals(rule.get("code")))
                .flatMap(rule -> Json.objects(rule.get("conditions")).stream())
                .filter(condition -> String.valueOf(
                                Json.object(condition.get("condition")).get("en"))
                        .startsWith(text))
                .findFirst()
                .orElseThrow();
    }
}
