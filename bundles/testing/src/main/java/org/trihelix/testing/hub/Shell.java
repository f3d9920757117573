package org.trihelix.testing.hub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The console of a running hub. */
public final class Shell {

    private static final long PATIENCE_SECONDS = 120;

    private Shell() {}

    static Result run(Path home, Path data, String command, String input) {
        try {
            var builder = new ProcessBuilder(
                    home.resolve("bin/trihelix").toString(), "shell", "--data", data.toString(), command);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("LC_ALL", "C.UTF-8"); // the hub's own language, whatever the machine speaks
            Process process = builder.redirectErrorStream(true).start();
            try (OutputStream stream = process.getOutputStream()) {
                stream.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end: " + output);
            }
            return new Result(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /**
     * How a command went.
     *
     * @param code its exit code
     * @param output all it wrote
     */
    public record Result(int code, String output) {

        /** @throws AssertionError when the code is not 0 */
        public String orFail() {
            if (code != 0) {
                throw new AssertionError("exit code " + code + ": " + output);
            }
            return output;
        }
    }
}
