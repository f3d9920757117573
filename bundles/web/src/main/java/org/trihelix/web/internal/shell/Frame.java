package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.DeniedException;
import org.trihelix.api.HubException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.ui.ViewContribution;
import org.trihelix.ui.Wording;

/** What stands around every page of a signed-in person, and which page stands in it. */
final class Frame extends AppLayout {

    private static final long serialVersionUID = 1L;

    private final transient Hub hub;
    private final UI ui;
    private final transient Visitor visitor;
    private final transient Caller builtFor;
    private final Navigation navigation;
    private final Main main = new Main();
    private transient @Nullable Visit visit;
    private transient @Nullable Address missing;

    /** Whether what is missing may come, since a plug-in is being upgraded. */
    private transient boolean awaited;

    /** Of a page whose plug-in is being upgraded. */
    private transient @Nullable Address updating;

    private String section = "";

    /** By the first part of their addresses. */
    private final transient Map<String, Vanished> vanished = new LinkedHashMap<>();

    private boolean first = true;

    Frame(Hub hub, UI ui, Visitor visitor) {
        this.hub = hub;
        this.ui = ui;
        this.visitor = visitor;
        this.builtFor = visitor.caller();
        this.navigation = new Navigation(hub, visitor);
        Wording.in(this::text, this);
        addClassName("hub-frame");
        setPrimarySection(Section.NAVBAR);
        main.setId("content");
        main.addClassName("hub-content");
        main.getElement().setAttribute("tabindex", "-1");
        addToNavbar(new TopBar(hub, ui, visitor));
        addToDrawer(navigation);
        setContent(main);
    }

    /** Whether it was built for this caller with these roles and this language. */
    boolean fits(Caller caller) {
        return builtFor.equals(caller);
    }

    void show(Address address) {
        leave();
        if (vanished.remove(address.first()) instanceof Vanished lost) {
            lost.end();
        }
        navigation.count();
        Contributions.Match match = hub.contributions().match(address.path());
        if (match == null) {
            missing = address;
            awaited = hub.upgrading();
            present(
                    text(awaited ? "web.updating.title" : "web.notFound.title"),
                    awaited ? MessagePage.awaited(hub, visitor) : MessagePage.notFound(hub, visitor, address));
            return;
        }
        Visit entered = new Visit(hub, ui, visitor, match, address);
        visit = entered;
        section = sectionOf(match.view(), address);
        present(text(match.view().titleKey()), content(entered, match.view()));
        Component banner = banner(entered);
        if (banner != null) {
            main.addComponentAsFirst(banner);
        }
    }

    private @Nullable Component banner(Visit entered) {
        try {
            return hub.banner().over(entered);
        } catch (RuntimeException | LinkageError e) {
            Faults.number(e); // the page itself is there
            return null;
        }
    }

    private Component content(Visit entered, ViewContribution view) {
        try {
            if (!entered.allowsSomewhere(view.permission())) {
                throw hub.access().refusal(visitor.caller(), view.permission());
            }
            return view.create(entered);
        } catch (NotFoundException e) {
            return MessagePage.notFound(hub, visitor, entered.address());
        } catch (DeniedException e) {
            return MessagePage.refused(hub, visitor, e);
        } catch (HubException e) {
            return MessagePage.of(
                    hub,
                    visitor,
                    "web.refused.title",
                    text(e.message().key(), e.message().arguments().toArray()));
        } catch (RuntimeException | LinkageError e) {
            return MessagePage.of(hub, visitor, "web.error.title", text("web.error.fault", Faults.number(e)));
        }
    }

    private void present(String title, Component content) {
        main.removeAll();
        main.add(content);
        Shell.title(hub, ui, title);
        if (isOverlay()) {
            setDrawerOpened(false);
        }
        if (!first) {
            main.getElement()
                    .executeJs("this.scrollTop = 0; window.scrollTo(0, 0);"
                            + "if (!this.contains(document.activeElement)) this.focus({preventScroll: true});");
        }
        first = false;
    }

    /** Something came or went in the hub: brings the menu up to date and leaves a view that is gone; whether the menu changed. */
    boolean follow() {
        boolean changed = navigation.update();
        Visit current = visit;
        Address waiting = missing;
        if (current != null && !hub.contributions().has(current.view())) {
            vanished(current.address());
        } else if (updating != null) {
            vanished(updating);
        } else if (waiting != null && comes(waiting)) {
            show(waiting);
        }
        vanished.values().removeIf(Vanished::dismissed);
        vanished.values().forEach(Vanished::follow);
        return changed;
    }

    /** Whether another page is to stand there: the one that is missing, or that it does not come. */
    private boolean comes(Address waiting) {
        return hub.contributions().match(waiting.path()) != null || (awaited && !hub.upgrading());
    }

    /** Whether what stands on the page follows what is done in the hub. */
    boolean watches() {
        return visit != null && visit.watches();
    }

    /** Brings what stands on the page up to date. */
    void followInside() {
        navigation.count();
        if (visit != null) {
            visit.follow();
        }
    }

    private void vanished(Address gone) {
        if (hub.contributions().match(gone.path()) != null) {
            show(gone);
        } else if (!hub.upgrading()) {
            leave();
            main.removeAll();
            closeOverlays();
            vanished.put(gone.first(), new Vanished(hub, ui, gone, section));
            ui.navigate("");
        } else if (updating == null) {
            leave();
            closeOverlays();
            updating = gone;
            present(text("web.updating.title"), MessagePage.updating(hub, visitor, section));
        }
    }

    /** Dialogs and menus of a page stand beside it, not in it. */
    void closeOverlays() {
        for (Component overlay : ui.getChildren().toList()) {
            if (overlay instanceof Dialog dialog) {
                dialog.close();
            } else if (overlay instanceof ConfirmDialog dialog) {
                dialog.close();
            }
            if (!(overlay instanceof Shell) && !(overlay instanceof Notification)) {
                overlay.getElement().removeFromParent();
            }
        }
    }

    void leave() {
        if (visit != null) {
            visit.end();
        }
        visit = null;
        missing = null;
        updating = null;
    }

    /** The name by which the reader found it in the navigation; kept, since the module's texts leave with it. */
    private String sectionOf(ViewContribution view, Address address) {
        return hub.contributions().views().stream()
                .filter(other -> other.menu() != null && other.path().equals(address.first()))
                .findFirst()
                .map(other -> text(other.titleKey()))
                .orElseGet(() -> text(view.titleKey()));
    }

    private String text(String key, Object... arguments) {
        return hub.texts().text(visitor.locale(), key, arguments);
    }
}
