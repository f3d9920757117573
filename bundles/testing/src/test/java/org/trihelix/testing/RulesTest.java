package org.trihelix.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final Map<String, ArchRule> RULES = Map.of(
            "domain", Rules.DOMAIN_IS_PLAIN,
            "vaadin", Rules.VAADIN_ONLY_IN_PAGES,
            "persistence", Rules.PERSISTENCE_ONLY_IN_STORES,
            "internals", Rules.INTERNALS_STAY_INTERNAL,
            "cycles", Rules.NO_CYCLES,
            "framework", Rules.FRAMEWORK_ONLY_IN_HOSTS,
            "streams", Rules.NO_STANDARD_STREAMS,
            "clock", Rules.TIME_COMES_FROM_A_CLOCK);

    private final JavaClasses bad =
            new ClassFileImporter().importPackages("org.trihelix.testing.bad", "org.trihelix.testing.worse");
    private final JavaClasses good = new ClassFileImporter().importPackages("org.trihelix.api");

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheBad(ArchRule rule) {
        assertThat(rule.evaluate(bad).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesTheGoodAlone(ArchRule rule) {
        assertThat(rule.evaluate(good).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void refusesToJudgeNothing() {
        assertThatThrownBy(() -> new ArchitectureRules("org.trihelix.absent") {})
                .hasMessageContaining("org.trihelix.absent");
    }

    static Stream<Named<ArchRule>> rules() {
        return RULES.entrySet().stream().map(rule -> Named.of(rule.getKey(), rule.getValue()));
    }
}
