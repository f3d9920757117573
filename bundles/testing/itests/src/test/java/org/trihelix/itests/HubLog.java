package org.trihelix.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trihelix.testing.hub.Hub;

/** What a hub has written down. */
final class HubLog {

    private static final String ERROR = " ERROR ";

    private HubLog() {}

    /** Lines that tell of errors. */
    static List<String> errors(Hub hub) {
        try (Stream<Path> files = Files.list(hub.data().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(HubLog::lines)
                    .filter(line -> line.contains(ERROR))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
