package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import org.trihelix.api.text.Texts;

/** A page that was taken out from under its reader: says so, and later that it is back, until he goes there or has had enough of it. */
final class Vanished {

    private final Hub hub;
    private final UI ui;
    private final Address address;
    private final String section;
    private boolean back;
    private Notification notice;

    /** @param section the name by which the reader knows it */
    Vanished(Hub hub, UI ui, Address address, String section) {
        this.hub = hub;
        this.ui = ui;
        this.address = address;
        this.section = section;
        notice = Notices.tell(ui, hub.texts(), text("web.vanished", section));
    }

    /** Tells what is true now. */
    void follow() {
        boolean now = hub.contributions().match(address.path()) != null;
        if (now != back) {
            back = now;
            end();
            notice = back
                    ? Notices.tell(ui, hub.texts(), text("web.returned", section), wayBack())
                    : Notices.tell(ui, hub.texts(), text("web.vanished", section));
        }
    }

    private Anchor wayBack() {
        return new Anchor(address.location().getPathWithQueryParameters(), text("web.returned.go"));
    }

    boolean dismissed() {
        return notice.getParent().isEmpty();
    }

    void end() {
        notice.removeFromParent();
    }

    private String text(String key, Object... arguments) {
        Texts texts = hub.texts();
        return texts.text(ui.getLocale(), key, arguments);
    }
}
