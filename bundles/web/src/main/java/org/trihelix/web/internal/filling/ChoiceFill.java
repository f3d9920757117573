package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;
import org.trihelix.ui.Option;

/** One of several words, or yes or no. */
final class ChoiceFill extends Fill {

    private final ComboBox<Option> field = new ComboBox<>();
    private final List<Option> options;
    private final Filling filling;

    ChoiceFill(Filling filling, String key, Entry entry) {
        super(entry);
        options = entry.type() == KnowledgeForm.Type.FLAG
                ? Stream.of("true", "false")
                        .map(word -> new Option(word, filling.text("web.filling." + word)))
                        .toList()
                : entry.choices().stream()
                        .map(word -> new Option(word, filling.text(key + '.' + word)))
                        .toList();
        field.setLabel(filling.text(key));
        field.setManualValidation(true);
        field.setItems(options);
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(!entry.needed());
        field.setRequiredIndicatorVisible(entry.needed());
        field.setHelperText(filling.help(key));
        this.filling = filling;
    }

    /** Does something after each choice, before it is told of. */
    void follow(Runnable then) {
        field.addValueChangeListener(change -> then.run());
        filling.follow(field);
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    @Nullable
    Value value() {
        Option chosen = field.getValue();
        return chosen == null ? null : written(chosen.value());
    }

    @Override
    void show(@Nullable Value value) {
        String word = text(value);
        field.setValue(options.stream()
                .filter(option -> option.value().equals(word))
                .findFirst()
                .orElse(null));
    }
}
