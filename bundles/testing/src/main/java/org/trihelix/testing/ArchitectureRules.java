package org.trihelix.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The {@link Rules} as tests. A bundle inherits them:
 *
 * <pre>{@code
 * class OurArchitectureTest extends ArchitectureRules {
 *     OurArchitectureTest() {
 *         super("org.example.ours");
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private final JavaClasses classes;

    /**
     * Checks the classes of the given packages and all below them, without tests.
     *
     * @throws IllegalArgumentException when there is no class in them, since rules about nothing always hold
     */
    protected ArchitectureRules(String... packages) {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no class in " + String.join(", ", packages));
        }
    }

    @Test
    public void domainIsPlain() {
        Rules.DOMAIN_IS_PLAIN.check(classes);
    }

    @Test
    public void vaadinOnlyInPages() {
        Rules.VAADIN_ONLY_IN_PAGES.check(classes);
    }

    @Test
    public void persistenceOnlyInStores() {
        Rules.PERSISTENCE_ONLY_IN_STORES.check(classes);
    }

    @Test
    public void internalsStayInternal() {
        Rules.INTERNALS_STAY_INTERNAL.check(classes);
    }

    @Test
    public void noCycles() {
        Rules.NO_CYCLES.check(classes);
    }

    @Test
    public void frameworkOnlyInHosts() {
        Rules.FRAMEWORK_ONLY_IN_HOSTS.check(classes);
    }

    @Test
    public void noStandardStreams() {
        Rules.NO_STANDARD_STREAMS.check(classes);
    }

    @Test
    public void timeComesFromAClock() {
        Rules.TIME_COMES_FROM_A_CLOCK.check(classes);
    }
}
