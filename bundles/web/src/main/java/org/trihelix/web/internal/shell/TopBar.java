package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Person;
import org.trihelix.ui.Wording;

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
        add(skip, toggle, name, search(hub, visitor), language, menu(hub, ui, visitor));
    }

    private Button search(Hub hub, Visitor visitor) {
        var keys = new Span("Ctrl K");
        keys.addClassName("hub-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(hub.texts().text(visitor.locale(), "web.palette.open"));
        words.addClassName("hub-search-words");
        var button = new Button(VaadinIcon.SEARCH.create(), click -> openPalette(hub, visitor));
        button.addClassName("hub-search");
        button.getElement().appendChild(words.getElement(), keys.getElement());
        button.setAriaLabel(hub.texts().text(visitor.locale(), "web.palette.open"));
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.getElement().executeJs(ON_KEY);
        return button;
    }

    private void openPalette(Hub hub, Visitor visitor) {
        if (palette == null || !palette.isOpened()) {
            palette = new Palette(hub, visitor);
            palette.open();
        }
    }

    private static MenuBar menu(Hub hub, UI ui, Visitor visitor) {
        UnaryOperator<String> texts = key -> hub.texts().text(visitor.locale(), key);
        var bar = Wording.in(texts, new MenuBar());
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.addClassName("hub-user");
        String name = visitor.caller().name();
        var avatar = Wording.in(texts, new Avatar(name));
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        var label = new Span(name);
        label.addClassName("hub-user-name");
        MenuItem user = bar.addItem(avatar);
        user.add(label);
        user.setAriaLabel(hub.texts().text(visitor.locale(), "web.user.menu", name));
        user.getSubMenu()
                .addItem(hub.texts().text(visitor.locale(), "web.profile.title"), click -> ui.navigate("profile"));
        user.getSubMenu()
                .addItem(
                        hub.texts().text(visitor.locale(), "web.signOut"),
                        click -> visitor.signOut(hub.signIn(), ui, "."));
        return bar;
    }

    /** From now on in this language, here and wherever he comes in. */
    static void speak(Hub hub, Visitor visitor, Locale locale) {
        if (!visitor.locale().equals(locale)) {
            Person person = hub.people().person(visitor.caller().id());
            hub.people().change(visitor.caller(), speaking(person, locale.getLanguage()));
            visitor.renew(hub.signIn());
        }
    }

    /** First letters of the first two words that begin with one. */
    static String initials(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
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
