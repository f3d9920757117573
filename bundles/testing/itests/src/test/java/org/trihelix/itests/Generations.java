package org.trihelix.itests;

import org.trihelix.testing.hub.Hub;

/** What a running hub holds in memory, as its JVM tells. */
final class Generations {

    private static final String FILLER = "jdk.internal.vm.Filler";

    private static final String METASPACE = "sun.gc.metaspace.used=";

    private Generations() {}

    /** How many class loaders hold the class, after a collection of garbage. */
    static long of(Hub hub, String type) {
        hub.jcmd("GC.run");
        return hub.jcmd("VM.classloaders", "show-classes=true")
                .lines()
                .filter(line -> line.endsWith(" " + type))
                .count();
    }

    /** How many objects of the class there are, after a collection of garbage. */
    static long instances(Hub hub, String type) {
        return hub.jcmd("GC.class_histogram")
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[3].equals(type))
                .mapToLong(words -> Long.parseLong(words[1]))
                .sum();
    }

    /** Class loaders of bundles. */
    static long loaders(Hub hub) {
        hub.jcmd("GC.run");
        return hub.jcmd("VM.classloaders", "fold=false")
                .lines()
                .filter(line -> line.contains("BundleClassLoader"))
                .count();
    }

    /** Memory that classes and what is known of their methods take, in kilobytes, after a collection of garbage. */
    static long metaspaceKilobytes(Hub hub) {
        hub.jcmd("GC.run");
        return counter(hub, METASPACE) / 1024;
    }

    /** Classes of bundles, of the platform and of those made at run time, after a collection of garbage. */
    static long classes(Hub hub) {
        hub.jcmd("GC.run");
        return counter(hub, "java.cls.loadedClasses=") - counter(hub, "java.cls.unloadedClasses=");
    }

    private static long counter(Hub hub, String name) {
        return hub.jcmd("PerfCounter.print")
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    static long threads(Hub hub) {
        return hub.jcmd("Thread.print")
                .lines()
                .filter(line -> line.startsWith("\""))
                .count();
    }

    /** Live heap in bytes, after a collection of garbage, without what the collector itself fills gaps with. */
    static long heap(Hub hub) {
        hub.jcmd("GC.run");
        return hub.jcmd("GC.class_histogram")
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[0].endsWith(":") && !words[3].contains(FILLER))
                .mapToLong(words -> Long.parseLong(words[2]))
                .sum();
    }
}
