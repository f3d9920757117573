package org.trihelix.api.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable for search and sorting: lower case, ё as е, one space between words. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Operand of {@code LIKE … ESCAPE '!'} that finds the text anywhere in a folded column. */
    public static String contains(String text) {
        return '%' + fold(text).replaceAll("[!%_]", "!$0") + '%';
    }
}
