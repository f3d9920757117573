package org.trihelix.testing.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.DefaultExamSystem;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The distribution, unpacked and started by its own script, with the tests in it as one bundle. */
final class KarafContainer implements AutoCloseable {

    private final TestContainer container;
    private final TestAddress everything;

    private KarafContainer(TestContainer container, TestAddress everything) {
        this.container = container;
        this.everything = everything;
    }

    /** @param anchor a class in the folder of classes that goes into the container */
    static KarafContainer start(Class<?> anchor) {
        try {
            ExamSystem system = DefaultExamSystem.create(
                    KarafOptions.all(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "inside")));
            var probe = system.createProbe();
            TestAddress address = probe.addTest(anchor);
            TestContainer container = PaxExamRuntime.createContainer(system);
            container.start();
            container.installProbe(probe.build().getStream());
            return new KarafContainer(container, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws AssertionError what the test threw inside */
    void call(String type, String method) {
        try {
            container.call(new Call(everything, type, method));
        } catch (RuntimeException e) {
            throw Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .filter(AssertionError.class::isInstance)
                    .map(AssertionError.class::cast)
                    .findFirst()
                    .orElseGet(() -> new AssertionError("the container did not answer", e));
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    /** One method of one class, through the one entry that the probe has. */
    private record Call(TestAddress entry, String type, String method) implements TestAddress {

        @Override
        public String identifier() {
            return entry.identifier();
        }

        @Override
        public String caption() {
            return type + '.' + method;
        }

        @Override
        public TestAddress root() {
            return entry.root();
        }

        @Override
        public Object[] arguments() {
            return new Object[] {type, method};
        }
    }
}
