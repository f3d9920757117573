package org.trihelix.installer.internal.modules;

import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.trihelix.installer.internal.payload.JarFacts;

/**
 * A bundle that is in the container already.
 *
 * @param module its id as a module; empty when it is none
 * @param packages that it exports
 */
public record Other(String symbolicName, String version, String module, List<String> packages) {

    static Other of(Bundle bundle) {
        String module = bundle.getHeaders("").get(JarFacts.MODULE);
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<String> packages = revision == null
                ? List.of()
                : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .map(one -> String.valueOf(one.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                        .toList();
        return new Other(
                Objects.requireNonNull(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                module == null ? "" : module.strip(),
                packages);
    }
}
