package org.trihelix.testing.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.trihelix.testing.hub.Hub;

/** Classes that a running hub holds in memory, as its virtual machine tells. */
final class Loaders {

    private Loaders() {}

    /** Which of the classes are loaded after a collection of garbage. */
    static List<String> loaded(Hub hub, Collection<String> classes) {
        Set<String> wanted = Set.copyOf(classes);
        jcmd(hub, "GC.run");
        return jcmd(hub, "VM.classloaders", "show-classes=true")
                .lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(wanted::contains)
                .toList();
    }

    private static String jcmd(Hub hub, String... command) {
        try {
            var line = new String[command.length + 2];
            line[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            line[1] = Long.toString(hub.process().pid());
            System.arraycopy(command, 0, line, 2, command.length);
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
