package org.trihelix.installer.internal.payload;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;

/**
 * What can be read from a bundle before it runs.
 *
 * @param path within the payload
 * @param headers of its manifest
 * @param components its declarative services
 * @param texts by language and key
 * @param tables that its migrations create
 * @param knowledge files of domain knowledge by their paths in {@link #KNOWLEDGE}
 */
public record JarFacts(
        String path,
        Map<String, String> headers,
        List<ServiceFacts> components,
        Map<String, SortedMap<String, String>> texts,
        List<String> tables,
        Map<String, byte[]> knowledge) {

    /** Header by which a bundle says that it is a module, and which. */
    public static final String MODULE = "Trihelix-Module";

    /** Header by which a bundle names what describes its tables. */
    public static final String DATA = "Meta-Persistence";

    /** Where a bundle has its files of domain knowledge. */
    public static final String KNOWLEDGE = "META-INF/trihelix/";

    static final List<String> LISTS = List.of("Import-Package", "Export-Package", "Fragment-Host");

    /**
     * A declarative service.
     *
     * @param provides names of the interfaces under which it is registered
     * @param properties those that are written in its description
     */
    public record ServiceFacts(List<String> provides, Map<String, String> properties) {}

    public String symbolicName() {
        return header("Bundle-SymbolicName").split(";", 2)[0].strip();
    }

    public String version() {
        return headers.getOrDefault("Bundle-Version", "0.0.0").strip();
    }

    /** Its module; empty when it is none. */
    public String module() {
        return header(MODULE);
    }

    /** Whether it keeps data in tables of its own. */
    public boolean keepsData() {
        return headers.containsKey(DATA);
    }

    public boolean isFragment() {
        return !header("Fragment-Host").isEmpty();
    }

    /**
     * Names in a header that lists packages or bundles.
     *
     * @throws IllegalArgumentException when it cannot be understood
     */
    public List<String> names(String header) {
        String text = header(header);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(Parser.parseHeader(text)).map(Clause::getName).toList();
    }

    public String header(String name) {
        return headers.getOrDefault(name, "").strip();
    }
}
