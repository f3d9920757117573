package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;

/** A part with entries of its own: a file, or one of a list. */
final class PartFill {

    private final List<Fill> fills = new ArrayList<>();
    private final Div fields = new Div();
    private final NativeDetails more;
    private final Paragraph problem = new Paragraph();
    private int line;

    PartFill(Filling filling, String under, List<Entry> entries, ListFill.@Nullable Siblings siblings) {
        var rare = new Div();
        rare.addClassName("hub-fields");
        more = new NativeDetails(filling.text("web.filling.more"), rare);
        fields.addClassName("hub-fields");
        problem.addClassName("th-problem");
        problem.setVisible(false);
        for (Entry entry : entries) {
            Fill fill = Fill.of(filling, under, entry, siblings);
            fills.add(fill);
            Component component = fill.component();
            if (component != null) {
                (entry.rare() ? rare : fields).add(component);
            }
            if (fill instanceof ChoiceFill choice) {
                choice.follow(() -> follow(Map.of()));
            }
        }
        fields.add(more, problem);
        follow(Map.of());
    }

    Component component() {
        return fields;
    }

    /**
     * Hides what makes no sense with what is chosen.
     *
     * @param written in the file: what stands there is shown, so that it can be taken away
     */
    private void follow(Map<String, Value> written) {
        for (Fill fill : fills) {
            fill.makeSense(isSensible(fill) || written.containsKey(fill.entry.key()));
        }
        more.setVisible(fills.stream().anyMatch(fill -> fill.entry.rare() && fill.makesSense()));
    }

    private boolean isSensible(Fill fill) {
        KnowledgeForm.When when = fill.entry.when();
        return when == null
                || fills.stream()
                        .anyMatch(other -> other.entry.key().equals(when.key())
                                && when.words().contains(Fill.text(other.value())));
    }

    <F extends Fill> @Nullable F find(Class<F> type) {
        return fills.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    List<Fill> fills() {
        return List.copyOf(fills);
    }

    /** How many parts its lists have, with theirs. */
    int parts() {
        return fills.stream()
                .mapToInt(fill -> fill instanceof ListFill list ? list.size() : 0)
                .sum();
    }

    /** What it is called: its words, or what was chosen first. */
    String name() {
        WordsFill words = find(WordsFill.class);
        return words == null ? "" : words.said();
    }

    Value.Keys value() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Fill fill : fills) {
            Value value = fill.makesSense() ? fill.value() : null;
            if (value != null) {
                values.put(fill.entry.key(), value);
            }
        }
        return new Value.Keys(0, values);
    }

    void show(Value.Keys keys) {
        fills.forEach(fill -> fill.show(keys.values().get(fill.entry.key())));
        follow(keys.values());
        more.setOpen(fills.stream()
                .anyMatch(fill ->
                        fill.entry.rare() && keys.values().containsKey(fill.entry.key()) && fill.entry.needed()));
    }

    void locate(Value.Keys keys) {
        line = keys.line();
        fills.forEach(fill -> fill.locate(keys.values().get(fill.entry.key())));
    }

    boolean wrong(int at, String key, String text) {
        for (Fill fill : fills) {
            if (fill.wrong(at, key, text)) {
                open(fill);
                return true;
            }
        }
        if (line != at || at == 0) {
            return false;
        }
        for (Fill fill : fills) {
            if (fill.entry.key().equals(key) && fill.fail(text)) {
                open(fill);
                return true;
            }
        }
        problem.setText(problem.isVisible() ? problem.getText() + " " + text : text);
        problem.setVisible(true);
        return true;
    }

    private void open(Fill fill) {
        if (fill.entry.rare()) {
            more.setOpen(true);
        }
    }

    void clear() {
        problem.setVisible(false);
        fills.forEach(Fill::clear);
    }
}
