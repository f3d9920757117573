package org.trihelix.installer.internal.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trihelix.api.knowledge.Value;

/** Writes values as YAML: each on a line of its own, words of both languages together. Empty ones are left out. */
public final class YamlWriting {

    private static final Set<String> LANGUAGES = Set.of("ru", "en");
    private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9.-]*";
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private YamlWriting() {}

    public static String of(Value.Keys file) {
        var writing = new YamlWriting();
        writing.keys(file, "", "");
        return writing.text.toString();
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case Value.Text one -> one.text().isBlank();
            case Value.Items many -> many.items().isEmpty();
            case Value.Keys keys -> keys.values().values().stream().allMatch(YamlWriting::isEmpty);
        };
    }

    /** @param first what stands before the first key instead of the margin */
    private void keys(Value.Keys keys, String first, String margin) {
        String before = first.isEmpty() ? margin : first;
        for (Map.Entry<String, Value> one : keys.values().entrySet()) {
            if (!isEmpty(one.getValue())) {
                text.append(before).append(one.getKey()).append(':');
                value(one.getValue(), margin);
                before = margin;
            }
        }
        if (before.equals(first) && !first.isEmpty()) {
            text.append(first).append("{}\n");
        }
    }

    private void value(Value value, String margin) {
        switch (value) {
            case Value.Text one -> text.append(' ').append(quoted(one.text())).append('\n');
            case Value.Keys words
            when LANGUAGES.containsAll(words.values().keySet()) ->
                text.append(" {").append(words(words)).append("}\n");
            case Value.Keys part -> {
                text.append('\n');
                keys(part, "", margin + STEP);
            }
            case Value.Items many -> items(many, margin);
        }
    }

    private static String words(Value.Keys words) {
        return words.values().entrySet().stream()
                .filter(one -> !isEmpty(one.getValue()))
                .map(one -> one.getKey() + ": "
                        + (one.getValue() instanceof Value.Text said ? quoted(said.text()) : "\"\""))
                .collect(Collectors.joining(", "));
    }

    private void items(Value.Items many, String margin) {
        if (many.items().stream().allMatch(Value.Text.class::isInstance)) {
            String all = many.items().stream()
                    .map(one -> quoted(((Value.Text) one).text()))
                    .collect(Collectors.joining(", "));
            text.append(" [").append(all).append("]\n");
            return;
        }
        text.append('\n');
        for (Value one : many.items()) {
            if (one instanceof Value.Keys part) {
                keys(part, margin + STEP + "- ", margin + STEP + STEP);
            }
        }
    }

    private static String quoted(String said) {
        String line = said.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.matches(PLAIN) ? line : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
