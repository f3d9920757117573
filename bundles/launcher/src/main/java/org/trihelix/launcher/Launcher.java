package org.trihelix.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.main.Main;

/** Entry point of {@code hub run}: prepares a data folder and becomes Karaf. */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    /**
     * Runs until the container stops.
     *
     * @param arguments options of {@code hub run}; system property {@code trihelix.home} names the distribution
     */
    public static void main(String[] arguments) throws Exception {
        try {
            prepare(Options.parse(arguments), Path.of(System.getProperty("trihelix.home", ".")));
        } catch (Refusal refusal) {
            System.err.println("hub: " + refusal.getMessage());
            System.exit(FAILED);
        }
        Main karaf = new Main(new String[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(karaf), "stop"));
        karaf.launch();
        karaf.awaitShutdown();
        System.exit(karaf.getExitCode());
    }

    /** Ctrl-C reaches the virtual machine, not the container. */
    private static void stop(Main karaf) {
        try {
            karaf.destroy();
            Running.forget(Path.of(System.getProperty("trihelix.data")));
        } catch (Exception e) {
            System.err.println("hub: did not stop cleanly: " + e);
        }
    }

    private static void prepare(Options options, Path distribution) throws Refusal, IOException {
        DataHome data = DataHome.claim(options.data());
        Ports.requireFree(options.bind(), options.port());
        KarafHome karaf = KarafHome.prepare(distribution.toAbsolutePath().normalize(), data);
        karaf.tellKaraf();
        String address = "http://" + Ports.reachable(options.bind()) + ":" + options.port() + "/";
        Running running =
                new Running(ProcessHandle.current().pid(), options.port(), Ports.free(), address, options.dev());
        tellHub(options, data, running);
        openConsole(data.folder(), karaf, running, options.dev());
        System.out.println("Starting Trihelix on " + data.folder());
        demonstrationWarning(options).ifPresent(System.out::println);
        start("newcomers", new Newcomers(data.folder(), System.out));
        start("readiness", new Readiness(address, data.folder(), karaf, System.out, System.err));
    }

    /** Said where the hub lets people in without a password. */
    static Optional<String> demonstrationWarning(Options options) {
        return options.demo() && Ports.isLoopback(options.bind())
                ? Optional.of(
                        "Demonstration: on this machine one click signs in as an invented person, without a password."
                                + " A proxy or tunnel on this machine would offer that to everybody: use none with --demo.")
                : Optional.empty();
    }

    private static void tellHub(Options options, DataHome data, Running running) {
        System.setProperty("trihelix.data", data.folder().toString());
        System.setProperty("trihelix.port", Integer.toString(options.port()));
        System.setProperty("trihelix.bind", options.bind());
        System.setProperty("trihelix.demo", Boolean.toString(options.demo()));
        System.setProperty(
                "derby.stream.error.file",
                data.folder().resolve("log").resolve("derby.log").toString());
        System.setProperty("trihelix.console.port", Integer.toString(running.consolePort()));
        System.setProperty(
                "trihelix.console.hostKey", Running.hostKey(data.folder()).toString());
    }

    private static void openConsole(Path data, KarafHome karaf, Running running, boolean dev) throws IOException {
        ConsoleKey key = ConsoleKey.generate();
        PrivateFile.write(Running.key(data), key.pem());
        PrivateFile.write(karaf.etc().resolve("keys.properties"), key.authorization(dev));
        running.write(data);
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
