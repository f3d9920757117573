package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.trihelix.api.module.Modules;
import org.trihelix.api.module.Modules.Installed;
import org.trihelix.api.module.Modules.State;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.web.internal.shell.Visit;

/** Cards of modules; follows what is started and stopped elsewhere. */
final class ModuleList extends Div {

    private static final long serialVersionUID = 1L;

    /** The core: everything stands on it, so it cannot be stopped. */
    private static final String HUB = "hub";

    private final transient Visit visit;
    private final transient Modules modules;
    private final Div cards = new Div();
    private transient List<Installed> shown = List.of();

    ModuleList(Visit visit, Modules modules) {
        this.visit = visit;
        this.modules = modules;
        addClassName("th-page");
        cards.addClassNames("hub-cards", "hub-modules");
        add(new H1(visit.text("web.modules.title")), new Paragraph(visit.text("web.modules.text")), cards);
        show(modules.list(visit.caller()));
        visit.whenFollowing(this::refresh);
    }

    private void refresh() {
        visit.attempt(() -> {
            List<Installed> now = modules.list(visit.caller());
            if (!now.equals(shown)) {
                show(now);
            }
        });
    }

    private void show(List<Installed> installed) {
        shown = installed;
        cards.removeAll();
        installed.forEach(module -> cards.add(card(module)));
        if (installed.isEmpty()) {
            cards.add(new EmptyState(
                    visit, visit.text("web.modules.empty.title"), visit.text("web.modules.empty.text"), null));
        }
    }

    private Component card(Installed module) {
        var card = new Section();
        card.addClassName("hub-card");
        var title = new H2(module.name());
        title.setId("module-" + module.id());
        card.setAriaLabelledBy("module-" + module.id());
        var facts = new Div(new StatusChip(status(module)), new Span(module.id() + " " + module.version()));
        facts.addClassNames("hub-facts", "hub-quiet");
        card.add(title, facts);
        if (!module.description().isEmpty()) {
            card.add(new Paragraph(module.description()));
        }
        if (module.problem() != null) {
            var problem = new Paragraph(module.problem());
            problem.addClassName("hub-gate-problem");
            problem.getElement().setAttribute("lang", "en");
            card.add(problem);
        }
        if (!module.id().equals(HUB)) {
            card.add(action(module));
        }
        return card;
    }

    private Status status(Installed module) {
        String text = visit.text("web.modules." + module.state().name());
        return switch (module.state()) {
            case UP -> new Status(text, Status.Tone.SUCCESS);
            case OFF -> new Status(text, Status.Tone.NEUTRAL);
            case DOWN -> new Status(text, Status.Tone.DANGER);
        };
    }

    private Component action(Installed module) {
        boolean off = module.state() == State.OFF;
        var button = new Button(visit.text(off ? "web.modules.start" : "web.modules.stop"));
        button.setAriaLabel(visit.text(off ? "web.modules.startNamed" : "web.modules.stopNamed", module.name()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (off) {
                visit.attempt(() -> modules.start(visit.caller(), module.id()));
                refresh();
            } else {
                askStop(module);
            }
            button.setEnabled(true);
        });
        if (!off) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private void askStop(Installed module) {
        var question = new Question(
                Message.of("web.modules.stop.question", module.name()),
                Message.of("web.modules.stop.text"),
                "web.modules.stop",
                true,
                Question.Reason.NONE);
        Confirm.ask(visit, question, reason -> {
            modules.stop(visit.caller(), module.id());
            refresh();
        });
    }
}
