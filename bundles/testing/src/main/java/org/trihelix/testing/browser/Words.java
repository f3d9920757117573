package org.trihelix.testing.browser;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The texts of the distribution under test, read from the message files of its bundles. */
public final class Words {

    private static final Map<Locale, Words> ALL = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties texts = new Properties();

    private Words(Locale locale) {
        this.locale = locale;
    }

    public static Words in(Locale locale) {
        return ALL.computeIfAbsent(locale, language -> {
            var words = new Words(language);
            words.read(org.trihelix.testing.hub.HubExtension.home().resolve("system/org/trihelix"));
            return words;
        });
    }

    /** The text with its arguments put in. */
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new AssertionError("no text " + key + " in " + locale);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private void read(Path bundles) {
        try (Stream<Path> files = Files.walk(bundles)) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(this::readJar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readJar(Path jar) {
        String name = "messages_" + locale.getLanguage() + ".properties";
        try (var content = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(content.getPath("/"))) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.endsWith(name))::iterator) {
                texts.load(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
