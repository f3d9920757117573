package org.trihelix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a form, step by step. All steps are on the page, one is in sight; those that do not belong to the form now wait for it. */
final class FormSteps extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient List<Step> steps = new ArrayList<>();
    private final OrderedList navigation = new OrderedList();
    private final Button back;
    private final Button forward;
    private int current;

    /** A step on the page. */
    private static final class Step {
        final FormStep definition;
        final String title;
        final Section section = new Section();
        final List<FieldBox<?, ?>> boxes = new ArrayList<>();
        final Button opener = new Button();
        final ListItem item = new ListItem(opener);
        boolean shown = true;

        Step(FormStep definition, String title) {
            this.definition = definition;
            this.title = title;
        }
    }

    FormSteps(ViewContext context, List<FormStep> steps, Runnable changed) {
        this.context = context;
        navigation.addClassName("th-steps");
        back = Buttons.quiet(context, PageAction.of("ui.form.back", () -> go(before(current))));
        forward = Buttons.plain(context, PageAction.of("ui.form.forward", () -> go(behind(current))));
        for (FormStep step : steps) {
            add(step, steps.size() > 1, () -> {
                follow();
                changed.run();
            });
        }
        follow();
    }

    private void add(FormStep step, boolean titled, Runnable changed) {
        var made = new Step(step, context.text(step.titleKey()));
        if (titled) {
            made.section.add(new H2(made.title));
            int index = steps.size();
            made.opener.addClickListener(click -> go(index));
            navigation.add(made.item);
        }
        for (FormField field : step.fields()) {
            FieldBox<?, ?> box = FieldBox.of(context, field, changed);
            made.boxes.add(box);
            made.section.add(box.component());
        }
        steps.add(made);
        getContent().add(made.section);
    }

    /** Steps come and go with the values; whoever stands on one that goes comes to the one before it. */
    private void follow() {
        var all = new LinkedHashMap<String, String>();
        boxes(step -> true).forEach(box -> all.put(box.name(), box.value()));
        int number = 0;
        for (Step step : steps) {
            step.shown = step.definition.shown().test(all);
            step.item.setVisible(step.shown);
            number += step.shown ? 1 : 0;
            step.opener.setText(number + ". " + step.title);
        }
        navigation.setVisible(number > 1);
        go(steps.get(current).shown ? current : before(current));
    }

    private int before(int step) {
        for (int i = step - 1; i >= 0; i--) {
            if (steps.get(i).shown) {
                return i;
            }
        }
        return step;
    }

    private int behind(int step) {
        for (int i = step + 1; i < steps.size(); i++) {
            if (steps.get(i).shown) {
                return i;
            }
        }
        return step;
    }

    private Stream<FieldBox<?, ?>> boxes(Predicate<Step> some) {
        return steps.stream().filter(some).flatMap(step -> step.boxes.stream());
    }

    private Stream<FieldBox<?, ?>> shown() {
        return boxes(step -> step.shown);
    }

    OrderedList navigation() {
        return navigation;
    }

    Button back() {
        return back;
    }

    Button forward() {
        return forward;
    }

    /** Of the steps that belong to the form now. */
    Map<String, String> values() {
        var values = new FormValues(boxes(step -> true).map(FieldBox::name).toList());
        shown().forEach(box -> values.put(box.name(), box.value()));
        return values;
    }

    void values(Map<String, String> values) {
        values.forEach(this::put);
        follow();
    }

    /** Those of fields that are empty. */
    void complete(Map<String, String> values) {
        Map<String, String> now = values();
        values.forEach((name, text) -> {
            if (now.getOrDefault(name, "").isEmpty()) {
                put(name, text);
            }
        });
        follow();
    }

    void value(String name, String text) {
        put(name, text);
        follow();
    }

    private void put(String name, String text) {
        FieldBox<?, ?> box = box(name);
        if (box != null) {
            box.value(text);
        }
    }

    void options(String name, List<Option> options) {
        FieldBox<?, ?> box = box(name);
        if (box != null) {
            box.options(options);
        }
    }

    void focusFirstEmpty() {
        steps.get(current).boxes.stream().filter(FieldBox::lacking).findFirst().ifPresent(FieldBox::focus);
    }

    String label(String name) {
        FieldBox<?, ?> box = box(name);
        return box == null ? name : box.label();
    }

    /** A value as people read it. */
    String shown(String name, String text) {
        FieldBox<?, ?> box = box(name);
        return box == null ? text : box.shown(text);
    }

    void clearErrors() {
        boxes(step -> true).forEach(box -> box.error(null));
    }

    /** Messages about what was typed and is no value, by the names of the fields. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        shown().forEach(box -> {
            String problem = box.problem();
            if (problem != null) {
                problems.put(box.name(), problem);
            }
        });
        return problems;
    }

    /** Shows messages beside their fields, goes to the first one, and returns those that belong to no field. */
    List<String> errors(Map<String, String> byField) {
        var homeless = new ArrayList<String>();
        byField.forEach((name, message) -> {
            FieldBox<?, ?> box = shown().anyMatch(known -> known.name().equals(name)) ? box(name) : null;
            if (box == null) {
                homeless.add(message);
            } else {
                box.error(message);
            }
        });
        focusFirstWrong();
        return homeless;
    }

    private void focusFirstWrong() {
        for (int i = 0; i < steps.size(); i++) {
            for (FieldBox<?, ?> box : steps.get(i).boxes) {
                if (steps.get(i).shown && box.wrong()) {
                    go(i);
                    box.focus();
                    return;
                }
            }
        }
    }

    private @Nullable FieldBox<?, ?> box(String name) {
        return boxes(step -> true)
                .filter(box -> box.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void go(int step) {
        current = step;
        back.setVisible(before(step) != step);
        forward.setVisible(behind(step) != step);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).section.setVisible(i == step);
            var opener = steps.get(i).opener.getElement();
            if (i == step) {
                opener.setAttribute("aria-current", "step");
            } else {
                opener.removeAttribute("aria-current");
            }
        }
    }
}
