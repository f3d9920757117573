package org.trihelix.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;

/**
 * A list of options that is searched by typing. Vaadin forgets without a word what was typed when the field is left before its list has come;
 * here it is understood, or kept as the problem that it is.
 */
final class ChoiceBox extends ComboBox<Option> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient List<Option> options;
    private @Nullable String problem;
    private transient Runnable chosen = () -> {};

    ChoiceBox(ViewContext context, List<Option> options) {
        this.context = context;
        this.options = options;
        setManualValidation(true);
        setItems(options);
        setItemLabelGenerator(Option::label);
        addCustomValueSetListener(event -> typed(event.getDetail()));
        addValueChangeListener(event -> {
            if (event.getValue() != null) {
                problem = null;
            }
        });
        getElement().addEventListener("focusout", event -> typed("")).setFilter("event.target.value === ''");
    }

    /** Called when what was typed has changed the value. */
    void onChosen(Runnable listener) {
        chosen = listener;
    }

    /** Why what stands in the field is no choice, null when it is one or nothing. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Takes the option of that name, or the only one that begins so. */
    void typed(String text) {
        Option before = getValue();
        List<Option> meant = text.isBlank() ? List.of() : meant(options, text);
        problem = text.isBlank() || meant.size() == 1 ? null : reason(text, meant);
        setValue(meant.size() == 1 ? meant.getFirst() : null);
        setErrorMessage(problem);
        setInvalid(problem != null);
        if (problem != null) {
            keep(text);
        }
        if (!Objects.equals(before, getValue())) {
            chosen.run();
        }
    }

    /** With the value the words would go as well, and with the words what keeps the form from being submitted. */
    private void keep(String text) {
        getElement().executeJs("this._inputElementValue = $0", text);
    }

    private String reason(String text, List<Option> meant) {
        return context.text(meant.isEmpty() ? "ui.choice.none" : "ui.choice.several", text.strip());
    }

    private static List<Option> meant(List<Option> options, String text) {
        String words = Folding.fold(text);
        List<Option> beginning = options.stream()
                .filter(option -> Folding.fold(option.label()).startsWith(words))
                .toList();
        return beginning.stream()
                .filter(option -> Folding.fold(option.label()).equals(words))
                .findFirst()
                .map(List::of)
                .orElse(beginning);
    }
}
