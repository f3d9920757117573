package org.trihelix.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Shows the passwords of the demonstration's people once, when they have come, and deletes the file they stood in. */
final class Newcomers implements Runnable {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Path file;
    private final PrintStream out;

    Newcomers(Path data, PrintStream out) {
        file = data.resolve("demonstration-people");
        this.out = out;
    }

    /** They may come at any time: the set-up page offers the demonstration too. */
    @Override
    public void run() {
        try {
            while (true) {
                show();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            out.println("hub: the demonstration's passwords cannot be shown: " + e.getMessage());
        }
    }

    void show() throws IOException {
        if (!Files.isReadable(file)) {
            return;
        }
        // Out of the way first: the hub may add others meanwhile.
        Path taken = Files.move(
                file, file.resolveSibling("demonstration-people.shown"), StandardCopyOption.REPLACE_EXISTING);
        out.println("Invented people of the demonstration, login and password, shown this once:");
        Files.readAllLines(taken).forEach(line -> out.println("  " + line));
        Files.delete(taken);
    }
}
