package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Folding;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.ui.DayField;

/** Several experts are ticked and asked at once. Who may not judge is shown with the reason, after the others. */
final class ExpertsDialog {

    /** From so many on they are searched for. */
    private static final int MANY = 8;

    private final Say say;
    private final Dialog dialog = new Dialog();
    private final Map<Candidate, Checkbox> boxes = new LinkedHashMap<>();
    private final Div problem = new Div();
    private final DatePicker due;
    private final BiConsumer<Set<String>, LocalDate> done;

    private ExpertsDialog(Say say, LocalDate day, BiConsumer<Set<String>, LocalDate> done) {
        this.say = say;
        this.done = done;
        dialog.addClassName("th-confirm");
        dialog.setHeaderTitle(say.text("evaluation.assign"));
        due = DayField.of(say.context());
        due.setLabel(say.text("evaluation.field.due"));
        due.setValue(day);
        due.setWidthFull();
        due.setId("field-due");
        problem.addClassName("th-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    static void ask(Say say, List<Candidate> candidates, LocalDate day, BiConsumer<Set<String>, LocalDate> done) {
        var made = new ExpertsDialog(say, day, done);
        made.open(candidates);
    }

    private void open(List<Candidate> candidates) {
        var body = new Div(problem);
        body.addClassName("th-sections");
        if (candidates.isEmpty()) {
            body.add(new Paragraph(say.text("evaluation.assign.none")));
        }
        if (candidates.size() > MANY) {
            body.add(search());
        }
        body.add(experts(candidates), due);
        dialog.add(body);
        var cancel = new Button(say.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel, yes());
        dialog.open();
    }

    private Component search() {
        var search = new TextField(say.text("evaluation.assign.search"));
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(event -> narrow(Folding.fold(event.getValue())));
        return search;
    }

    /** Who is ticked stays in sight. */
    private void narrow(String words) {
        boxes.forEach((candidate, box) -> box.setVisible(box.getValue()
                || Folding.fold(candidate.name() + " " + String.join(" ", candidate.organizations()))
                        .contains(words)));
    }

    private Component experts(List<Candidate> candidates) {
        var set = new FieldSet(say.text("evaluation.assign.whom"));
        set.addClassName("th-picks");
        candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.obstacle() != null))
                .forEach(candidate -> {
                    var box = box(candidate);
                    boxes.put(candidate, box);
                    set.add(box);
                });
        set.setVisible(!candidates.isEmpty());
        return set;
    }

    private Checkbox box(Candidate candidate) {
        var name = new Div(new Span(candidate.name()), new Span(say.facts(candidate)));
        name.addClassName("th-pick");
        var box = new Checkbox();
        box.setLabelComponent(name);
        box.setEnabled(candidate.obstacle() == null);
        box.getElement().setAttribute("data-person", candidate.person());
        return box;
    }

    private Button yes() {
        var yes = new Button(say.text("evaluation.assign"));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> {
            say.context().attempt(this::answer);
            yes.setEnabled(true);
        });
        return yes;
    }

    private void answer() {
        problem.setVisible(false);
        due.setInvalid(false);
        try {
            done.accept(chosen(), day());
            dialog.close();
        } catch (InvalidException e) {
            e.errors().forEach(this::show);
        }
    }

    private Set<String> chosen() {
        Set<String> chosen = boxes.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(one -> one.getKey().person())
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw InvalidException.field("person", "evaluation.error.nobody");
        }
        return chosen;
    }

    private LocalDate day() {
        LocalDate day = due.getValue();
        if (day == null) {
            throw InvalidException.field("due", "evaluation.error.day");
        }
        return day;
    }

    private void show(FieldError error) {
        String text = say.context().text(error.message());
        if (error.field().equals("due")) {
            due.setErrorMessage(text);
            due.setInvalid(true);
        } else {
            problem.setText(problem.isVisible() ? problem.getText() + " " + text : text);
            problem.setVisible(true);
            problem.scrollIntoView();
        }
    }
}
