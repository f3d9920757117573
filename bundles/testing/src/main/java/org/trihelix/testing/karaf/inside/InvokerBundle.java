package org.trihelix.testing.karaf.inside;

import java.io.InputStream;
import org.ops4j.pax.tinybundles.TinyBundles;

/** Packs this package for the container; stays outside itself. */
public final class InvokerBundle {

    private static final String NAME = InvokerBundle.class.getPackageName();

    private static final String IMPORTS = String.join(
            ",",
            "org.junit.jupiter.engine",
            "org.junit.platform.engine",
            "org.junit.platform.engine.discovery",
            "org.junit.platform.launcher",
            "org.junit.platform.launcher.core",
            "org.ops4j.pax.exam",
            "org.osgi.framework",
            "org.osgi.framework.wiring");

    private InvokerBundle() {}

    /** The bundle's content. */
    public static InputStream build() {
        return TinyBundles.bundle()
                .addClass(Activator.class)
                .addClass(JupiterInvoker.class)
                .addClass(Outcome.class)
                .addClass(Services.class)
                .setHeader("Bundle-ManifestVersion", "2")
                .setHeader("Bundle-SymbolicName", NAME)
                .setHeader("Bundle-Version", "0.1.0")
                .setHeader("Bundle-Activator", Activator.class.getName())
                .setHeader("Export-Package", NAME)
                .setHeader("Import-Package", IMPORTS)
                .build(TinyBundles.rawBuilder());
    }
}
