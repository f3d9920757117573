package org.trihelix.console.internal.modules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.trihelix.api.data.DataProblems;

/**
 * The hub's own bundles as the container sees them. Here and nowhere else in this bundle is the container asked: an installed module that
 * does not run has no service that could speak for it.
 */
@Component(service = HubBundles.class)
public final class HubBundles {

    static final String MODULE_HEADER = "Trihelix-Module";

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable DataProblems data;

    @Activate
    public HubBundles(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    List<Bundle> modules() {
        return bundles()
                .filter(bundle -> bundle.getHeaders("").get(MODULE_HEADER) != null)
                .toList();
    }

    /** Whether somebody stopped it on purpose: the container remembers not to start it. */
    static boolean off(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        return bundle.getState() != Bundle.ACTIVE && level != null && !level.isPersistentlyStarted();
    }

    /** What keeps the bundle from working, null when nothing does. */
    @Nullable
    String problem(Bundle bundle) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return bundle.getSymbolicName() + " is not running, state " + state(bundle);
        }
        DataProblems known = data;
        String unready = known == null ? null : known.problem(bundle.getBundleId());
        if (unready != null) {
            return unready;
        }
        Collection<ComponentDescriptionDTO> described = components.getComponentDescriptionDTOs(bundle);
        Set<String> missing = described.stream()
                .filter(components::isComponentEnabled)
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .flatMap(HubBundles::missing)
                .collect(Collectors.toCollection(TreeSet::new));
        return missing.isEmpty()
                ? null
                : bundle.getSymbolicName() + " waits for " + String.join(", ", causes(missing, described));
    }

    /** Without what the bundle itself would offer if it had the rest. */
    private static Set<String> causes(Set<String> missing, Collection<ComponentDescriptionDTO> described) {
        Set<String> causes = new TreeSet<>(missing);
        described.forEach(description -> causes.removeAll(List.of(description.serviceInterfaces)));
        return causes.isEmpty() ? missing : causes;
    }

    /** Problems of all bundles of the hub that are no modules. */
    public List<String> problems() {
        return bundles()
                .filter(bundle -> bundle.getHeaders("").get(MODULE_HEADER) == null)
                .filter(bundle -> !fragment(bundle))
                .flatMap(bundle -> Stream.ofNullable(problem(bundle)))
                .toList();
    }

    private Stream<Bundle> bundles() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && (bundle.getSymbolicName().startsWith("org.trihelix.")
                                || bundle.getHeaders("").get(MODULE_HEADER) != null));
    }

    private static Stream<String> missing(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION
                ? Stream.of(configuration.description.name + " to be repaired")
                : Arrays.stream(configuration.unsatisfiedReferences)
                        .map(reference -> service(configuration, reference.name));
    }

    private static String service(ComponentConfigurationDTO configuration, String reference) {
        return Arrays.stream(configuration.description.references)
                .filter(candidate -> candidate.name.equals(reference))
                .map(candidate -> candidate.target == null
                        ? candidate.interfaceName
                        : candidate.interfaceName + ' ' + candidate.target)
                .findFirst()
                .orElse(reference);
    }

    private static boolean fragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> "installed (something it imports is missing)";
            case Bundle.RESOLVED -> "stopped";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            default -> "uninstalled";
        };
    }
}
