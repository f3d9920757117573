package org.trihelix.clusters.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;
import org.trihelix.api.people.Sector.Helix;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Role;
import org.trihelix.clusters.domain.ChainLink;

/** With whom a candidate begins. */
class PicksTest {

    private static final Fit INSTITUTE = fit("institute", Sector.SCIENCE, 3);
    private static final Fit PLANT = fit("plant", Sector.BUSINESS, 2);
    private static final Fit BANK = fit("bank", Sector.FINANCE, 4);
    private static final Fit MINISTRY = fit("ministry", Sector.GOVERNMENT, 1);
    private static final Fit CLUB = fit("club", Sector.SOCIETY, 5);

    private static Fit fit(String id, Sector sector, double points) {
        return new Fit(new Organization(id, id, sector, null, "", 1), points, List.of());
    }

    private static Role role(String link, Fit... fits) {
        return new Role(new ChainLink(link, Label.of(link), List.of()), List.of(fits));
    }

    private static Composition of(Map<Helix, Integer> members) {
        return new Composition(members, List.of(), Composition.Linkage.NONE, 0, List.of(), 0, null);
    }

    @Test
    void areTheBestOfEachHelixAndNotMore() {
        var roles = List.of(
                role("research", INSTITUTE),
                role("production", PLANT),
                role("finance", BANK),
                role("support", MINISTRY),
                role("society", CLUB));
        assertThat(Picks.of(roles, of(Map.of()), 0))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("institute", "research", "bank", "finance", "ministry", "support"));
    }

    @Test
    void fillUpToAClusterWhereAHelixHasNobody() {
        var roles = List.of(role("research", INSTITUTE), role("production", PLANT), role("society", CLUB));
        assertThat(Picks.of(roles, of(Map.of()), 0)).containsOnlyKeys("institute", "plant", "club");
        assertThat(Picks.of(roles, of(Map.of(Helix.SCIENCE, 1, Helix.GOVERNMENT, 1)), 2))
                .containsOnlyKeys("plant");
    }

    @Test
    void nameNobodyForTwoRoles() {
        var roles = List.of(role("research", INSTITUTE), role("training", INSTITUTE, PLANT));
        assertThat(Picks.of(roles, of(Map.of()), 0))
                .containsExactlyInAnyOrderEntriesOf(Map.of("institute", "research", "plant", "training"));
    }

    @Test
    void areNoneWhereNobodyIsNeeded() {
        var all = Map.of(Helix.SCIENCE, 1, Helix.INDUSTRY, 1, Helix.GOVERNMENT, 1);
        assertThat(Picks.of(List.of(role("society", CLUB)), of(all), 3)).isEmpty();
    }
}
