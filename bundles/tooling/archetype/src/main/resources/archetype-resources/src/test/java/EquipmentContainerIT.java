package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;
import org.trihelix.testing.plugin.BuiltPlugin;

/** In a real hub, through its API. */
@ExtendWith(HubExtension.class)
class EquipmentContainerIT {

    private static final String PATH = "/api/v1/${module}";

    @Test
    void membersShareWhatTheirOrganizationHas(@Spare Hub hub) {
        BuiltPlugin.here().install(hub);
        var owner = People.member(hub);
        var other = People.member(hub);
        var laser = Map.of("name", "Laser cutter", "owner", owner.organization(), "terms", "On Fridays");

        owner.api().post(PATH, laser).expect(201);
        other.api().post(PATH, laser).expect(403);
        owner.api().post(PATH, Map.of("name", "", "owner", owner.organization())).expect(400);

        assertThat(other.api().get(PATH + "?owner=" + owner.organization()).expect(200).items())
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("name", "Laser cutter"));
        assertThat(hub.admin().get("/api/v1/journal").expect(200).body()).contains("${module}", "Laser cutter");
        assertThat(hub.admin().get("/api/v1/ideas/fields").expect(200).body()).contains("spectrometry");
    }
}
