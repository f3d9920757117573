package org.trihelix.api.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

/**
 * A part of a file: values by key. What is missing, of the wrong type or out of bounds is noted with its line, and something harmless is returned,
 * so that reading goes on and all mistakes are found. A key that nobody asked for is a mistake too.
 */
@ProviderType
public interface Section {

    boolean has(String key);

    /** A text on one line, at most 500 characters; must be there. */
    String text(String key);

    /** A text on one line, at most 500 characters. */
    @Nullable
    String optionalText(String key);

    /** Words in both languages, {@code {ru: …, en: …}}, at most 500 characters each; must be there. In a table: columns {@code KEY.ru}, {@code KEY.en}. */
    Label label(String key);

    /** Words in both languages; {@link Label#NONE} when they are not there. */
    Label optionalLabel(String key);

    /** A code: lower-case letters, digits, hyphens, beginning with a letter, at most 40 characters; must be there. */
    String code(String key);

    /** Must be there and between the bounds, both allowed. */
    double number(String key, double least, double most);

    /** Otherwise as given; when it is there, between the bounds. */
    double number(String key, double least, double most, double otherwise);

    /** A whole number; otherwise as given. */
    int whole(String key, int least, int most, int otherwise);

    boolean flag(String key, boolean otherwise);

    /** A constant, written in lower case with hyphens; must be there. */
    <E extends Enum<E>> E one(String key, Class<E> type);

    /** A constant, written in lower case with hyphens. */
    <E extends Enum<E>> E one(String key, Class<E> type, E otherwise);

    /** Texts; empty when they are not there. In a table: separated by semicolons. */
    List<String> texts(String key);

    /**
     * Parts in their order; empty when they are not there. Instead of a list there may be the name of a table beside the file, {@code terms.csv}
     * (UTF-8, commas, the first row names the columns): its rows are the parts.
     */
    List<Section> list(String key);

    /** Notes a mistake at the key, or at the section's beginning when the key is not there. */
    void wrong(String key, Message why);
}
