package org.trihelix.itests.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** A bundle of its own in the hub: writes down at what moment the container starts bundles and has started them. */
public final class Stamps implements BundleActivator, SynchronousBundleListener {

    /** Header of the bundle: file in which each line is "starting|started NAME MILLIS". */
    public static final String FILE = "Stamps-File";

    private Path file = Path.of("stamps");

    @Override
    public void start(BundleContext context) {
        file = Path.of(context.getBundle().getHeaders().get(FILE));
        context.addBundleListener(this);
    }

    @Override
    public void stop(BundleContext context) {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        long now = System.currentTimeMillis();
        if (event.getType() == BundleEvent.STARTING) {
            write("starting", event, now);
        } else if (event.getType() == BundleEvent.STARTED) {
            write("started", event, now);
        }
    }

    private void write(String what, BundleEvent event, long now) {
        try {
            Files.writeString(
                    file,
                    what + " " + event.getBundle().getSymbolicName() + " " + now + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
