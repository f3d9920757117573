package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;
import org.trihelix.ui.Option;

/** Any of several words. */
final class ChoicesFill extends Fill {

    private final CheckboxGroup<Option> field = new CheckboxGroup<>();
    private final List<Option> options;

    ChoicesFill(Filling filling, String key, Entry entry) {
        super(entry);
        options = entry.choices().stream()
                .map(word -> new Option(word, filling.text(key + '.' + word)))
                .toList();
        field.setLabel(filling.text(key));
        field.setManualValidation(true);
        field.setItems(options);
        field.setItemLabelGenerator(Option::label);
        field.setHelperText(filling.help(key));
        filling.follow(field);
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    @Nullable
    Value value() {
        List<Value> chosen = options.stream()
                .filter(field.getValue()::contains)
                .<Value>map(option -> new Value.Text(0, option.value()))
                .toList();
        return chosen.isEmpty() ? null : new Value.Items(0, chosen);
    }

    @Override
    void show(@Nullable Value value) {
        List<String> words = words(value);
        field.setValue(options.stream()
                .filter(option -> words.contains(option.value()))
                .collect(Collectors.toSet()));
    }

    static List<String> words(@Nullable Value value) {
        return value instanceof Value.Items items
                ? items.items().stream().map(Fill::text).toList()
                : List.of();
    }
}
