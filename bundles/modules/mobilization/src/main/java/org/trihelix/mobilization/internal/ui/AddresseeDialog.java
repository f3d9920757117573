package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.ui.DayField;

/** Asks to whom a package goes and until when the answer is awaited. Errors stand beside their fields, the dialog stays open. */
final class AddresseeDialog {

    private static final int DAYS = 30;

    private final Say say;
    private final Dialog dialog = new Dialog();
    private final ComboBox<Addressee> person = new ComboBox<>();
    private final DatePicker deadline;
    private final Div body = new Div();

    private AddresseeDialog(Say say, String titleKey, LocalDate day) {
        this.say = say;
        dialog.addClassName("th-confirm");
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        dialog.setHeaderTitle(say.text(titleKey));
        deadline = DayField.of(say.context());
        deadline.setLabel(say.text("mobilization.field.deadline"));
        deadline.setValue(day);
        deadline.setRequiredIndicatorVisible(true);
        deadline.setWidthFull();
        deadline.setId("field-deadline");
        body.addClassName("th-sections");
        dialog.add(body);
        var cancel = new Button(say.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel);
    }

    static void ask(Say say, String verbKey, List<Addressee> addressees, BiConsumer<String, LocalDate> done) {
        var made = new AddresseeDialog(say, verbKey, say.today().plusDays(DAYS));
        made.choose(addressees);
        made.open(verbKey, () -> done.accept(made.chosen(), made.chosenDay()));
    }

    static void day(Say say, String verbKey, LocalDate day, Consumer<LocalDate> done) {
        var made = new AddresseeDialog(say, verbKey, day);
        made.open(verbKey, () -> done.accept(made.chosenDay()));
    }

    private void choose(List<Addressee> addressees) {
        person.setLabel(say.text("mobilization.field.addressee"));
        person.setHelperText(
                say.text(addressees.isEmpty() ? "mobilization.addressee.none" : "mobilization.addressee.help"));
        person.setManualValidation(true);
        person.setItems(addressees);
        person.setItemLabelGenerator(one -> Addressees.label(say, one));
        person.setRequiredIndicatorVisible(true);
        addressees.stream()
                .filter(one -> one.person().equals(Addressees.likeliest(addressees)))
                .findFirst()
                .ifPresent(person::setValue);
        person.focus();
        person.setWidthFull();
        person.setId("field-addressee");
        body.add(person);
    }

    private String chosen() {
        Addressee addressee = person.getValue();
        if (addressee == null) {
            throw InvalidException.field("addressee", "mobilization.error.person");
        }
        return addressee.person();
    }

    private LocalDate chosenDay() {
        LocalDate day = deadline.getValue();
        if (day == null) {
            throw InvalidException.field("deadline", "mobilization.error.day");
        }
        return day;
    }

    private void open(String verbKey, Runnable run) {
        body.add(deadline);
        var yes = new Button(say.text(verbKey));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> {
            say.context().attempt(() -> tried(run));
            yes.setEnabled(true);
        });
        dialog.getFooter().add(yes);
        dialog.open();
    }

    private void tried(Runnable run) {
        person.setInvalid(false);
        deadline.setInvalid(false);
        try {
            run.run();
            dialog.close();
        } catch (InvalidException e) {
            if (!shown(e)) {
                throw e;
            }
        }
    }

    private boolean shown(InvalidException e) {
        var fields = Map.<String, HasValidationProperties>of("addressee", person, "deadline", deadline);
        boolean any = false;
        for (FieldError error : e.errors()) {
            HasValidationProperties wrong = fields.get(error.field());
            if (wrong != null) {
                wrong.setErrorMessage(say.context().text(error.message()));
                wrong.setInvalid(true);
                any = true;
            }
        }
        return any;
    }
}
