package org.trihelix.installer.internal.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;

/** A file as its form shows it: each value of the type that its entry has, rows of a table in the place of the table's name. */
public final class FormReading {

    private static final Set<String> LANGUAGES = Set.of("ru", "en");
    private static final String TABLE = ".csv";

    private final String folder;
    private final Map<String, String> files;
    private boolean fits = true;
    private int parts;

    private FormReading(String folder, Map<String, String> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * @param files texts of all files by path
     * @return null when the file has what the form has not
     */
    public static Value.@Nullable Keys of(KnowledgeForm form, String path, Map<String, String> files) {
        var reading = new FormReading(path.substring(0, path.indexOf('/') + 1), files);
        Value.Keys root = YamlReading.of(files.getOrDefault(path, ""), (line, why) -> reading.fits = false);
        Value.Keys shown = reading.keys(root, form.entries());
        return reading.fits ? shown : null;
    }

    private Value.Keys keys(Value.Keys keys, List<Entry> entries) {
        Map<String, Value> shown = new LinkedHashMap<>();
        keys.values()
                .forEach((key, value) -> entries.stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst()
                        .ifPresentOrElse(entry -> shown.put(key, value(value, entry)), () -> fits = false));
        return new Value.Keys(keys.line(), shown);
    }

    private Value value(Value value, Entry entry) {
        return switch (entry.type()) {
            case WORDS -> require(value, value instanceof Value.Keys words && isWords(words));
            case LIST -> list(value, entry);
            case CHOICES, REFERENCES -> several(value);
            default -> require(value, value instanceof Value.Text);
        };
    }

    private Value require(Value value, boolean right) {
        fits &= right;
        return value;
    }

    private static boolean isWords(Value.Keys words) {
        return LANGUAGES.containsAll(words.values().keySet())
                && words.values().values().stream().allMatch(Value.Text.class::isInstance);
    }

    private Value several(Value value) {
        if (value instanceof Value.Text text) {
            List<Value> items = Arrays.stream(text.text().split(";"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .<Value>map(one -> new Value.Text(text.line(), one))
                    .toList();
            return new Value.Items(text.line(), items);
        }
        return require(
                value,
                value instanceof Value.Items many && many.items().stream().allMatch(Value.Text.class::isInstance));
    }

    private Value list(Value value, Entry entry) {
        Value.Items items = switch (value) {
            case Value.Items many -> many;
            case Value.Text name -> table(name.text().strip());
            case Value.Keys keys -> new Value.Items(0, List.of(new Value.Text(0, "")));
        };
        parts += items.items().size();
        fits &= parts <= KnowledgeForm.PARTS_MOST && items.items().stream().allMatch(Value.Keys.class::isInstance);
        return fits
                ? new Value.Items(
                        items.line(),
                        items.items().stream()
                                .<Value>map(one -> keys((Value.Keys) one, entry.entries()))
                                .toList())
                : items;
    }

    /** Its lines are those of another file, so they are left out. */
    private Value.Items table(String name) {
        String text = files.get(folder + name);
        if (text == null || !name.endsWith(TABLE)) {
            fits &= name.isEmpty();
            return new Value.Items(0, List.of());
        }
        Value.Items rows = TableReading.of(text, (line, why) -> fits = false);
        return new Value.Items(
                0,
                rows.items().stream()
                        .<Value>map(row -> new Value.Keys(0, ((Value.Keys) row).values()))
                        .toList());
    }
}
