package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Someone else changed the object meanwhile: shows both texts of each field and lets the reader choose, field by field. */
final class ConflictView extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient FormSteps steps;
    private final transient Runnable resolved;
    private final Set<String> open;

    ConflictView(ViewContext context, FormSteps steps, Map<String, String> current, Runnable resolved) {
        this.context = context;
        this.steps = steps;
        this.resolved = resolved;
        open = new LinkedHashSet<>(current.keySet());
        Section root = getContent();
        root.addClassName("th-conflict");
        root.getElement().setAttribute("role", "alert");
        root.add(new H2(context.text("ui.conflict.title")), new Paragraph(context.text("ui.conflict.text")));
        Map<String, String> mine = steps.values();
        current.forEach((name, text) -> root.add(both(name, mine.getOrDefault(name, ""), text)));
    }

    private Component both(String name, String mine, String theirs) {
        var row = new Div();
        row.addClassName("th-both");
        row.add(new H3(steps.label(name)));
        row.add(side("ui.conflict.mine", mine, "ui.conflict.keepMine", () -> decide(row, name)));
        row.add(side("ui.conflict.theirs", theirs, "ui.conflict.takeTheirs", () -> {
            steps.value(name, theirs);
            decide(row, name);
        }));
        return row;
    }

    private Component side(String titleKey, String text, String actionKey, Runnable choose) {
        var title = new Div(context.text(titleKey));
        title.addClassName("th-label");
        var body = new Paragraph(text.isEmpty() ? context.text("ui.empty") : text);
        body.addClassName("th-quote");
        return new Div(title, body, Buttons.plain(context, PageAction.of(actionKey, choose)));
    }

    /** The field holds what was chosen: the reader's own text may have grown since. */
    private void decide(Div row, String name) {
        row.removeFromParent();
        open.remove(name);
        if (open.isEmpty()) {
            resolved.run();
        }
    }
}
