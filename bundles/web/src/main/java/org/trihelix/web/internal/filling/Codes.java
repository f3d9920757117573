package org.trihelix.web.internal.filling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Codes made of names, so that nobody has to think of one. */
public final class Codes {

    private static final int MOST = 40;
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Codes() {}

    /** One that is not taken. */
    static String free(String wanted, Set<String> taken) {
        String free = wanted;
        for (int i = 2; taken.contains(free); i++) {
            String number = "-" + i;
            free = cut(wanted, MOST - number.length()) + number;
        }
        return free;
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most)).replaceAll("-+$", "");
    }

    /** Lower-case Latin letters, digits and hyphens, beginning with a letter. */
    public static String of(String name) {
        var latin = new StringBuilder();
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .chars()
                .forEach(letter -> {
                    int place = RUSSIAN.indexOf(letter);
                    latin.append(place < 0 ? Character.toString(letter) : LATIN[place]);
                });
        String code = latin.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+", "");
        String whole = cut(code, MOST);
        return whole.isEmpty() ? "part" : whole;
    }
}
