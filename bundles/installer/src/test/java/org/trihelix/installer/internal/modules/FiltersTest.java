package org.trihelix.installer.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.felix.utils.resource.ResourceBuilder;
import org.apache.felix.utils.resource.ResourceImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "[1,2)   | [1.0.0,2.0.0)",
                "[1,2]   | [1.0.0,2.0.0]",
                "(1,2)   | (1.0.0,2.0.0)",
                "1.5     | 1.5.0",
                "[1.5,1.5] | [1.5.0,1.5.0]",
                "0       | ''"
            })
    void saysRangesAsManifestsDo(String given, String said) throws Exception {
        var requirement = ResourceBuilder.parseRequirement(
                        new ResourceImpl("a", "b", org.osgi.framework.Version.emptyVersion),
                        "osgi.wiring.package;filter:=\"" + filter(given) + "\"")
                .getFirst();
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        assertThat(Filters.range(filter)).isEqualTo(said);
        assertThat(Filters.value(filter, "osgi.wiring.package")).isEqualTo("org.a");
    }

    private static String filter(String range) {
        String versions = org.osgi.framework.VersionRange.valueOf(range).toFilterString("version");
        return "(&(osgi.wiring.package=org.a)" + versions + ")";
    }
}
