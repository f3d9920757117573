package org.trihelix.testing.karaf.inside;

import java.util.Dictionary;
import java.util.Hashtable;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the invoker to Pax Exam under the driver name {@link #DRIVER}. */
public final class Activator implements BundleActivator {

    public static final String DRIVER = "jupiter";

    @Override
    public void start(BundleContext context) {
        ProbeInvokerFactory factory = (probe, expression) -> new JupiterInvoker(((BundleContext) probe).getBundle());
        Dictionary<String, String> properties = new Hashtable<>();
        properties.put("driver", DRIVER);
        context.registerService(ProbeInvokerFactory.class, factory, properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
