package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Person;
import org.trihelix.ui.Still;

/** Name of the platform, language, and what belongs to the person. */
final class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    /** In the page: shortcuts of the server cost each session kilobytes. */
    private static final String ON_KEY = """
            const open = event => {
                if (!this.isConnected) {
                    document.removeEventListener('keydown', open);
                } else if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
                    event.preventDefault();
                    this.click();
                }
            };
            document.addEventListener('keydown', open);""";

    private @Nullable Palette palette;

    TopBar(Hub hub, UI ui, Visitor visitor) {
        addClassName("hub-top");
        var skip = new Anchor("#content", hub.texts().text(visitor.locale(), "web.skip"));
        skip.addClassName("hub-skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', event => {"
                        + "event.preventDefault(); document.getElementById('content').focus(); })");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(hub.texts().text(visitor.locale(), "web.navigation.toggle"));
        var name = new Anchor(".", hub.platform());
        name.addClassName("hub-name");
        var language = new LanguageSwitch(hub, visitor, locale -> {
            speak(hub, visitor, locale);
            ui.getSession().getUIs().forEach(Shell::rebuild);
        });
        add(skip, toggle, Still.of(name), search(hub, visitor), language, new UserMenu(hub, ui, visitor));
    }

    private Button search(Hub hub, Visitor visitor) {
        var keys = new Span("Ctrl K");
        keys.addClassName("hub-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(hub.texts().text(visitor.locale(), "web.palette.open"));
        words.addClassName("hub-search-words");
        // the icons' file comes to the page with the first icon that is a component
        var button = new Button(VaadinIcon.SEARCH.create());
        button.addClassName("hub-search");
        button.getElement()
                .appendChild(Still.of(words).getElement(), Still.of(keys).getElement());
        button.setAriaLabel(hub.texts().text(visitor.locale(), "web.palette.open"));
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.getElement().addEventListener("click", click -> openPalette(hub, visitor));
        button.getElement().executeJs(ON_KEY);
        return button;
    }

    private void openPalette(Hub hub, Visitor visitor) {
        if (palette == null || !palette.isOpened()) {
            palette = new Palette(hub, visitor);
            palette.open();
        }
    }

    /** From now on in this language, here and wherever he comes in. */
    static void speak(Hub hub, Visitor visitor, Locale locale) {
        if (!visitor.locale().equals(locale)) {
            Person person = hub.people().person(visitor.caller().id());
            hub.people().change(visitor.caller(), speaking(person, locale.getLanguage()));
            visitor.renew(hub.signIn());
        }
    }

    private static Person speaking(Person person, String language) {
        return new Person(
                person.id(),
                person.login(),
                person.name(),
                language,
                person.theme(),
                person.region(),
                person.active(),
                person.grants(),
                person.organizations(),
                person.version());
    }
}
