package org.trihelix.clusters.internal;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;

/** The module's own texts, said as the hub says them; those of others are their keys. */
public final class SpokenTexts implements Texts {

    private static final Map<Locale, Map<String, String>> ALL = Map.of(
            Locale.of("ru"),
            new ClustersModule().messages(Locale.of("ru")),
            Locale.ENGLISH,
            new ClustersModule().messages(Locale.ENGLISH));

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = ALL.getOrDefault(locale, Map.of()).getOrDefault(key, key);
        Object[] values =
                Arrays.stream(arguments).map(one -> value(locale, one)).toArray();
        return new MessageFormat(pattern, locale).format(values);
    }

    private Object value(Locale locale, Object argument) {
        return switch (argument) {
            case Message message -> text(locale, message);
            case Label label -> label.in(locale);
            case Collection<?> list ->
                ListFormatter.getInstance(locale)
                        .format(list.stream().map(one -> value(locale, one)).toList());
            default -> argument;
        };
    }

    @Override
    public boolean has(Locale locale, String key) {
        return ALL.getOrDefault(locale, Map.of()).containsKey(key);
    }
}
