package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;
import org.trihelix.ui.Option;
import org.trihelix.ui.Wording;

/** Other parts of the same list. */
final class ReferencesFill extends Fill implements ListFill.Referring {

    private final MultiSelectComboBox<Option> field;
    private final Filling filling;
    private final ListFill.@Nullable Siblings siblings;
    private List<Option> options = List.of();
    private List<String> codes = List.of();

    ReferencesFill(Filling filling, String key, Entry entry, ListFill.@Nullable Siblings siblings) {
        super(entry);
        this.filling = filling;
        this.siblings = siblings;
        field = Wording.in(filling::text, new MultiSelectComboBox<>());
        field.setLabel(filling.text(key));
        field.setManualValidation(true);
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(true);
        field.setHelperText(filling.help(key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                codes = change.getValue().stream().map(Option::value).toList();
                filling.changed();
            }
        });
    }

    @Override
    public void refer() {
        List<Option> now = ListFill.options(filling, siblings, this, codes);
        filling.quietly(() -> {
            if (!now.equals(options)) {
                options = now;
                field.setItems(now);
            }
            field.setValue(now.stream()
                    .filter(option -> codes.contains(option.value()))
                    .collect(Collectors.toSet()));
        });
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    @Nullable
    Value value() {
        return codes.isEmpty()
                ? null
                : new Value.Items(
                        0,
                        codes.stream()
                                .<Value>map(code -> new Value.Text(0, code))
                                .toList());
    }

    @Override
    void show(@Nullable Value value) {
        codes = ChoicesFill.words(value);
    }
}
