package org.trihelix.rest.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Texts;

/** Picks the language of an answer from {@code Accept-Language}. */
final class Languages {

    private Languages() {}

    static Locale choose(@Nullable String header, Locale otherwise) {
        if (header == null) {
            return otherwise;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), Texts.LANGUAGES);
            return best == null ? otherwise : best;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
