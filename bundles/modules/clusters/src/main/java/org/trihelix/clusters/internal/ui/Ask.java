package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.ui.DayField;
import org.trihelix.ui.Decimals;
import org.trihelix.ui.Option;

/** A dialog with a few fields, to be filled in unless they are optional. Errors stand beside their fields, the dialog stays open. */
final class Ask {

    private final Say say;
    private final String verbKey;
    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

    /** @param verbKey key of the title and of the button that does it */
    Ask(Say say, String verbKey) {
        this.say = say;
        this.verbKey = verbKey;
        dialog.addClassName("th-confirm");
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        dialog.setHeaderTitle(say.text(verbKey));
        body.addClassName("th-sections");
        dialog.add(body);
    }

    Ask line(String name) {
        var field = new TextField(label(name));
        field.setManualValidation(true);
        return put(name, field, field::getValue);
    }

    /** A line for a number as the reader writes it. */
    Ask number(String name) {
        line(name);
        values.computeIfPresent(
                name, (same, typed) -> () -> Decimals.plain(say.context().locale(), typed.get()));
        return this;
    }

    Ask area(String name) {
        return area(name, "");
    }

    /** @param initial what stands in it at first */
    Ask area(String name, String initial) {
        var field = new TextArea(label(name));
        field.setManualValidation(true);
        field.setMinRows(3);
        field.setValue(initial);
        return put(name, field, field::getValue);
    }

    /** In the demonstration, lets the reader fill a line of that name with this while it is empty. */
    Ask example(String name, String text) {
        if (say.context().demonstrated() && fields.get(name) instanceof TextField field) {
            var fill = new Button(say.text("ui.form.example"), click -> {
                if (field.isEmpty()) {
                    field.setValue(text);
                }
            });
            fill.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            body.add(new Div(fill));
        }
        return this;
    }

    Ask day(String name, LocalDate initial) {
        DatePicker field = DayField.of(say.context());
        field.setLabel(label(name));
        field.setValue(initial);
        return put(
                name,
                field,
                () -> field.getValue() == null ? "" : field.getValue().toString());
    }

    /** One of several, the first one of which is chosen when there is no other. */
    Ask choice(String name, List<Option> options) {
        return choice(name, options, options.size() == 1 ? options.getFirst().value() : null);
    }

    /** @param initial value of the one that is chosen at first, null for none */
    Ask choice(String name, List<Option> options, @Nullable String initial) {
        var field = new ComboBox<Option>(label(name));
        field.setManualValidation(true);
        field.setItems(options);
        field.setItemLabelGenerator(Option::label);
        options.stream().filter(one -> one.value().equals(initial)).findFirst().ifPresent(field::setValue);
        return put(
                name,
                field,
                () -> field.getValue() == null ? "" : field.getValue().value());
    }

    /** One of many, found by typing. */
    Ask search(String name, Function<String, List<Option>> find) {
        var field = new ComboBox<Option>(label(name));
        field.setManualValidation(true);
        field.setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(Option::label);
        return put(
                name,
                field,
                () -> field.getValue() == null ? "" : field.getValue().value());
    }

    /** These may be left empty. */
    Ask optional(String... names) {
        fields.forEach((name, field) -> {
            if (List.of(names).contains(name)) {
                field.setRequiredIndicatorVisible(false);
            }
        });
        return this;
    }

    private String label(String name) {
        return say.text("clusters.field." + name);
    }

    private <C extends AbstractField<C, V> & HasSize, V> Ask put(String name, C field, Supplier<String> value) {
        field.setWidthFull();
        field.setId("field-" + name);
        field.setRequiredIndicatorVisible(true);
        fields.put(name, field);
        values.put(name, value);
        body.add(field);
        return this;
    }

    /** Opens it. What {@code done} throws about a field is shown beside it. */
    void open(Consumer<Answers> done) {
        var cancel = new Button(say.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var yes = new Button(say.text(verbKey));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> {
            say.context().attempt(() -> tried(done));
            yes.setEnabled(true);
        });
        submitByKeyboard(yes);
        dialog.getFooter().add(cancel, yes);
        dialog.open();
        focusFirstEmpty();
    }

    /** Enter is a new line in a text and takes a choice in a list; Ctrl-Enter goes anywhere. */
    private void submitByKeyboard(Button yes) {
        yes.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(body).resetFocusOnActiveElement();
        Component[] lines =
                fields.values().stream().filter(TextField.class::isInstance).toArray(Component[]::new);
        if (lines.length > 0) {
            yes.addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
        }
    }

    private void focusFirstEmpty() {
        fields.values().stream()
                .filter(field -> field.isEmpty() && field.isRequiredIndicatorVisible())
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void tried(Consumer<Answers> done) {
        fields.values().forEach(field -> wrong(field, ""));
        var given = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> given.put(name, value.get()));
        try {
            done.accept(new Answers(given));
            dialog.close();
        } catch (InvalidException e) {
            if (!shown(e)) {
                throw e;
            }
        }
    }

    private boolean shown(InvalidException e) {
        boolean any = false;
        for (FieldError error : e.errors()) {
            Component field = fields.get(error.field());
            if (field != null) {
                wrong(field, say.context().text(error.message()));
                any = true;
            }
        }
        return any;
    }

    private static void wrong(Component field, String message) {
        if (field instanceof HasValidationProperties checked) {
            checked.setErrorMessage(message);
            checked.setInvalid(!message.isEmpty());
        }
    }
}
