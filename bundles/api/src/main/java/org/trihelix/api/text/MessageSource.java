package org.trihelix.api.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ConsumerType;

/** Contributes texts while the service is registered. Keys begin with the module's id and a dot. */
@ConsumerType
public interface MessageSource {

    /** Texts by key in the given language, one of {@link Texts#LANGUAGES}. */
    Map<String, String> messages(Locale locale);

    /**
     * Reads {@code messages_LANGUAGE.properties} (UTF-8) from the package of the given class. Read without ResourceBundle, whose
     * cache would hold the bundle's class loader after the bundle has left.
     */
    static Map<String, String> read(Class<?> beside, Locale locale) {
        String name = "messages_" + locale.getLanguage() + ".properties";
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + beside.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
