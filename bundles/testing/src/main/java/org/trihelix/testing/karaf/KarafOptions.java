package org.trihelix.testing.karaf;

import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.streamBundle;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.url;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.DoNotModifyLogOption;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption;
import org.ops4j.pax.exam.karaf.options.KarafDistributionKitConfigurationOption.Platform;
import org.ops4j.pax.exam.karaf.options.KarafExamSystemConfigurationOption;
import org.ops4j.pax.exam.karaf.options.libraries.OverrideJUnitBundlesOption;
import org.trihelix.testing.hub.Distribution;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Ports;
import org.trihelix.testing.karaf.inside.Activator;
import org.trihelix.testing.karaf.inside.InvokerBundle;

/** How the distribution is started for tests inside it. */
final class KarafOptions {

    /** A bad resolve would otherwise hang for three minutes. */
    private static final long TIMEOUT_MILLIS = 60_000;

    private static final String START = "bin/exam";

    private static final List<Class<?>> LIBRARIES = List.of(
            API.class,
            AssertionFailedError.class,
            JUnitException.class,
            TestEngine.class,
            Launcher.class,
            Test.class,
            JupiterTestEngine.class,
            Assertions.class,
            ByteBuddy.class);

    private KarafOptions() {}

    /** @param folder new, for the distribution and its data */
    static Option[] all(Path folder) {
        List<Option> options = new ArrayList<>(List.of(
                script(folder),
                new KarafExamSystemConfigurationOption(Activator.DRIVER),
                new OverrideJUnitBundlesOption(),
                new DoNotModifyLogOption(),
                systemTimeout(TIMEOUT_MILLIS),
                systemProperty("org.ops4j.pax.exam.raw.extender.intern.Parser.DEFAULT_TIMEOUT")
                        .value(Long.toString(TIMEOUT_MILLIS)),
                environment("JAVA_HOME=" + System.getProperty("java.home")),
                environment("TRIHELIX_ADMIN_PASSWORD=" + Hub.PASSWORD),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.defaultRepositories", repositories()),
                streamBundle(InvokerBundle.build())));
        LIBRARIES.forEach(type -> options.add(url(Distribution.jarOf(type))));
        return options.toArray(Option[]::new);
    }

    /** Pax Exam calls a script without arguments; this one starts the hub as its users do. */
    private static Option script(Path folder) {
        Path home = Distribution.unpack(folder);
        try {
            Files.writeString(
                    home.resolve(START),
                    "exec \"$(dirname \"$0\")/trihelix\" run --port " + Ports.free() + " --data "
                            + home.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var base = karafDistributionConfiguration()
                .existing(home.toFile())
                .useDeployFolder(false)
                .name("Trihelix");
        return new KarafDistributionKitConfigurationOption(base, Platform.NIX).executable(START);
    }

    /** Pax Exam's own bundles are not in the distribution; the build has put them into the local repository. */
    private static String repositories() {
        return "file:${karaf.home}/${karaf.default.repository}@id=system.repository@snapshots,file:"
                + Distribution.localRepository() + "@id=local@snapshots";
    }
}
