package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Person;
import org.trihelix.web.internal.live.Line;

/**
 * Flow's one route: shows what the address asks for, or sign-in and set-up in its place. Views of modules are looked up here and never
 * enter Flow's own registry of routes.
 */
@Route("")
public final class Shell extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** After which a page whose menu has changed follows with what stands on it. */
    private static final Duration REST = Duration.ofMillis(500);

    private final transient Hub hub;
    private transient Address address = new Address("", Map.of());
    private transient @Nullable Frame frame;
    private transient @Nullable Line line;
    private transient volatile boolean menuFirst;
    private transient @Nullable Arrival arrival;
    private String title = "";

    private record Arrival(Address address, Runnable before) {}

    public Shell(Hub hub) {
        this.hub = hub;
        addClassName("hub-shell");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String path) {
        address = Address.of(event.getLocation());
        menuFirst = false; // what is built now is up to date
        Arrival expected = arrival;
        arrival = null;
        if (expected != null && expected.address.equals(address)) {
            expected.before.run();
        }
        ComponentUtil.setData(event.getUI(), Shell.class, this);
        show(event.getUI());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        VaadinSession session = ui.getSession();
        Line opened = hub.lines()
                .open(() -> session.access(() -> {
                    ui.close();
                    session.removeUI(ui);
                }));
        line = opened;
        watch();
        ComponentUtil.setData(ui, Line.class, opened);
        getElement()
                .executeJs(
                        "const live = await import(new URL('live.js', document.baseURI).href); live.follow(this, $0)",
                        "live?line=" + opened.id());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (line != null) {
            line.close();
        }
        if (frame != null) {
            frame.leave();
        }
    }

    /** The page asks for what changed. */
    @AllowInert
    @ClientCallable(DisabledUpdateMode.ALWAYS)
    public void pull() {
        if (line == null || hub.contributions().ending()) {
            return;
        }
        line.answered();
        if (frame == null) {
            getUI().ifPresent(this::show);
        } else {
            follow(frame, line);
        }
    }

    /** When hundreds of pages ask at once, all shall have their menu before the first reads its cards anew. */
    private void follow(Frame shown, Line mine) {
        if (shown.follow() && !menuFirst) {
            menuFirst = true;
            hub.lines().later(REST, () -> {
                if (menuFirst) {
                    menuFirst = false;
                    mine.ring();
                }
            });
        }
        if (!menuFirst) {
            shown.followInside();
        }
    }

    /** Builds the page anew where the visitor is no longer who he was: signed out elsewhere, other roles. */
    public static void visitorChanged(UI ui) {
        inside(ui, shell -> {
            Frame before = shell.frame;
            shell.show(ui);
            if (before != null && shell.frame == null) {
                Notices.tell(ui, shell.hub.texts(), shell.hub.texts().text(ui.getLocale(), "web.signIn.ended"));
            }
        });
    }

    /** Builds the page anew, in another language for instance. */
    static void rebuild(UI ui) {
        inside(ui, shell -> {
            shell.leaveFrame();
            shell.show(ui);
        });
    }

    /** Goes to an address and does something before the page there is built; nothing is done when the visitor would rather stay. */
    static void arrive(UI ui, Address target, Runnable before) {
        inside(ui, shell -> {
            if (shell.address.equals(target)) {
                before.run();
                rebuild(ui);
            } else {
                shell.arrival = new Arrival(target, before);
                ui.navigate(target.path(), target.location().getQueryParameters());
            }
        });
    }

    /** Components ask for the current page, which here need not be the one the request came from. */
    private static void inside(UI ui, Consumer<Shell> action) {
        Shell shell = ComponentUtil.getData(ui, Shell.class);
        if (shell == null) {
            return;
        }
        UI before = UI.getCurrent();
        UI.setCurrent(ui);
        try {
            action.accept(shell);
        } finally {
            UI.setCurrent(before);
        }
    }

    private void show(UI ui) {
        Visitor visitor = visitor(ui);
        speak(ui, visitor);
        if (hub.setup().needed()) {
            setUp(ui, visitor);
        } else if (!visitor.signedIn()) {
            gate(new SignInPage(hub, ui, visitor));
        } else {
            Frame shown = frame;
            if (shown == null || !shown.fits(visitor.caller())) {
                shown = enter(ui, visitor);
            }
            shown.show(address);
            watch();
        }
    }

    private void watch() {
        if (line != null) {
            line.watch(frame != null && frame.watches());
        }
    }

    private Frame enter(UI ui, Visitor visitor) {
        leaveFrame();
        removeAll();
        ui.getPage().setColorScheme(scheme(hub.people().person(visitor.caller().id())));
        Frame entered = new Frame(hub, ui, visitor);
        frame = entered;
        add(entered);
        return entered;
    }

    /** Stays as it is, with what was typed, unless it has to speak another language. */
    private void setUp(UI ui, Visitor visitor) {
        SetupPage shown = getChildren()
                .filter(SetupPage.class::isInstance)
                .map(SetupPage.class::cast)
                .findFirst()
                .orElse(null);
        if (shown == null || !shown.speaks(visitor.locale())) {
            var page = new SetupPage(hub, ui, visitor, address);
            if (shown != null) {
                page.take(shown);
            }
            gate(page);
        }
    }

    private void gate(Component page) {
        leaveFrame();
        removeAll();
        add(page);
    }

    private void leaveFrame() {
        if (frame != null) {
            frame.leave();
            frame.closeOverlays();
            frame = null;
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Names the browser's window; Flow asks for the name after each navigation, and would empty it. */
    static void title(Hub hub, UI ui, String text) {
        String title = text + " · " + hub.platform();
        Shell shell = ComponentUtil.getData(ui, Shell.class);
        if (shell != null) {
            shell.title = title;
        }
        ui.getPage().setTitle(title);
    }

    /** The page shown has another address from now on, where it is built anew. */
    static void moved(UI ui, Address address) {
        Shell shell = ComponentUtil.getData(ui, Shell.class);
        if (shell != null) {
            shell.address = address;
        }
    }

    static Visitor visitor(UI ui) {
        Visitor visitor = ui.getSession().getAttribute(Visitor.class);
        if (visitor == null) {
            throw new IllegalStateException("session without visitor");
        }
        return visitor;
    }

    private void speak(UI ui, Visitor visitor) {
        if (!ui.getLocale().equals(visitor.locale())) {
            ui.setLocale(visitor.locale());
        }
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", visitor.locale().getLanguage());
        String lost = hub.texts().text(visitor.locale(), "web.connection.lost");
        String retrying = hub.texts().text(visitor.locale(), "web.connection.retrying");
        ui.getReconnectDialogConfiguration().setDialogText(retrying);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(lost);
        ui.getPage()
                .executeJs(
                        "Object.assign(window.Vaadin.connectionIndicator ?? {},"
                                + " {onlineText: $0, offlineText: $1, reconnectingText: $2})",
                        hub.texts().text(visitor.locale(), "web.connection.back"),
                        lost,
                        retrying);
    }

    static ColorScheme.Value scheme(Person person) {
        return switch (person.theme()) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
