package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** The steps of the way, with the next one on top. */
final class GuideSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;

    /** @param buttons with which the way goes on */
    GuideSteps(ViewContext context, Way way, List<Button> buttons) {
        this.context = context;
        GuideStep next = way.next();
        var progress = new Paragraph(
                context.text("web.guide.progress", way.done(), way.steps().size()));
        progress.addClassName("hub-quiet");
        var list = new OrderedList();
        list.addClassName("hub-guide-steps");
        way.steps().forEach(step -> list.add(item(step, step == next ? way.relay() : null, step == next)));
        add(next == null ? end(buttons) : next(way, next, buttons), Still.of(new Div(progress, list)));
    }

    private Component end(List<Button> buttons) {
        return box(context.text("web.guide.complete"), context.text("web.guide.completeText"), buttons);
    }

    private Component next(Way way, GuideStep step, List<Button> buttons) {
        var words = new GuideWords(context::text);
        Div box = box(words.title(step), words.text(way, step), buttons);
        box.getElement().setAttribute("data-yours", step.waits());
        return box;
    }

    private static Div box(String title, String text, List<Button> buttons) {
        var box = new Div(Still.of(new Div(new H3(title), new Paragraph(text))));
        box.addClassName("hub-guide-next");
        if (!buttons.isEmpty()) {
            var go = new Div();
            go.addClassName("hub-guide-go");
            buttons.forEach(go::add);
            box.add(go);
        }
        return box;
    }

    private ListItem item(GuideStep step, @Nullable Relay relay, boolean now) {
        String title = context.text(step.titleKey());
        var item = new ListItem(step.path() == null ? new Span(title) : new Anchor(step.path(), title));
        if (step.done()) {
            item.getElement().setAttribute("data-done", true);
            var said = new Span(context.text("web.guide.done"));
            said.addClassName("hub-unseen");
            item.add(said);
        } else {
            var who = new Span(
                    relay == null
                            ? context.text(step.titleKey() + ".who")
                            : relay.guest().name());
            who.addClassName("hub-quiet");
            item.add(who);
        }
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
