package org.trihelix.forest.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;

class StandingTest {

    private static final ChainLink LOGGING = link("logging");
    private static final ChainLink SAWING = link("sawing", "logging");
    private static final ChainLink PELLETS = link("pellets", "sawing");

    private final Standing standing = new Standing(
            new Chain("forest", Label.of("Forest"), List.of(LOGGING, SAWING, PELLETS)),
            Map.of("logging", Set.of("b", "a"), "sawing", Set.of("a", "gone"), "pellets", Set.of("gone")),
            Map.of("a", organization("a", "RU-KYA"), "b", organization("b", null)));

    private static ChainLink link(String code, String... needs) {
        return new ChainLink(code, Label.of(code), List.of(needs));
    }

    private static Organization organization(String id, @Nullable String region) {
        return new Organization(id, "Company " + id, Sector.BUSINESS, region, "", 1);
    }

    @Test
    void namesWhoStandsAtALink() {
        assertThat(standing.at(LOGGING)).extracting(Organization::id).containsExactly("a", "b");
    }

    @Test
    void whereOnlyAnOrganizationStoodThatIsGoneThereIsAGap() {
        assertThat(standing.gaps()).containsExactly(PELLETS);
    }

    @Test
    void countsEachOrganizationOnceInItsRegion() {
        assertThat(standing.regions()).isEqualTo(Map.of("RU-KYA", 1L));
    }
}
