package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import org.trihelix.api.account.Session;

/** A page before the frame: a name, a few fields, one button. */
abstract class Gate extends Main {

    private static final long serialVersionUID = 1L;

    private final transient Hub hub;
    private final UI ui;
    private final transient Visitor visitor;
    private final Div card = new Div();
    private final Paragraph problem = new Paragraph();

    Gate(Hub hub, UI ui, Visitor visitor, String titleKey) {
        this.hub = hub;
        this.ui = ui;
        this.visitor = visitor;
        addClassName("hub-gate");
        card.addClassName("hub-gate-card");
        problem.addClassName("hub-gate-problem");
        problem.getElement().setAttribute("role", "alert");
        String title = text(titleKey);
        Shell.title(hub, ui, title);
        var platform = new Paragraph(hub.platform());
        platform.addClassName("hub-gate-name");
        card.add(platform, new H1(title), problem);
        add(card, new LanguageSwitch(hub, visitor, locale -> {
            visitor.speak(locale);
            ui.getSession().getUIs().forEach(Shell::rebuild);
        }));
    }

    final void put(Component... components) {
        card.add(components);
    }

    final Button submit(String key, Runnable action) {
        var button = new Button(text(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            problem("");
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        card.add(button);
        return button;
    }

    final void problem(String text) {
        problem.setText(text);
    }

    /** Lets the visitor in. */
    final void enter(Session session) {
        if (visitor.admit(session, hub.signIn(), ui)) {
            ui.getSession().getUIs().forEach(Shell::rebuild);
        }
    }

    /** Puts another part below the fields and the language. */
    final void below(Component component) {
        add(component);
    }

    final Hub hub() {
        return hub;
    }

    final Visitor visitor() {
        return visitor;
    }

    final String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    final String text(String key, Object... arguments) {
        return hub.texts().text(visitor.locale(), key, arguments);
    }
}
