package org.trihelix.installer.internal.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Key;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

/** A mapping of a file, or a row of a table. */
final class FileSection implements Section {

    private static final int TEXT_MOST = 500;
    private static final String NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?";
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    private final KnowledgeFile file;
    private final Value.Keys keys;
    private final Set<String> asked = new HashSet<>();
    private final List<FileSection> parts = new ArrayList<>();
    private final List<String> place;

    /** @param place keys of the lists that lead here */
    FileSection(KnowledgeFile file, Value.Keys keys, List<String> place) {
        this.file = file;
        this.place = place;
        this.keys = keys;
    }

    @Override
    public boolean has(String key) {
        return value(key) != null;
    }

    private @Nullable Value value(String key) {
        asked.add(key);
        Value value = keys.values().get(key);
        return value instanceof Value.Text text && text.text().isBlank() ? null : value;
    }

    /** Null when there is none; what is no text is told. */
    private @Nullable String scalar(String key) {
        Value value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Value.Text text) {
            String stripped = text.text().strip();
            if (stripped.length() <= TEXT_MOST && stripped.lines().count() <= 1) {
                return stripped;
            }
        }
        wrong(key, Message.of("plugins.knowledge.text", new Key(key), TEXT_MOST));
        return "";
    }

    private boolean missing(String key) {
        wrong(key, Message.of("plugins.knowledge.missing", new Key(key)));
        return true;
    }

    @Override
    public String text(String key) {
        String text = scalar(key);
        return text == null && missing(key) ? "" : String.valueOf(text);
    }

    @Override
    public @Nullable String optionalText(String key) {
        return scalar(key);
    }

    @Override
    public Label label(String key) {
        return has(key) || !missing(key) ? optionalLabel(key) : Label.NONE;
    }

    @Override
    public Label optionalLabel(String key) {
        Value value = value(key);
        if (value == null) {
            return Label.NONE;
        }
        if (value instanceof Value.Keys words && words.values().keySet().equals(Set.of("ru", "en"))) {
            var section = part(file, words, place(key));
            return new Label(section.text("ru"), section.text("en"));
        }
        wrong(key, Message.of("plugins.knowledge.label", new Key(key)));
        return Label.NONE;
    }

    @Override
    public String code(String key) {
        String code = text(key);
        if (!code.isEmpty() && !code.matches(CODE)) {
            wrong(key, Message.of("plugins.knowledge.code", new Key(key)));
        }
        return code;
    }

    @Override
    public double number(String key, double least, double most) {
        return has(key) || !missing(key) ? number(key, least, most, least) : least;
    }

    @Override
    public double number(String key, double least, double most, double otherwise) {
        String text = scalar(key);
        if (text == null) {
            return otherwise;
        }
        if (text.matches(NUMBER)) {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(key, Message.of("plugins.knowledge.number", new Key(key), least, most));
        return otherwise;
    }

    @Override
    public int whole(String key, int least, int most, int otherwise) {
        double number = number(key, least, most, otherwise);
        if (number != Math.rint(number)) {
            wrong(key, Message.of("plugins.knowledge.whole", new Key(key)));
        }
        return (int) number;
    }

    @Override
    public boolean flag(String key, boolean otherwise) {
        String text = scalar(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            wrong(key, Message.of("plugins.knowledge.flag", new Key(key)));
        }
        return text == null ? otherwise : text.equals("true");
    }

    @Override
    public <E extends Enum<E>> E one(String key, Class<E> type) {
        E first = type.getEnumConstants()[0];
        return has(key) || !missing(key) ? one(key, type, first) : first;
    }

    @Override
    public <E extends Enum<E>> E one(String key, Class<E> type, E otherwise) {
        String text = scalar(key);
        if (text == null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(FileSection::written).toList();
        wrong(key, Message.of("plugins.knowledge.one", new Key(key), known));
        return otherwise;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> texts(String key) {
        Value value = value(key);
        if (value instanceof Value.Text text) {
            return Arrays.stream(text.text().split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        if (value instanceof Value.Items items && items.items().stream().allMatch(item -> item instanceof Value.Text)) {
            return items.items().stream()
                    .map(item -> ((Value.Text) item).text().strip())
                    .toList();
        }
        if (value != null) {
            wrong(key, Message.of("plugins.knowledge.texts", new Key(key)));
        }
        return List.of();
    }

    @Override
    public List<Section> list(String key) {
        Value value = value(key);
        if (value instanceof Value.Text table) {
            return file.table(this, key, table.text().strip());
        }
        if (value instanceof Value.Items items && items.items().stream().allMatch(item -> item instanceof Value.Keys)) {
            List<String> inside = place(key);
            return items.items().stream()
                    .<Section>map(item -> part(file, (Value.Keys) item, inside))
                    .toList();
        }
        if (value != null) {
            wrong(key, Message.of("plugins.knowledge.list", new Key(key)));
        }
        return List.of();
    }

    /** Where the parts of a list are. */
    List<String> place(String key) {
        return Stream.concat(place.stream(), Stream.of(key)).toList();
    }

    FileSection part(KnowledgeFile in, Value.Keys values, List<String> inside) {
        var part = in.section(values, inside);
        parts.add(part);
        return part;
    }

    @Override
    public void wrong(String key, Message why) {
        Value value = keys.values().get(key);
        file.wrong(value == null ? keys.line() : value.line(), place, key, why);
    }

    /** Tells of keys that nobody asked for. */
    void close() {
        String known = asked.stream()
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        keys.values().forEach((key, value) -> {
            if (!asked.contains(key)) {
                file.wrong(
                        value.line(),
                        place,
                        "",
                        Message.of("plugins.knowledge.unknown", new Key(key), known.substring(1, known.length() - 1)));
            }
        });
        parts.forEach(FileSection::close);
    }
}
