package org.trihelix.ideas.internal.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final String PARENT = "parent";

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

    private @Nullable IdeaField field(Set<String> codes) {
        String code = part.code("code");
        boolean fresh = isNew(part, code, codes);
        Label name = part.label("name");
        Label help = part.optionalLabel("help");
        boolean required = part.flag("required", false);
        Label unit = unit();
        List<Option> options = options();
        double least = bound(LEAST, type.least());
        double most = bound(MOST, type.most());
        if (least > most) {
            wrong(part, LEAST, "ideas.fields.file.order");
            most = least;
        }
        return fresh && options.isEmpty() == (type != Type.CHOICE)
                ? new IdeaField(code, name, help, type, least, most, unit, options, required)
                : null;
    }

    private static void wrong(Section where, String key, String why, Object... arguments) {
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
            wrong(part, "unit", "ideas.fields.file.unit");
        }
        return unit;
    }

    private double bound(String key, double otherwise) {
        if (type.least() == type.most()) {
            if (part.has(key)) {
                wrong(part, key, "ideas.fields.file.bounds");
            }
            return otherwise;
        }
        double bound = part.number(key, type.least(), type.most(), otherwise);
        if (type.isText() && bound != Math.rint(bound)) {
            wrong(part, key, "ideas.fields.file.whole", key);
            return otherwise;
        }
        return bound;
    }

    private List<Option> options() {
        List<Section> rows = part.list(OPTIONS);
        var codes = new HashSet<String>();
        var options = new ArrayList<Option>();
        for (Section row : rows) {
            String code = row.code("code");
            String parent = row.optionalText(PARENT);
            if (parent != null && !codes.contains(parent)) {
                wrong(row, PARENT, "ideas.fields.file.parent", parent);
                parent = null;
            }
            Label name = row.label("name");
            if (isNew(row, code, codes)) {
                options.add(new Option(code, name, parent));
            }
        }
        if (type != Type.CHOICE && part.has(OPTIONS)) {
            wrong(part, OPTIONS, "ideas.fields.file.noChoice");
            return List.of();
        }
        if (type == Type.CHOICE && !part.has(OPTIONS)) {
            wrong(part, OPTIONS, "ideas.fields.file.options");
        }
        return options;
    }
}
