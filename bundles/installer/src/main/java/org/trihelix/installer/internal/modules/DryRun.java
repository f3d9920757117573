package org.trihelix.installer.internal.modules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.felix.resolver.Logger;
import org.apache.felix.resolver.ResolverImpl;
import org.apache.felix.utils.resource.RequirementImpl;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import org.osgi.service.resolver.HostedCapability;
import org.osgi.service.resolver.ResolutionException;
import org.osgi.service.resolver.ResolveContext;
import org.trihelix.installer.internal.payload.JarFacts;

/**
 * Asks the resolver that the container uses whether bundles would fit to those that are resolved now, without installing them. Bundles that
 * run are taken as they are wired: what fits here needs none of them to be refreshed.
 */
final class DryRun extends ResolveContext {

    private static final String SERVICE = "osgi.service";
    private static final String OBJECT_CLASS = "objectClass";

    private final Map<Resource, Wiring> wirings = new HashMap<>();
    private final List<Resource> coming = new ArrayList<>();
    private final Offers offers = new Offers();
    private final Set<String> services;

    /**
     * @param bundles all of the container
     * @param leaving those that would be gone
     * @param services names of the interfaces under which services are registered
     */
    DryRun(Collection<Bundle> bundles, Collection<Bundle> leaving, Set<String> services) {
        this.services = services;
        for (Bundle bundle : bundles) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring != null && !leaving.contains(bundle)) {
                wirings.put(wiring.getRevision(), wiring);
                offers.add(wiring.getResourceCapabilities(null));
            }
        }
    }

    /**
     * Tries.
     *
     * @return what is missing; empty when they fit
     * @throws BundleException when a manifest cannot be understood
     */
    List<Missing> of(List<JarFacts> jars) throws BundleException {
        for (JarFacts jar : jars) {
            Resource resource = ResourceBuilder.build(jar.path(), jar.headers());
            coming.add(resource);
            offers.add(resource.getCapabilities(null));
        }
        List<Missing> missing = coming.stream()
                .flatMap(resource -> resource.getRequirements(null).stream())
                .filter(requirement -> !RequirementImpl.isOptional(requirement) && !satisfied(requirement))
                .map(this::missing)
                .toList();
        return missing.isEmpty() ? resolved() : missing;
    }

    private boolean satisfied(Requirement requirement) {
        return isEffective(requirement)
                ? !findProviders(requirement).isEmpty()
                : !SERVICE.equals(requirement.getNamespace()) || offersService(requirement);
    }

    private boolean offersService(Requirement requirement) {
        return !findProviders(requirement).isEmpty()
                || services.stream()
                        .anyMatch(name -> requirement
                                .getDirectives()
                                .getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "")
                                .contains('(' + OBJECT_CLASS + '=' + name + ')'));
    }

    /** For what no single requirement tells: two of them that exclude each other. */
    private List<Missing> resolved() {
        try {
            new ResolverImpl(new Logger(0), 1).resolve(this);
            return List.of();
        } catch (ResolutionException e) {
            List<Missing> unresolved =
                    e.getUnresolvedRequirements().stream().map(this::missing).toList();
            return unresolved.isEmpty()
                    ? List.of(new Missing("", "conflict", String.valueOf(e.getMessage()), "", List.of()))
                    : unresolved;
        }
    }

    private Missing missing(Requirement requirement) {
        String bundle = name(requirement.getResource());
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> {
                String name = Filters.value(filter, PackageNamespace.PACKAGE_NAMESPACE);
                yield new Missing(bundle, "package", name, Filters.range(filter), offers.versions(name));
            }
            case SERVICE -> new Missing(bundle, "service", Filters.value(filter, OBJECT_CLASS), "", List.of());
            default -> new Missing(bundle, "other", requirement.getNamespace() + "; " + filter, "", List.of());
        };
    }

    private String name(Resource resource) {
        return resource.getCapabilities("osgi.identity").stream()
                .map(identity -> String.valueOf(identity.getAttributes().get("osgi.identity")))
                .findFirst()
                .orElse("");
    }

    @Override
    public Collection<Resource> getMandatoryResources() {
        return coming;
    }

    @Override
    public List<Capability> findProviders(Requirement requirement) {
        // the resolver puts others into it
        return new ArrayList<>(offers.of(requirement, wirings.keySet()));
    }

    @Override
    public int insertHostedCapability(List<Capability> capabilities, HostedCapability hosted) {
        capabilities.add(hosted);
        return capabilities.size() - 1;
    }

    @Override
    public boolean isEffective(Requirement requirement) {
        return Namespace.EFFECTIVE_RESOLVE.equals(requirement
                .getDirectives()
                .getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE));
    }

    @Override
    public Map<Resource, Wiring> getWirings() {
        return wirings;
    }
}
