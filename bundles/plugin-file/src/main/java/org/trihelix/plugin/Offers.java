package org.trihelix.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Version;

/** The packages that a distribution offers to plug-ins. */
final class Offers {

    private static final String BUNDLES = "org/trihelix";
    private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w:.-]+=(?:\"[^\"]*\"|[^,;\"]*))*)");
    private static final Pattern VERSION = Pattern.compile(";version=\"?([\\w.-]+)");

    private Offers() {}

    /**
     * As a table for people, a row for each package.
     *
     * @param system folder of a distribution's bundles, laid out as a Maven repository
     */
    static List<String> table(Path system) throws IOException {
        var head = Stream.of(
                "| package | version | runs plug-ins built on | a plug-in built on it needs |", "|---|---|---|---|");
        var rows = packages(system).entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()));
        return Stream.concat(head, rows).toList();
    }

    private static String row(String name, Version version) {
        String now = version.getMajor() + "." + version.getMinor();
        String since =
                version.getMajor() == 0 ? now : version.getMajor() + ".0"; // before 1.0 the second number may break
        return "| `%s` | %s | %s | [%s,%d) |"
                .formatted(name, version, since.equals(now) ? now : since + " to " + now, now, version.getMajor() + 1);
    }

    private static SortedMap<String, Version> packages(Path system) throws IOException {
        var packages = new TreeMap<String, Version>();
        try (Stream<Path> files = Files.walk(system.resolve(BUNDLES))) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                add(jar, packages);
            }
        }
        return packages;
    }

    private static void add(Path jar, SortedMap<String, Version> packages) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String exports =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
            EXPORT.matcher(exports == null ? "" : exports).results().forEach(export -> {
                var version = VERSION.matcher(export.group(2));
                if (version.find()) {
                    packages.put(export.group(1), Version.parseVersion(version.group(1)));
                }
            });
        }
    }
}
