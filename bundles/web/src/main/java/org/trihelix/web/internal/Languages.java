package org.trihelix.web.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Texts;

/** Which language a visitor reads of whom nothing is known but his request. */
public final class Languages {

    /** Cookie in which the choice is kept. */
    public static final String COOKIE = "lang";

    private Languages() {}

    /** The hub's language of that tag, null when it has none. */
    public static @Nullable Locale known(@Nullable String tag) {
        return Texts.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst()
                .orElse(null);
    }

    /**
     * What was asked for, else what was chosen before, else the first of the browser's languages that the hub has, else the default.
     *
     * @param asked value of {@code ?lang=}
     * @param kept value of the cookie
     * @param accepted the browser's languages in its order
     * @param standard the hub's default, {@code ru} or {@code en}
     */
    public static Locale choose(@Nullable String asked, @Nullable String kept, List<Locale> accepted, String standard) {
        Locale locale = known(asked);
        if (locale == null) {
            locale = known(kept);
        }
        if (locale == null) {
            locale = accepted.stream()
                    .map(Locale::getLanguage)
                    .filter(tag -> known(tag) != null)
                    .map(Locale::of)
                    .findFirst()
                    .orElse(known(standard));
        }
        return locale == null ? Texts.LANGUAGES.getFirst() : locale;
    }

    /** Languages of a request; without the header the server names its own, which says nothing of the visitor. */
    public static List<Locale> accepted(@Nullable String header, Enumeration<Locale> locales) {
        return header == null ? List.of() : Collections.list(locales);
    }
}
