package org.trihelix.testing.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a running {@link Hub} with the demonstration in it, the same to all classes: a test makes what it needs under names of its
 * own. A parameter annotated with {@link Spare} gets a second running hub, without the demonstration, which the test may take to pieces and
 * puts together again. One annotated with {@link Fresh} gets a hub that was not started yet, on an empty data folder.
 */
public final class HubExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(HubExtension.class);

    /** Not the shared hub's key: a store finds what its parents have. */
    private static final String FRESH = "fresh";

    private static final String SPARE = "spare";

    /** What is held softly would go when memory is short; there it goes at each collection, so that leaks can be told from caches. */
    private static final String NO_SOFT_CACHES = "-XX:SoftRefLRUPolicyMSPerMB=0";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hub.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.isAnnotated(Fresh.class)) {
            return context.getStore(NAMESPACE)
                    .getOrComputeIfAbsent(
                            FRESH, key -> new Hub(home(), folder(FRESH).resolve("data"), false), Hub.class);
        }
        return parameter.isAnnotated(Spare.class) ? spare(context) : shared(context);
    }

    /** A test that failed may have left the spare hub in pieces: the next one gets another. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()
                && context.getRoot().getStore(NAMESPACE).remove(SPARE) instanceof Hub spare) {
            spare.kill();
        }
    }

    private static Hub spare(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        SPARE,
                        key -> new Hub(home(), folder(SPARE).resolve("data"), false)
                                .with(NO_SOFT_CACHES)
                                .start(),
                        Hub.class);
    }

    /** The hub that all tests share. */
    public static Hub shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Hub.class, key -> new Hub(home(), folder("shared").resolve("data"), true).start(), Hub.class);
    }

    /** The unpacked distribution. */
    public static Path home() {
        return Home.UNPACKED;
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/hubs")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked once in a run of tests. */
    private static final class Home {
        private static final Path UNPACKED = Distribution.unpack(folder("home"));
    }
}
