package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trihelix.ui.Still;

/** Who is signed in, and what belongs to that person; the browser itself opens and closes it. */
final class UserMenu extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ID = "hub-user-menu";

    private final transient Hub hub;
    private final transient Visitor visitor;

    UserMenu(Hub hub, UI ui, Visitor visitor) {
        this.hub = hub;
        this.visitor = visitor;
        addClassName("hub-user");
        var signOut = new Button(text("web.signOut"));
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        signOut.getElement().addEventListener("click", click -> visitor.signOut(hub.signIn(), ui, "."));
        var menu = new Div(Still.of(new Anchor("profile", text("web.profile.title"))), signOut);
        menu.setId(ID);
        menu.addClassName(ID);
        menu.getElement().setAttribute("popover", "auto");
        menu.addAttachListener(event -> menu.getElement().executeJs("this.onclick = () => this.hidePopover()"));
        add(Still.of(opener()), menu);
    }

    private Component opener() {
        String name = visitor.caller().name();
        var initials = new Span(initials(name));
        initials.addClassName("hub-user-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("hub-user-name");
        var opener = new NativeButton();
        opener.add(initials, label);
        opener.getElement().setAttribute("popovertarget", ID).setAttribute("aria-label", text("web.user.menu", name));
        return opener;
    }

    private String text(String key, Object... arguments) {
        return hub.texts().text(visitor.locale(), key, arguments);
    }

    /** First letters of the first two words that begin with one. */
    static String initials(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
