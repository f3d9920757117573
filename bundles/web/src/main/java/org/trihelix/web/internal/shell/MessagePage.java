package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.trihelix.api.DeniedException;

/** Stands where a page cannot: says why and leads home. */
final class MessagePage extends Section {

    private static final long serialVersionUID = 1L;

    private MessagePage(String title, String text, String home) {
        addClassNames("th-page", "hub-message");
        var link = new Anchor(".", home);
        link.addClassName("hub-message-home");
        add(new H1(title), new Paragraph(text), link);
    }

    static MessagePage of(Hub hub, Visitor visitor, String titleKey, String text) {
        return new MessagePage(
                hub.texts().text(visitor.locale(), titleKey),
                text,
                hub.texts().text(visitor.locale(), "web.message.home"));
    }

    static MessagePage notFound(Hub hub, Visitor visitor, Address address) {
        return of(
                hub,
                visitor,
                "web.notFound.title",
                hub.texts().text(visitor.locale(), "web.notFound.text", "/app/" + address.path()));
    }

    /** @param section the name by which the reader knows what stood here */
    static MessagePage updating(Hub hub, Visitor visitor, String section) {
        return of(hub, visitor, "web.updating.title", hub.texts().text(visitor.locale(), "web.updating.text", section));
    }

    /** For what nobody serves, while that may be because of an upgrade. */
    static MessagePage awaited(Hub hub, Visitor visitor) {
        return of(hub, visitor, "web.updating.title", hub.texts().text(visitor.locale(), "web.updating.unknown"));
    }

    static MessagePage refused(Hub hub, Visitor visitor, DeniedException refusal) {
        return of(hub, visitor, "web.denied.title", hub.texts().text(visitor.locale(), refusal.message()));
    }
}
