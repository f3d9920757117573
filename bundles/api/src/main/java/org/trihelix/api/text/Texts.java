package org.trihelix.api.text;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** All texts of the hub and of the modules that are in it now. */
@ProviderType
public interface Texts {

    /** Russian and English. */
    List<Locale> LANGUAGES = List.of(Locale.of("ru"), Locale.ENGLISH);

    /**
     * The text in the given language, its arguments formatted by that language's rules (ICU message patterns). Arguments are numbered,
     * {@code {0}}, {@code {1, plural, …}}, or named when the only argument is a map. An argument that is a {@link Message} or a {@link Label} is
     * said in the same language, a collection becomes a list in words. A key without a text in that language is given in the other one, a key without
     * any text as itself.
     */
    String text(Locale locale, String key, Object... arguments);

    default String text(Locale locale, Message message) {
        return text(locale, message.key(), message.arguments().toArray());
    }

    /** Whether there is a text for the key in that language. */
    boolean has(Locale locale, String key);
}
