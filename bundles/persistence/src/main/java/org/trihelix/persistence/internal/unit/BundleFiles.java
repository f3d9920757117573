package org.trihelix.persistence.internal.unit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.trihelix.persistence.internal.migration.ChangeFiles;

/** What a bundle says about its data. */
final class BundleFiles {

    /** Names the bundle's persistence.xml and makes the bundle a subject of the {@link Extender}. */
    static final String HEADER = "Meta-Persistence";

    private final Bundle bundle;

    BundleFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    static boolean present(Bundle bundle) {
        return bundle.getHeaders("").get(HEADER) != null;
    }

    UnitDescription description() throws IOException {
        String path = bundle.getHeaders("").get(HEADER).strip();
        var file = bundle.getEntry(path.isEmpty() ? "META-INF/persistence.xml" : path);
        if (file == null) {
            throw new FileNotFoundException(path + " is named in the header " + HEADER + " but not there");
        }
        try (var stream = file.openStream()) {
            return UnitDescription.read(stream);
        }
    }

    URL root() {
        return bundle.getEntry("/");
    }

    ChangeFiles changes() throws IOException {
        var texts = new TreeMap<String, String>();
        var files = bundle.findEntries(ChangeFiles.FOLDER, "*.sql", false);
        if (files != null) {
            for (URL file : Collections.list(files)) {
                try (var stream = file.openStream()) {
                    String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
                    texts.put(
                            ChangeFiles.FOLDER + '/' + name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return new ChangeFiles(texts);
    }
}
