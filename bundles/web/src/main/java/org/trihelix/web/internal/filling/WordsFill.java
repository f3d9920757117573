package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;

/** Words in both languages; those of one stand for both while the other has none. */
final class WordsFill extends Fill {

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Div row = new Div();

    WordsFill(Filling filling, String key, Entry entry) {
        super(entry);
        row.addClassName("hub-words");
        String reader = filling.context().locale().getLanguage();
        List<String> order = reader.equals("ru") ? List.of("ru", "en") : List.of("en", "ru");
        for (String language : order) {
            TextField field = filling.line(filling.text("web.filling." + language, filling.text(key)));
            fields.put(language, field);
            row.add(field);
        }
        TextField first = fields.values().iterator().next();
        first.setRequiredIndicatorVisible(entry.needed());
        first.setHelperText(filling.help(key));
        field(order.getLast()).setPlaceholder(filling.text("web.filling.same"));
    }

    private TextField field(String language) {
        return Objects.requireNonNull(fields.get(language));
    }

    @Override
    Component component() {
        return row;
    }

    @Override
    @Nullable
    Value value() {
        Map<String, Value> words = new LinkedHashMap<>();
        for (String language : List.of("ru", "en")) {
            String own = field(language).getValue().strip();
            String other = field(language.equals("ru") ? "en" : "ru").getValue();
            words.put(language, new Value.Text(0, own.isEmpty() ? other.strip() : own));
        }
        return words.values().stream().allMatch(one -> text(one).isEmpty()) ? null : new Value.Keys(0, words);
    }

    /** As the reader's language says it, else as the other does. */
    String said() {
        return fields.values().stream()
                .map(field -> field.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    void show(@Nullable Value value) {
        Map<String, Value> words = value instanceof Value.Keys keys ? keys.values() : Map.of();
        fields.forEach((language, field) -> field.setValue(text(words.get(language))));
        List<TextField> both = List.copyOf(fields.values());
        if (both.getFirst().getValue().equals(both.getLast().getValue())) {
            both.getLast().clear();
        }
    }

    @Override
    boolean wrong(int at, String key, String text) {
        if (isAt(at) && fields.containsKey(key)) {
            fail(field(key), text);
            return true;
        }
        return super.wrong(at, key, text);
    }

    @Override
    boolean fail(String text) {
        fail(
                fields.values().stream()
                        .filter(TextField::isEmpty)
                        .findFirst()
                        .orElse(fields.values().iterator().next()),
                text);
        return true;
    }

    private static void fail(TextField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    @Override
    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
