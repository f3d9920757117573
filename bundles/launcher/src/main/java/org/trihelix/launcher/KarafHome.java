package org.trihelix.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Karaf's own state inside a data folder; may be thrown away at any time and is, when it does not fit the distribution. */
final class KarafHome {

    private final Path distribution;
    private final DataHome data;
    private final Path folder;
    private final String build;

    private KarafHome(Path distribution, DataHome data, Path folder, String build) {
        this.distribution = distribution;
        this.data = data;
        this.folder = folder;
        this.build = build;
    }

    /** Lays out everything Karaf writes to, and its configuration: the distribution's with the operator's on top. */
    static KarafHome prepare(Path distribution, DataHome data) throws IOException {
        String build = Folders.fingerprint(
                List.of(distribution.resolve("system"), distribution.resolve("etc"), distribution.resolve("lib")));
        KarafHome home = new KarafHome(distribution, data, data.closed("karaf"), build);
        home.discardOtherBuilds();
        home.layOut();
        return home;
    }

    private void discardOtherBuilds() throws IOException {
        if (!Files.exists(completed()) || !Files.readString(completed()).equals(build)) {
            Folders.delete(folder);
        }
    }

    private void layOut() throws IOException {
        Folders.delete(etc());
        Folders.copy(distribution.resolve("etc"), etc());
        Path overlay = data.folder().resolve("etc");
        if (Files.isDirectory(overlay)) {
            Folders.copy(overlay, etc());
        }
        Files.createDirectories(folder.resolve("tmp"));
        data.closed("log");
        data.closed("run");
    }

    /** Remembers that the bundle cache is whole: it is used again only then. */
    void markComplete() throws IOException {
        Files.writeString(completed(), build);
    }

    Path etc() {
        return folder.resolve("etc");
    }

    private Path completed() {
        return folder.resolve("build");
    }

    void tellKaraf() {
        set("karaf.home", distribution);
        set("karaf.base", distribution);
        set("karaf.data", folder);
        set("karaf.etc", etc());
        set("karaf.log", data.folder().resolve("log"));
        set("karaf.instances", folder.resolve("instances"));
        set("karaf.pid.file", folder.resolve("karaf.pid"));
        set("java.io.tmpdir", folder.resolve("tmp"));
        set("java.util.logging.config.file", etc().resolve("java.util.logging.properties"));
        System.setProperty("karaf.lock", "false"); // the data folder is locked already
        System.setProperty("karaf.startLocalConsole", "false");
        System.setProperty("karaf.startRemoteShell", "true");
    }

    private static void set(String name, Path value) {
        System.setProperty(name, value.toString());
    }
}
