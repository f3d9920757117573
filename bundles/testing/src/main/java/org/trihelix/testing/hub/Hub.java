package org.trihelix.testing.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A hub in a process of its own, on its own data folder and port, started as {@code hub run} does. */
public final class Hub implements AutoCloseable {

    /** Login of the first administrator. */
    public static final String ADMIN = "admin";

    /** Password of the first administrator. */
    public static final String PASSWORD = "correct-horse-battery";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path home;
    private final Path data;
    private final String port;
    private final boolean demonstration;
    private boolean setUp = true;
    private boolean closed;
    private String javaOptions = System.getProperty("trihelix.java.options", "");
    private @Nullable Process process;
    private @Nullable Api admin;

    /**
     * @param home the unpacked distribution
     * @param data folder of the hub's data, made when missing
     * @param demonstration whether to put the demonstration in
     */
    public Hub(Path home, Path data, boolean demonstration) {
        this.home = home;
        this.data = data.toAbsolutePath();
        this.demonstration = demonstration;
        this.port = Ports.free();
    }

    /**
     * Starts it and waits until {@code /health} is 200.
     *
     * @throws AssertionError with the end of its output when it ends or is not ready within two minutes
     */
    public Hub start() {
        try {
            Files.createDirectories(data);
            var builder =
                    new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(output().toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("TRIHELIX_JAVA_OPTS", javaOptions);
            if (setUp) {
                builder.environment().put("TRIHELIX_ADMIN_PASSWORD", PASSWORD);
            }
            Process started = builder.start();
            process = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Eventually.holds(PATIENCE, Duration.ofMillis(20), this::readyOrDead, this::lastWords);
        if (!process().isAlive()) {
            throw new AssertionError("the hub ended while starting" + lastWords());
        }
        return this;
    }

    /** Leaves it without an administrator, so that the first visit finds the set-up page. */
    public Hub empty() {
        setUp = false;
        return this;
    }

    /** Starts it as operators do: its console cannot replace bundles. */
    public Hub closed() {
        closed = true;
        return this;
    }

    /** Gives its virtual machine further options, separated by spaces. */
    public Hub with(String options) {
        javaOptions += " " + options;
        return this;
    }

    private List<String> command() {
        var command = new ArrayList<>(
                List.of(home.resolve("bin/trihelix").toString(), "run", "--port", port, "--data", data.toString()));
        if (demonstration) {
            command.add("--demo");
        }
        if (!closed) {
            command.add("--dev");
        }
        return command;
    }

    private boolean readyOrDead() {
        return !process().isAlive() || new Api(url(), null).status("GET", "/health") == 200;
    }

    /** Address with a slash at its end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path data() {
        return data;
    }

    /** The running process. */
    public Process process() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    /** The API as nobody. */
    public Api api() {
        return new Api(url(), null);
    }

    /** The API as the first administrator, always by the same token: a person may have few. */
    public synchronized Api admin() {
        if (admin == null) {
            admin = api().signedIn(ADMIN, PASSWORD);
        }
        return admin;
    }

    /** Runs one console command as {@code hub shell} does, but without a program of its own: for what happens often. */
    public Shell.Result console(String command) {
        return Console.run(data, command);
    }

    /** Runs one console command as {@code hub shell} does. */
    public Shell.Result shell(String command) {
        return shell(command, "");
    }

    /** The same with a standard input; the working folder is that of the tests. */
    public Shell.Result shell(String command, String input) {
        return Shell.run(home, data, command, input);
    }

    /** What its virtual machine answers to {@code jcmd}. */
    public String jcmd(String... command) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process().pid())));
        line.addAll(List.of(command));
        try {
            var asked = new ProcessBuilder(line).redirectErrorStream(true).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power failure would. */
    public void kill() {
        process().destroyForcibly();
        awaitEnd();
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            if (!process().waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process().destroyForcibly();
                throw new AssertionError("the hub did not stop within " + STOP.toSeconds() + " s" + lastWords());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private Path output() {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(output());
            String health = process().isAlive() ? api().get("/health").body() : "";
            return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size())) + "\n"
                    + health;
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
