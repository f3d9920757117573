package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
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
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.ui.DayField;
import org.trihelix.ui.Option;

/** A dialog with a few fields. Errors stand beside their fields, the dialog stays open. */
final class Ask {

    private final Say say;
    private final String verbKey;
    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

    /** @param verbKey key of the title and of the button that does it */
    Ask(Say say, String verbKey) {
        this.say = say;
        this.verbKey = verbKey;
        dialog.addClassName("th-confirm");
        dialog.setHeaderTitle(say.text(verbKey));
        body.addClassName("th-sections");
        dialog.add(body);
    }

    Ask line(String name) {
        var field = new TextField(label(name));
        field.setManualValidation(true);
        return put(name, field, field::getValue);
    }

    Ask area(String name) {
        var field = new TextArea(label(name));
        field.setManualValidation(true);
        field.setMinRows(3);
        return put(name, field, field::getValue);
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
        var field = new ComboBox<Option>(label(name));
        field.setManualValidation(true);
        field.setItems(options);
        field.setItemLabelGenerator(Option::label);
        if (options.size() == 1) {
            field.setValue(options.getFirst());
        }
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

    private String label(String name) {
        return say.text("clusters.field." + name);
    }

    private <C extends Component & HasSize> Ask put(String name, C field, Supplier<String> value) {
        field.setWidthFull();
        field.setId("field-" + name);
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
        dialog.getFooter().add(cancel, yes);
        dialog.open();
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
