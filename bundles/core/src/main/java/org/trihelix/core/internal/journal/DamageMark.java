package org.trihelix.core.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code damaged} with what was found wrong, a line each: sealing goes on after damage, and the next start would no longer see it.
 * It stays until an operator takes it away.
 */
final class DamageMark {

    private final Path file;
    private final Clock clock;

    DamageMark(Path folder, Clock clock) {
        file = folder.resolve("damaged");
        this.clock = clock;
    }

    /** Nothing new is written when it is known already. */
    void add(String found) {
        try {
            if (!read().contains(found)) {
                DurableFile.append(file, clock.instant() + " " + found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The damage of the journal cannot be noted", e);
        }
    }

    /** What to do and what was found, null when there is no such file. */
    @Nullable
    String message() {
        if (!Files.exists(file)) {
            return null;
        }
        String found;
        try {
            found = read().strip();
        } catch (IOException e) {
            found = e.toString();
        }
        return "the journal was changed from outside. When the cause is known, remove the file journal/damaged in the"
                + " data folder to end this alarm. Found: " + found;
    }

    private String read() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
