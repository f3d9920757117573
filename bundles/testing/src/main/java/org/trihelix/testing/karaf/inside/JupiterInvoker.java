package org.trihelix.testing.karaf.inside;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.ops4j.pax.exam.ProbeInvoker;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Runs one test method of the probe bundle with Jupiter, its class's set-up and clean-up around it. */
final class JupiterInvoker implements ProbeInvoker {

    private final Bundle probe;

    JupiterInvoker(Bundle probe) {
        this.probe = probe;
    }

    /** @param arguments name of the class, name of the method */
    @Override
    public void call(Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(probe.adapt(BundleWiring.class).getClassLoader());
        try {
            Services.awaitReady();
            run(probe.loadClass((String) arguments[0]), (String) arguments[1]);
        } catch (ClassNotFoundException e) {
            throw failure("the probe has no such class", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void run(Class<?> type, String method) {
        var outcome = new Outcome();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(type, method))
                .build();
        launcher().execute(request, outcome);
        Throwable failure = outcome.failure();
        if (failure != null) {
            throw failure(String.valueOf(failure.getMessage()), failure);
        }
        if (outcome.finished() != 1) {
            throw new AssertionError(outcome.finished() + " tests ran inside the hub where one was asked for");
        }
    }

    /** No service loader: what it finds in a container depends on who called first. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    /** As text: the class of what was thrown may be known only inside. */
    private static AssertionError failure(String message, Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return new AssertionError(message + "\n  inside the hub: " + trace);
    }
}
