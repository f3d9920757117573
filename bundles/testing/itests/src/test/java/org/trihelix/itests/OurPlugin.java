package org.trihelix.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.trihelix.plugin.Packing;

/** The project's own plug-ins, as they were built, signed with the key of the tests. */
final class OurPlugin {

    private static final Path OURS = Path.of("../../plugins");
    private static final String BUILT = "1.0.0";

    private OurPlugin() {}

    static Path file(String name, Path folder) throws IOException {
        return file(name, BUILT, folder);
    }

    /** The same as another version. */
    static Path file(String name, String version, Path folder) throws IOException {
        Path jar = OURS.resolve(name).resolve("target/" + name + '-' + BUILT + ".jar");
        boolean code = Files.exists(jar);
        Path described = OURS.resolve(name).resolve((code ? "target/" : "") + "envelope.properties");
        Path envelope = Files.createTempFile(folder, "envelope", ".properties");
        Files.writeString(envelope, Files.readString(described).replace("version=" + BUILT, "version=" + version));
        Path payload = code ? bundle(jar, version, folder) : OURS.resolve(name);
        return Packing.pack(envelope, payload, SamplePlugin.KEY, folder).path();
    }

    private static Path bundle(Path jar, String version, Path folder) throws IOException {
        Path other = folder.resolve(jar.getFileName().toString().replace(BUILT, version));
        try (var in = new JarInputStream(Files.newInputStream(jar))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (var out = new JarOutputStream(Files.newOutputStream(other), manifest)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return other;
    }
}
