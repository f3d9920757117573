package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.ui.DayField;

/** Asks whom to ask instead, or until when. Errors stand beside their fields, the dialog stays open. */
final class ReviewerDialog {

    private final Say say;
    private final Dialog dialog = new Dialog();
    private final ComboBox<Candidate> person = new ComboBox<>();
    private final DatePicker due;
    private final Div body = new Div();

    private ReviewerDialog(Say say, String title, LocalDate day) {
        this.say = say;
        dialog.addClassName("th-confirm");
        dialog.setHeaderTitle(title);
        due = DayField.of(say.context());
        due.setLabel(say.text("evaluation.field.due"));
        due.setValue(day);
        due.setWidthFull();
        due.setId("field-due");
        body.addClassName("th-sections");
        dialog.add(body);
        var cancel = new Button(say.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel);
    }

    static void another(
            Say say, String verbKey, List<Candidate> candidates, LocalDate day, BiConsumer<String, LocalDate> done) {
        var made = new ReviewerDialog(say, say.text(verbKey), day);
        made.choose(candidates);
        made.open(verbKey, () -> done.accept(made.chosen(), made.chosenDay()));
    }

    static void day(Say say, String name, LocalDate day, Consumer<LocalDate> done) {
        var made = new ReviewerDialog(say, name, day);
        made.open("evaluation.postpone", () -> done.accept(made.chosenDay()));
    }

    private void choose(List<Candidate> candidates) {
        person.setLabel(say.text("evaluation.field.person"));
        person.setHelperText(say.text(candidates.isEmpty() ? "evaluation.assign.none" : "evaluation.assign.help"));
        person.setManualValidation(true);
        person.setItems(candidates);
        person.setItemLabelGenerator(this::label);
        person.setWidthFull();
        person.setId("field-person");
        body.add(person);
    }

    private String label(Candidate candidate) {
        String facts = say.facts(candidate);
        return facts.isEmpty() ? candidate.name() : candidate.name() + " — " + facts;
    }

    private String chosen() {
        Candidate candidate = person.getValue();
        if (candidate == null) {
            throw InvalidException.field("person", "evaluation.error.person");
        }
        return candidate.person();
    }

    private LocalDate chosenDay() {
        LocalDate day = due.getValue();
        if (day == null) {
            throw InvalidException.field("due", "evaluation.error.day");
        }
        return day;
    }

    private void open(String verbKey, Runnable run) {
        body.add(due);
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
        due.setInvalid(false);
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
        var fields = Map.of("person", person, "due", due);
        boolean any = false;
        for (FieldError error : e.errors()) {
            var field = fields.get(error.field());
            if (field instanceof com.vaadin.flow.component.shared.HasValidationProperties wrong) {
                wrong.setErrorMessage(say.context().text(error.message()));
                wrong.setInvalid(true);
                any = true;
            }
        }
        return any;
    }
}
