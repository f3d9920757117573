package org.trihelix.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.trihelix.plugin.DevelopmentKey;
import org.trihelix.plugin.PluginFile;

/** Entry point of {@code hub plugin run}: builds a plug-in's project and puts it into the hub that was started with {@code --dev}. */
public final class PluginRun {

    private static final int FAILED = 1;
    private static final String ENDING = ".trihelix";

    /** Maven lives for seconds. */
    private static final String SHORT_LIVED = " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto";

    private final Path project;
    private final Path data;
    private final PrintStream out;

    PluginRun(Path project, Path data, PrintStream out) {
        this.project = project;
        this.data = data;
        this.out = out;
    }

    /** @param arguments {@code FOLDER [--data DIR]}; in FOLDER lies the plug-in's pom.xml */
    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(parse(arguments).run());
        } catch (Refusal refusal) {
            System.err.println("hub: " + refusal.getMessage());
            System.exit(FAILED);
        }
    }

    static PluginRun parse(String... arguments) throws Refusal {
        Path project = null;
        Path data = Path.of("data");
        Deque<String> rest = new ArrayDeque<>(Options.words(arguments));
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.equals("--data") && !rest.isEmpty()) {
                data = Path.of(rest.pop());
            } else if (project == null && !word.startsWith("-")) {
                project = Path.of(word);
            } else {
                throw new Refusal("usage: hub plugin run FOLDER [--data DIR]");
            }
        }
        if (project == null || !Files.exists(project.resolve("pom.xml"))) {
            throw new Refusal("there is no pom.xml in " + (project == null ? "no folder" : project)
                    + "; ./hub plugin new NAME makes a plug-in to begin with");
        }
        return new PluginRun(project, data, System.out);
    }

    int run() throws Exception {
        long begun = System.nanoTime();
        Running hub = Running.read(data);
        if (!hub.dev()) {
            throw new Refusal(
                    "the hub on " + data + " was started without --dev: there a plug-in comes in on the page Plug-ins");
        }
        build();
        Path file = file();
        long built = System.nanoTime();
        int code = Shell.run(data, hub, CommandLine.of(List.of(install(file))));
        if (code == 0) {
            out.println("Look at " + hub.address() + "app/" + module() + " (built in " + seconds(begun, built)
                    + ", installed in " + seconds(built, System.nanoTime()) + ")");
        }
        return code;
    }

    /** Only the development key is trusted on the way; whom else to trust is the administrator's decision. */
    private static String install(Path file) throws IOException {
        String key = DevelopmentKey.id();
        String trust = PluginFile.open(file).signer().equals(key)
                ? "trihelix:publisher-trust " + key + " 'Development key'; "
                : "";
        return trust + "trihelix:module-install "
                + CommandLine.quoted(file.toAbsolutePath().normalize().toString());
    }

    private static String seconds(long from, long to) {
        return TimeUnit.NANOSECONDS.toMillis(to - from) / 100 / 10.0 + " s";
    }

    private void build() throws IOException, InterruptedException, Refusal {
        List<String> command = List.of(
                "mvn",
                "-B",
                "-q",
                "clean",
                "package",
                "-DskipTests",
                "-Dmaven.test.skip=true",
                "-Dtrihelix.keys=" + DevelopmentKey.file().getParent());
        var builder = new ProcessBuilder(command).directory(project.toFile()).inheritIO();
        builder.environment().merge("MAVEN_OPTS", SHORT_LIVED, String::concat);
        if (started(builder).waitFor() != 0) {
            throw new Refusal("the plug-in was not built, so nothing was installed; see above");
        }
    }

    private static Process started(ProcessBuilder maven) throws Refusal {
        try {
            return maven.start();
        } catch (IOException e) {
            throw new Refusal("needs Maven to build; install it, for example: apt-get install maven");
        }
    }

    /** Its first page has this path, unless its author has chosen another. */
    private String module() throws IOException {
        try (var manifest = Files.newInputStream(project.resolve("target/classes/META-INF/MANIFEST.MF"))) {
            return new Manifest(manifest).getMainAttributes().getValue("Trihelix-Module");
        }
    }

    /** What was packed last. */
    private Path file() throws IOException, Refusal {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new Refusal("the build has made no " + ENDING
                            + " file: its pom.xml has to inherit from org.trihelix:parent"));
        }
    }
}
