package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.ui.GuideStep;
import org.trihelix.ui.ViewContext;

/** The steps of the way, with the next one on top. */
final class GuideSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient @Nullable Runnable another;

    /** @param another lets the reader come in as somebody else, who can take what waits for others; null where he cannot */
    GuideSteps(ViewContext context, List<GuideStep> steps, @Nullable Runnable another) {
        this.context = context;
        this.another = another;
        GuideStep next = next(steps);
        long done = steps.stream().filter(GuideStep::done).count();
        var progress = new Paragraph(context.text("web.guide.progress", done, steps.size()));
        progress.addClassName("hub-quiet");
        var list = new OrderedList();
        list.addClassName("hub-guide-steps");
        steps.forEach(step -> list.add(item(step, step == next)));
        add(next == null ? end() : next(next), progress, list);
    }

    /** The first that is due, or another of the same part that waits for the reader; null when all are done. */
    static @Nullable GuideStep next(List<GuideStep> steps) {
        GuideStep due = steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
        return due == null
                ? null
                : steps.stream()
                        .filter(step -> step.waits() && step.module().equals(due.module()))
                        .findFirst()
                        .orElse(due);
    }

    private Component end() {
        return box(new H3(context.text("web.guide.complete")), new Paragraph(context.text("web.guide.completeText")));
    }

    private Component next(GuideStep step) {
        String title = context.text(step.titleKey());
        String text = step.waits()
                ? context.text(step.titleKey() + ".text")
                : context.text("web.guide.who", context.text(step.titleKey() + ".who"));
        Div box = box(
                new H3(context.text(step.waits() ? "web.guide.yours" : "web.guide.others", title)),
                new Paragraph(text));
        var buttons = new Div();
        buttons.addClassName("hub-guide-go");
        if (step.path() != null) {
            buttons.add(go(step, step.path()));
        }
        if (another != null && !step.waits()) {
            buttons.add(new Button(context.text("web.guide.another"), click -> another.run()));
        }
        if (buttons.getComponentCount() > 0) {
            box.add(buttons);
        }
        box.getElement().setAttribute("data-yours", step.waits());
        return box;
    }

    private Button go(GuideStep step, String path) {
        var go = new Button(context.text(step.waits() ? "web.guide.go" : "web.guide.look"));
        go.addClickListener(click -> context.navigate(path));
        if (step.waits()) {
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return go;
    }

    private static Div box(H3 title, Paragraph text) {
        var box = new Div(new Div(title, text));
        box.addClassName("hub-guide-next");
        return box;
    }

    private ListItem item(GuideStep step, boolean now) {
        String title = context.text(step.titleKey());
        var item = new ListItem(step.path() == null ? new Span(title) : new Anchor(step.path(), title));
        if (step.done()) {
            item.getElement().setAttribute("data-done", true);
            var said = new Span(context.text("web.guide.done"));
            said.addClassName("hub-unseen");
            item.add(said);
        } else {
            var who = new Span(context.text(step.titleKey() + ".who"));
            who.addClassName("hub-quiet");
            item.add(who);
        }
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
