package org.trihelix.ideas.internal.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Key;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.IdeaField.Type;

/** Reads one field of a file. */
final class FieldReading {

    private static final String LEAST = "least";
    private static final String MOST = "most";
    private static final String OPTIONS = "options";
    private static final String TAXONOMY = "taxonomy";

    private final Section part;
    private final Type type;

    private FieldReading(Section part) {
        this.part = part;
        this.type = part.one("type", Type.class);
    }

    /** Null when what is wrong leaves no field. */
    static @Nullable IdeaField field(Section part, Set<String> codes) {
        return new FieldReading(part).field(codes);
    }

    /** As they are written. */
    static List<String> types() {
        return Arrays.stream(Type.values()).map(FieldReading::word).toList();
    }

    static String word(Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those whose values have a least and a most. */
    static String[] bounded() {
        return Arrays.stream(Type.values())
                .filter(type -> type.least() != type.most())
                .map(FieldReading::word)
                .toArray(String[]::new);
    }

    private @Nullable IdeaField field(Set<String> codes) {
        String code = part.code("code");
        boolean fresh = isNew(part, code, codes);
        Label name = part.label("name");
        Label help = part.optionalLabel("help");
        boolean required = part.flag("required", false);
        Label unit = unit();
        String taxonomy = taxonomy();
        List<Option> options = options(taxonomy != null);
        double least = bound(LEAST, type.least());
        double most = bound(MOST, type.most());
        if (least > most) {
            wrong(part, LEAST, "ideas.fields.file.order", new Key(LEAST), new Key(MOST));
            most = least;
        }
        return fresh && (options.isEmpty() && taxonomy == null) == (type != Type.CHOICE)
                ? new IdeaField(code, name, help, type, least, most, unit, options, taxonomy, required)
                : null;
    }

    static void wrong(Section where, String key, String why, Object... arguments) {
        where.wrong(key, Message.of(why, arguments));
    }

    private static boolean isNew(Section where, String code, Set<String> codes) {
        if (!IdeaField.isCode(code)) {
            return false;
        }
        boolean fresh = codes.add(code);
        if (!fresh) {
            wrong(where, "code", "ideas.fields.file.twice", code);
        }
        return fresh;
    }

    private Label unit() {
        Label unit = part.optionalLabel("unit");
        if (part.has("unit") && type != Type.NUMBER) {
            wrong(part, "unit", "ideas.fields.file.unit", new Key("unit"), new Key("type"));
        }
        return unit;
    }

    private double bound(String key, double otherwise) {
        if (type.least() == type.most()) {
            if (part.has(key)) {
                wrong(part, key, "ideas.fields.file.bounds", new Key(LEAST), new Key(MOST));
            }
            return otherwise;
        }
        double bound = part.number(key, type.least(), type.most(), otherwise);
        if (type.isText() && bound != Math.rint(bound)) {
            wrong(part, key, "ideas.fields.file.whole", new Key(key));
            return otherwise;
        }
        return bound;
    }

    /** Null when none is named, or none can be. */
    private @Nullable String taxonomy() {
        if (part.optionalText(TAXONOMY) == null) {
            return null;
        }
        String taxonomy = part.code(TAXONOMY);
        if (type != Type.CHOICE) {
            wrong(part, TAXONOMY, "ideas.fields.file.noChoice", new Key(TAXONOMY), new Key("type"));
        }
        return type == Type.CHOICE && IdeaField.isCode(taxonomy) ? taxonomy : null;
    }

    private List<Option> options(boolean taken) {
        List<Option> options = options(part.list(OPTIONS), "parent");
        if (taken && part.has(OPTIONS)) {
            wrong(part, OPTIONS, "ideas.fields.file.both", new Key(OPTIONS), new Key(TAXONOMY));
            return List.of();
        }
        if (type != Type.CHOICE && part.has(OPTIONS)) {
            wrong(part, OPTIONS, "ideas.fields.file.noChoice", new Key(OPTIONS), new Key("type"));
            return List.of();
        }
        if (type == Type.CHOICE && !part.has(OPTIONS) && !part.has(TAXONOMY)) {
            wrong(part, OPTIONS, "ideas.fields.file.options", new Key(OPTIONS), new Key(TAXONOMY));
        }
        return options;
    }

    /** @param above key of the code of a wider one that stands before */
    static List<Option> options(List<Section> rows, String above) {
        var codes = new HashSet<String>();
        var options = new ArrayList<Option>();
        for (Section row : rows) {
            String code = row.code("code");
            String parent = row.optionalText(above);
            if (parent != null && !codes.contains(parent)) {
                wrong(row, above, "ideas.fields.file.parent", parent);
                parent = null;
            }
            Label name = row.label("name");
            if (isNew(row, code, codes)) {
                options.add(new Option(code, name, parent));
            }
        }
        return options;
    }
}
