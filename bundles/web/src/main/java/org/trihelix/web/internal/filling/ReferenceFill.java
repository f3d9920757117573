package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;
import org.trihelix.ui.Option;

/** Another part of the same list. */
final class ReferenceFill extends Fill implements ListFill.Referring {

    private final ComboBox<Option> field = new ComboBox<>();
    private final Filling filling;
    private final ListFill.@Nullable Siblings siblings;
    private List<Option> options = List.of();
    private String code = "";

    ReferenceFill(Filling filling, String key, Entry entry, ListFill.@Nullable Siblings siblings) {
        super(entry);
        this.filling = filling;
        this.siblings = siblings;
        field.setLabel(filling.text(key));
        field.setManualValidation(true);
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(true);
        field.setHelperText(filling.help(key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                code = change.getValue() == null ? "" : change.getValue().value();
                filling.changed();
            }
        });
    }

    @Override
    public void refer() {
        List<Option> now = ListFill.options(filling, siblings, this, code.isEmpty() ? List.of() : List.of(code));
        filling.quietly(() -> {
            if (!now.equals(options)) {
                options = now;
                field.setItems(now);
            }
            field.setValue(now.stream()
                    .filter(option -> option.value().equals(code))
                    .findFirst()
                    .orElse(null));
        });
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    @Nullable
    Value value() {
        return written(code);
    }

    @Override
    void show(@Nullable Value value) {
        code = text(value);
    }
}
