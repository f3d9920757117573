package org.trihelix.testing.plugin;

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
        hub.jcmd("GC.run");
        return hub.jcmd("VM.classloaders", "show-classes=true")
                .lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(wanted::contains)
                .toList();
    }
}
