package org.trihelix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The object is no longer what the reader began from: shows both texts of each field that differs, and what he can do about it. */
final class ConflictView extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient FormSteps steps;

    private ConflictView(ViewContext context, FormSteps steps, String titleKey, String textKey) {
        this.context = context;
        this.steps = steps;
        Section root = getContent();
        root.addClassName("th-conflict");
        root.getElement().setAttribute("role", "alert");
        root.add(new H2(context.text(titleKey)), new Paragraph(context.text(textKey)));
    }

    /** Lets the reader choose, field by field. */
    static ConflictView choice(ViewContext context, FormSteps steps, Map<String, String> current, Runnable resolved) {
        var view = new ConflictView(context, steps, "ui.conflict.title", "ui.conflict.text");
        Map<String, String> mine = steps.values();
        Set<String> open = new LinkedHashSet<>(current.keySet());
        current.forEach((name, text) -> view.choice(name, mine.getOrDefault(name, ""), text, () -> {
            open.remove(name);
            if (open.isEmpty()) {
                resolved.run();
            }
        }));
        return view;
    }

    /** Nothing can be saved here any more. */
    static ConflictView closed(
            ViewContext context, FormSteps steps, Map<String, String> current, FormClosed closed, Runnable keep) {
        boolean same = current.isEmpty();
        var view = new ConflictView(context, steps, closed.titleKey(), same ? "ui.closed.same" : closed.textKey());
        Map<String, String> mine = steps.values();
        current.forEach((name, text) -> view.row(name)
                .add(
                        view.side("ui.conflict.mine", name, mine.getOrDefault(name, "")),
                        view.side("ui.conflict.theirs", name, text)));
        var ways = new Div();
        ways.addClassName("th-actions");
        if (!same) {
            ways.add(Buttons.primary(context, PageAction.of(closed.keepKey(), keep)));
        }
        ways.add(same ? Buttons.primary(context, closed.away()) : Buttons.plain(context, closed.away()));
        view.getContent().add(ways);
        return view;
    }

    private void choice(String name, String mine, String theirs, Runnable decided) {
        Div row = row(name);
        // The field holds what was chosen: the reader's own text may have grown since.
        Runnable decide = () -> {
            row.removeFromParent();
            decided.run();
        };
        Div own = side("ui.conflict.mine", name, mine);
        own.add(Buttons.plain(context, PageAction.of("ui.conflict.keepMine", decide)));
        Div other = side("ui.conflict.theirs", name, theirs);
        other.add(Buttons.plain(context, PageAction.of("ui.conflict.takeTheirs", () -> {
            steps.value(name, theirs);
            decide.run();
        })));
        row.add(own, other);
    }

    private Div row(String name) {
        var row = new Div(new H3(steps.label(name)));
        row.addClassName("th-both");
        getContent().add(row);
        return row;
    }

    private Div side(String titleKey, String name, String text) {
        var title = new Div(context.text(titleKey));
        title.addClassName("th-label");
        var body = new Paragraph(text.isEmpty() ? context.text("ui.empty") : steps.shown(name, text));
        body.addClassName("th-quote");
        return new Div(title, body);
    }
}
