package org.trihelix.core.internal.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

/** The texts of one language with the patterns compiled so far. */
final class Patterns {

    private static final Logger LOG = LoggerFactory.getLogger(Patterns.class);

    private final Locale language;
    private final Map<String, String> messages;
    private final BiFunction<Locale, Message, String> nested;
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    Patterns(Locale language, Map<String, String> messages, BiFunction<Locale, Message, String> nested) {
        this.language = language;
        this.messages = messages;
        this.nested = nested;
    }

    boolean has(String key) {
        return messages.containsKey(key);
    }

    @Nullable
    String format(String key, Object... arguments) {
        String pattern = messages.get(key);
        if (pattern == null || isPlain(pattern)) {
            return pattern;
        }
        try {
            return format(compiled.computeIfAbsent(key, k -> new MessageFormat(pattern, language)), arguments);
        } catch (IllegalArgumentException e) {
            LOG.warn("Text {} in {} cannot be formatted: {}", key, language, e.getMessage());
            return pattern;
        }
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private String format(MessageFormat format, Object... arguments) {
        Object values = arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
                ? named.entrySet().stream()
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), this::value))
                : Arrays.stream(arguments).map(this::value).toArray();
        // a MessageFormat is not thread-safe, and cloning one costs more than the wait
        synchronized (format) {
            return format.format(values);
        }
    }

    private Object value(Object argument) {
        return switch (argument) {
            case Map.Entry<?, ?> entry when entry.getValue() != null -> value(entry.getValue());
            case Message message -> nested.apply(language, message);
            case Label label -> label.in(language);
            case Collection<?> list ->
                ListFormatter.getInstance(language)
                        .format(list.stream().map(this::value).toList());
            case Instant instant -> Date.from(instant);
            default -> argument;
        };
    }
}
