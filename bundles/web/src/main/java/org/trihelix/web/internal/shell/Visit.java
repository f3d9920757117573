package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.api.account.Session;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** One visit of one page. */
public final class Visit implements ViewContext {

    /** Who comes in as another begins at the top of the page, with the keyboard too. */
    private static final String TOP =
            "window.scrollTo(0, 0); document.getElementById('content')?.focus({preventScroll: true})";

    private final Hub hub;
    private final UI ui;
    private final Visitor visitor;
    private final ViewContribution view;
    private final Map<String, String> parameters;
    private final List<Runnable> followers = new ArrayList<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private Address address;
    private boolean watches;

    Visit(Hub hub, UI ui, Visitor visitor, Contributions.Match match, Address address) {
        this.hub = hub;
        this.ui = ui;
        this.visitor = visitor;
        this.view = match.view();
        this.parameters = match.parameters();
        this.address = address;
    }

    ViewContribution view() {
        return view;
    }

    Address address() {
        return address;
    }

    public Hub hub() {
        return hub;
    }

    /** Calls back each time that something came or went, in the page's own thread, until the registration is removed or the page left. */
    public Registration whenFollowing(Runnable follower) {
        return Registration.addAndRemove(followers, follower);
    }

    /** Lets {@link #whenFollowing} call back also when somebody has done something anywhere in the hub, where that is told to pages. */
    public void watch() {
        watches = true;
    }

    boolean watches() {
        return watches;
    }

    /** Calls back each time that the reader has done something here, or that the page's address has changed, until the page is left. */
    public void whenActed(Runnable watcher) {
        watchers.add(watcher);
    }

    private void acted() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    void follow() {
        List.copyOf(followers).forEach(Runnable::run);
    }

    void end() {
        followers.clear();
        watchers.clear();
    }

    /** Builds all pages of this session anew, after the visitor changed his own language or look. */
    public void visitorChanged() {
        visitor.renew(hub.signIn());
        ui.getSession().getUIs().forEach(Shell::rebuild);
    }

    /** Puts the new session in the place of one that no longer counts, after a change of the password. */
    public void entered(Session session) {
        visitor.enter(session, hub.signIn());
    }

    /** Whether this visitor may come in as somebody of the demonstration. */
    @Override
    public boolean demonstrated() {
        return !guests().isEmpty();
    }

    /** As whom this visitor may come in, in the order in which an idea meets them. */
    public List<Guest> guests() {
        return hub.demonstration().guests(Origins.current());
    }

    /**
     * Comes in as somebody of the demonstration in the place of who is here, and goes to the page of that path. What is typed on the page
     * that is left is asked about first.
     *
     * @param arrived called when he is in, before a page is built for him
     */
    public void goOnAs(Guest guest, String path, Consumer<Caller> arrived) {
        Shell.arrive(ui, Address.of(new Location(path)), () -> attempt(() -> enter(guest, arrived)));
    }

    private void enter(Guest guest, Consumer<Caller> arrived) {
        Session entered = hub.demonstration().enter(guest.person(), Origins.current());
        Locale spoken = locale();
        visitor.signOut(hub.signIn());
        try {
            if (visitor.admit(entered, hub.signIn(), ui)) {
                Notices.clear(ui);
                arrived.accept(visitor.caller());
                TopBar.speak(hub, visitor, spoken);
                ui.getPage().executeJs(TOP);
            }
        } finally {
            ui.getSession().getUIs().stream().filter(other -> other != ui).forEach(Shell::rebuild);
        }
    }

    /** Whether this is the page of that path below {@code /app/}, or one below that. */
    public boolean isAt(String path) {
        return address.belongsTo(Address.of(new Location(path)));
    }

    /** Signs out of this session; after the next sign-in there comes the page of that path below {@code /app/}. */
    public void signOut(String path) {
        visitor.signOut(hub.signIn(), ui, "./" + path);
    }

    @Override
    public Caller caller() {
        return visitor.caller();
    }

    @Override
    public Locale locale() {
        return visitor.locale();
    }

    @Override
    public ZoneId zone() {
        try {
            String zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
            return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }

    @Override
    public Clock clock() {
        return hub.clock();
    }

    @Override
    public String text(String key, Object... arguments) {
        return hub.texts().text(locale(), key, arguments);
    }

    @Override
    public boolean hasText(String key) {
        return hub.texts().has(locale(), key);
    }

    @Override
    public boolean allows(Permission permission, Scope scope) {
        return hub.access().allows(caller(), permission, scope);
    }

    @Override
    public boolean allowsSomewhere(Permission permission) {
        return hub.access().allowsSomewhere(caller(), permission);
    }

    /** Whether somebody else may do this anywhere. */
    public boolean allowsSomewhere(Caller other, Permission permission) {
        return hub.access().allowsSomewhere(other, permission);
    }

    @Override
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    @Override
    public @Nullable String query(String name) {
        return address.query().get(name);
    }

    @Override
    public void query(Map<String, String> values) {
        Address changed = address.with(values);
        if (!changed.equals(address)) {
            replace(changed);
        }
    }

    @Override
    public void address(String path) {
        Address changed = new Address(path, Map.of());
        replace(changed);
        // otherwise Flow takes the way back to the former path for one to where it already is
        ui.getInternals().setLastHandledNavigation(changed.location());
    }

    private void replace(Address changed) {
        address = changed;
        Shell.moved(ui, changed);
        ui.getPage().getHistory().replaceState(null, changed.location());
        acted();
    }

    @Override
    public void navigate(String path) {
        var location = new Location(path); // given as text, a query would be taken for a part of the path
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    @Override
    public void done(String text) {
        Notices.done(text);
    }

    @Override
    public void failed(String text) {
        Notices.failed(ui, hub.texts(), text);
    }

    @Override
    public Registration tabs(SubjectRef subject, Consumer<List<DetailTab>> listener) {
        var shown = new AtomicReference<List<DetailTab>>();
        Runnable follower = () -> {
            List<DetailTab> tabs = tabs(subject.kind());
            if (!tabs.equals(shown.getAndSet(tabs))) {
                listener.accept(tabs);
            }
        };
        follower.run();
        return whenFollowing(follower);
    }

    private List<DetailTab> tabs(String kind) {
        return hub.contributions().tabs(kind).stream()
                .filter(tab -> allowsSomewhere(tab.permission()))
                .toList();
    }

    @Override
    public @Nullable Subject subject(SubjectRef ref) {
        return hub.subjects().subject(caller(), ref);
    }

    @Override
    public boolean attempt(Runnable action) {
        try {
            action.run();
            acted();
            return true;
        } catch (HubException e) {
            failed(text(e.message()));
        } catch (RuntimeException e) {
            failed(text("web.error.fault", Faults.number(e)));
        }
        return false;
    }
}
