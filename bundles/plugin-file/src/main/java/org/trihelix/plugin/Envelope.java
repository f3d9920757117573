package org.trihelix.plugin;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What a plug-in says of itself. Everything else is read from its payload.
 *
 * @param name lower case letters, digits and hyphens, 2 to 60 characters, beginning with a letter
 * @param version three numbers, with a qualifier where it is none that is released
 * @param publisher who made it, for people; who really did is told by the key that signed it
 * @param titles what it is called, by language: Russian and English at least, 80 characters at most
 * @param hub versions of the hub that it was made for
 * @param payload what it consists of
 */
public record Envelope(
        String name, Version version, String publisher, Map<String, String> titles, VersionRange hub, Payload payload) {

    /** What a plug-in consists of. */
    public enum Payload {
        /** Bundles with the feature that installs them, a Karaf archive: runs as part of the hub. */
        KAR,
        /** Texts and tables: nothing in it runs. */
        DATA;

        /** Of the entry that holds it. */
        String file() {
            return this == KAR ? "payload.kar" : "payload.zip";
        }
    }

    /** Name of the file in which it is written. */
    public static final String FILE = "envelope.properties";

    private static final List<String> LANGUAGES = List.of("ru", "en");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(\\.[A-Za-z0-9_-]{1,40})?");
    private static final String TITLE = "title.";
    private static final int PUBLISHER_MOST = 120;
    private static final int TITLE_MOST = 80;

    /** @throws PluginFileException {@link PluginFileException.Reason#ENVELOPE} with the field that is missing or wrong */
    public Envelope {
        check("name", NAME.matcher(name).matches());
        check("publisher", isLine(publisher, PUBLISHER_MOST));
        titles = Map.copyOf(titles);
        for (String language : LANGUAGES) {
            check(TITLE + language, isLine(titles.getOrDefault(language, ""), TITLE_MOST));
        }
    }

    /** Reads the text of {@code envelope.properties}. */
    static Envelope read(Reader text) throws IOException, PluginFileException {
        var values = new Properties();
        try {
            values.load(text);
        } catch (IllegalArgumentException e) {
            throw PluginFileException.envelope("(escape)");
        }
        var titles = new TreeMap<String, String>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(TITLE)) {
                titles.put(key.substring(TITLE.length()), values.getProperty(key));
            }
        }
        return new Envelope(
                values.getProperty("name", ""),
                version(values.getProperty("version", "")),
                values.getProperty("publisher", ""),
                titles,
                range(values.getProperty("hub", "")),
                payload(values.getProperty("payload", "")));
    }

    /** Of the file, {@code forest-krasnoyarsk-1.0.0.trihelix}. */
    public String fileName() {
        return name + '-' + version + ".trihelix";
    }

    private static Version version(String text) {
        check("version", VERSION.matcher(text).matches());
        return Version.parseVersion(text);
    }

    private static VersionRange range(String text) {
        try {
            check("hub", !text.isEmpty());
            return VersionRange.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw PluginFileException.envelope("hub");
        }
    }

    private static Payload payload(String text) {
        return Arrays.stream(Payload.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> PluginFileException.envelope("payload"));
    }

    private static boolean isLine(String text, int most) {
        return !text.isBlank() && text.length() <= most && text.chars().noneMatch(Character::isISOControl);
    }

    private static void check(String field, boolean right) {
        if (!right) {
            throw PluginFileException.envelope(field);
        }
    }
}
