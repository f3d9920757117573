package org.trihelix.console.internal.modules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.trihelix.api.text.Texts;

/** The texts in a bundle's own files: a module that is off has nobody who could tell them. */
final class BundleTexts {

    private final Properties texts = new Properties();

    /** @param locale any; what is neither of the hub's languages gets the English texts */
    BundleTexts(Bundle bundle, Locale locale) {
        String language = Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(locale.getLanguage()::equals)
                .findFirst()
                .orElse(Locale.ENGLISH.getLanguage());
        try {
            Enumeration<URL> files = bundle.findEntries("/", "messages_" + language + ".properties", true);
            if (files != null) {
                Collections.list(files).forEach(this::read);
            }
        } catch (IllegalStateException e) {
            texts.clear(); // it was uninstalled meanwhile
        }
    }

    private void read(URL file) {
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, String substitute) {
        return texts.getProperty(key, substitute);
    }
}
