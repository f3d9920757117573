package org.trihelix.installer.internal.modules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.utils.resource.CapabilitySet;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;

/** Capabilities by namespace, to find those that a requirement asks for. */
final class Offers {

    private static final String VERSION = "version";

    private final Map<String, List<Capability>> byNamespace = new HashMap<>();

    void add(Collection<? extends Capability> capabilities) {
        for (Capability capability : capabilities) {
            byNamespace
                    .computeIfAbsent(capability.getNamespace(), key -> new ArrayList<>())
                    .add(capability);
        }
    }

    List<Capability> in(String namespace) {
        return byNamespace.getOrDefault(namespace, List.of());
    }

    /** Those that fit, those of bundles that are resolved already and the newest first. */
    List<Capability> of(Requirement requirement, Collection<?> resolved) {
        return in(requirement.getNamespace()).stream()
                .filter(capability -> CapabilitySet.matches(capability, requirement))
                .sorted(Comparator.comparing((Capability one) -> !resolved.contains(one.getResource()))
                        .thenComparing(Offers::version, Comparator.reverseOrder()))
                .toList();
    }

    /** Versions in which a package is offered. */
    List<String> versions(String name) {
        return in(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(capability -> name.equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(capability -> version(capability).toString())
                .distinct()
                .sorted()
                .toList();
    }

    private static Version version(Capability capability) {
        return capability.getAttributes().get(VERSION) instanceof Version version ? version : Version.emptyVersion;
    }
}
