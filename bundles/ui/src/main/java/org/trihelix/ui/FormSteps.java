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
import org.jspecify.annotations.Nullable;

/** The fields of a form, step by step. All steps are on the page, one is in sight. */
final class FormSteps extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient List<List<FieldBox<?, ?>>> boxes = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final OrderedList navigation = new OrderedList();
    private final Button back;
    private final Button forward;
    private int current;

    FormSteps(ViewContext context, List<FormStep> steps, Runnable changed) {
        this.context = context;
        navigation.addClassName("th-steps");
        back = Buttons.quiet(context, PageAction.of("ui.form.back", () -> go(current - 1)));
        forward = Buttons.plain(context, PageAction.of("ui.form.forward", () -> go(current + 1)));
        for (FormStep step : steps) {
            add(step, steps.size() > 1, changed);
        }
        navigation.setVisible(steps.size() > 1);
        go(0);
    }

    private void add(FormStep step, boolean titled, Runnable changed) {
        var section = new Section();
        String title = context.text(step.titleKey());
        if (titled) {
            section.add(new H2(title));
            int index = sections.size();
            navigation.add(new ListItem(new Button((index + 1) + ". " + title, click -> go(index))));
        }
        var fields = new ArrayList<FieldBox<?, ?>>();
        for (FormField field : step.fields()) {
            FieldBox<?, ?> box = FieldBox.of(context, field, changed);
            fields.add(box);
            section.add(box.component());
        }
        boxes.add(fields);
        sections.add(section);
        getContent().add(section);
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

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        boxes.forEach(step -> step.forEach(box -> values.put(box.name(), box.value())));
        return values;
    }

    void values(Map<String, String> values) {
        values.forEach(this::value);
    }

    /** Those of fields that are empty. */
    void complete(Map<String, String> values) {
        Map<String, String> now = values();
        values.forEach((name, text) -> {
            if (now.getOrDefault(name, "").isEmpty()) {
                value(name, text);
            }
        });
    }

    void value(String name, String text) {
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
        boxes.get(current).stream().filter(FieldBox::lacking).findFirst().ifPresent(FieldBox::focus);
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
        boxes.forEach(step -> step.forEach(box -> box.error(null)));
    }

    /** Messages about what was typed and is no value, by the names of the fields. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        boxes.forEach(step -> step.forEach(box -> {
            String problem = box.problem();
            if (problem != null) {
                problems.put(box.name(), problem);
            }
        }));
        return problems;
    }

    /** Shows messages beside their fields, goes to the first one, and returns those that belong to no field. */
    List<String> errors(Map<String, String> byField) {
        var homeless = new ArrayList<String>();
        byField.forEach((name, message) -> {
            FieldBox<?, ?> box = box(name);
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
        for (int i = 0; i < boxes.size(); i++) {
            for (FieldBox<?, ?> box : boxes.get(i)) {
                if (box.wrong()) {
                    go(i);
                    box.focus();
                    return;
                }
            }
        }
    }

    private @Nullable FieldBox<?, ?> box(String name) {
        return boxes.stream()
                .flatMap(List::stream)
                .filter(box -> box.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void go(int step) {
        current = step;
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).setVisible(i == step);
        }
        back.setVisible(step > 0);
        forward.setVisible(step < sections.size() - 1);
        for (int i = 0; i < navigation.getComponentCount(); i++) {
            var item = navigation.getComponentAt(i).getElement().getChild(0);
            if (i == step) {
                item.setAttribute("aria-current", "step");
            } else {
                item.removeAttribute("aria-current");
            }
        }
    }
}
