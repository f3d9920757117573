package org.trihelix.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;

/** What the code of the hub and of every plug-in keeps to. {@link ArchitectureRules} checks all of them. */
public final class Rules {

    private static final Set<String> CLOCK_READERS =
            Set.of("java.lang.System.currentTimeMillis()", "java.util.Date.<init>()");

    private Rules() {}

    /** The rules of the field know nothing of frameworks. */
    public static final ArchRule DOMAIN_IS_PLAIN = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.trihelix.api..",
                            "..domain..",
                            "org.jspecify.annotations..",
                            "org.osgi.annotation..")
                    .or(arrayOrPrimitive()))
            .allowEmptyShould(true);

    /** Pages live in {@code ui} packages and in the shell. */
    public static final ArchRule VAADIN_ONLY_IN_PAGES = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .allowEmptyShould(true);

    /** Entities and their queries live in {@code store} packages. */
    public static final ArchRule PERSISTENCE_ONLY_IN_STORES = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..")
            .allowEmptyShould(true);

    /** What is internal to one bundle is used there only. */
    public static final ArchRule INTERNALS_STAY_INTERNAL =
            classes().should(useNoInternalsOfOthers()).allowEmptyShould(true);

    /** Packages depend on each other in one direction. */
    public static final ArchRule NO_CYCLES = noCycles("org.trihelix.(**)");

    /** Services come by injection; only those who host others ask the framework. */
    public static final ArchRule FRAMEWORK_ONLY_IN_HOSTS = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..persistence..", "..internal.modules..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.osgi.util.tracker..")
                    .or(named("org.osgi.framework.(BundleContext|FrameworkUtil)")))
            .allowEmptyShould(true);

    /** What a program says goes to the log. */
    public static final ArchRule NO_STANDARD_STREAMS =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    /** Time comes from an injected {@link java.time.Clock}, so that tests can move it. */
    public static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses().should().callCodeUnitWhere(readsTheSystemClock()).allowEmptyShould(true);

    /** All that hold wherever the packages of a plug-in lie. */
    public static final List<ArchRule> ALL = List.of(
            DOMAIN_IS_PLAIN,
            VAADIN_ONLY_IN_PAGES,
            PERSISTENCE_ONLY_IN_STORES,
            INTERNALS_STAY_INTERNAL,
            FRAMEWORK_ONLY_IN_HOSTS,
            NO_STANDARD_STREAMS,
            TIME_COMES_FROM_A_CLOCK);

    /** {@link #NO_CYCLES} among other packages, in a pattern whose group names the slices. */
    public static ArchRule noCycles(String packages) {
        return slices().matching(packages).should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> arrayOrPrimitive() {
        return describe("arrays or primitives", type -> type.isArray() || type.isPrimitive());
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return describe("are named " + pattern, type -> type.getFullName().matches(pattern));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return describe("reads the system's clock", call -> {
            var target = call.getTarget();
            boolean bareNow = target.getName().equals("now")
                    && target.getRawParameterTypes().isEmpty()
                    && target.getOwner().getPackageName().equals("java.time");
            return bareNow || CLOCK_READERS.contains(target.getFullName());
        });
    }

    private static ArchCondition<JavaClass> useNoInternalsOfOthers() {
        return new ArchCondition<>("use no internals of other bundles") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    if (reachesIntoAnother(origin, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean reachesIntoAnother(JavaClass origin, JavaClass target) {
        String home = target.getPackageName();
        int internal = (home + '.').indexOf(".internal.");
        return home.startsWith("org.trihelix.")
                && internal >= 0
                && !(origin.getPackageName() + '.').startsWith(home.substring(0, internal) + '.');
    }
}
