package org.trihelix.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trihelix.testing.hub.Hub;

/** What a hub writes down. */
final class HubLog {

    private static final String ERROR = " ERROR ";

    /** The container tells so of whoever asks for a service in the moment in which its module goes; he does without it. */
    private static final String JUST_GONE = "ServiceException: Service factory returned null";

    private final Hub hub;
    private final long known;

    /** What is written from now on. */
    HubLog(Hub hub) {
        this.hub = hub;
        known = all().size();
    }

    /** Lines that tell of errors. */
    List<String> errors() {
        return all().stream().skip(known).toList();
    }

    private List<String> all() {
        try (Stream<Path> files = Files.list(hub.data().resolve("log"))) {
            return files.sorted()
                    .filter(Files::isRegularFile)
                    .flatMap(HubLog::errors)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> errors(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).contains(ERROR))
                    .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).contains(JUST_GONE))
                    .mapToObj(lines::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
