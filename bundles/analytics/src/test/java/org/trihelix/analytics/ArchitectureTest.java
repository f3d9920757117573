package org.trihelix.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trihelix.analytics");

    @Test
    void knowsNothingButJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "org.trihelix.analytics..",
                        "org.jspecify.annotations",
                        "org.osgi.annotation..")
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.trihelix.analytics.(*)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
