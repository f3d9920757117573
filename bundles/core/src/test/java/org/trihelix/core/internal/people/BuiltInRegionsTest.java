package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Region;

class BuiltInRegionsTest {

    private final BuiltInRegions regions = new BuiltInRegions();

    @Test
    void parentsComeBeforeChildrenAndCodesAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Region region : regions.all()) {
            assertThat(region.parent() == null || seen.contains(region.parent()))
                    .isTrue();
            assertThat(seen.add(region.code())).as(region.code()).isTrue();
            assertThat(region.latitude()).isBetween(41.0, 82.0);
            assertThat(region.longitude()).isBetween(19.0, 180.0);
        }
        assertThat(seen).hasSize(84);
    }

    @Test
    void peopleFindThemByTheAlphabetOfTheirLanguage() {
        assertThat(regions.all(Locale.of("ru")))
                .hasSize(84)
                .extracting(Region::nameRu)
                .startsWith("Россия", "Алтайский край", "Амурская область", "Архангельская область")
                .endsWith("Ярославская область");
        assertThat(regions.all(Locale.ENGLISH)).extracting(Region::nameEn).startsWith("Russia", "Altai Krai");
    }

    @Test
    void theTreeIsWalkedUpwards() {
        assertThat(regions.within("RU-KYA", "RU")).isTrue();
        assertThat(regions.within("RU-KYA", "RU-KYA")).isTrue();
        assertThat(regions.within("RU", "RU-KYA")).isFalse();
        assertThat(regions.within("nowhere", "nowhere")).isFalse();
        assertThat(regions.subtree("RU")).hasSize(84).startsWith("RU");
        assertThat(regions.subtree("RU-TOM")).containsExactly("RU-TOM");
        assertThat(regions.subtree("nowhere")).isEmpty();
    }

    @Test
    void aRegionHasItsNameInBothLanguages() {
        Region region = Objects.requireNonNull(regions.region("RU-SA"));
        assertThat(region.name(Locale.of("ru"))).isEqualTo("Республика Саха (Якутия)");
        assertThat(region.name(Locale.ENGLISH)).isEqualTo("Sakha Republic (Yakutia)");
    }
}
