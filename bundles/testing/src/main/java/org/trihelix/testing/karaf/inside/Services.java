package org.trihelix.testing.karaf.inside;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Services of the hub, for tests inside it. */
public final class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BOOT = Duration.ofMinutes(2);

    private Services() {}

    /** @throws AssertionError when there is none within 30 s */
    public static <T> T get(Class<T> type) {
        return await(PATIENCE, type.getName(), () -> {
            var reference = context().getServiceReference(type);
            return reference == null ? null : context().getService(reference);
        });
    }

    public static BundleContext context() {
        return FrameworkUtil.getBundle(Services.class).getBundleContext();
    }

    /** Until {@code /health} says that everything is up. */
    static void awaitReady() {
        var health = URI.create("http://127.0.0.1:" + System.getProperty("trihelix.port") + "/health");
        await(BOOT, "health", () -> healthy(health) ? health : null);
    }

    private static boolean healthy(URI health) {
        try {
            return ((HttpURLConnection) health.toURL().openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static <T> T await(Duration patience, String what, Supplier<@Nullable T> attempt) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            T found = attempt.get();
            if (found != null) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + what + " within " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
