package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.trihelix.api.account.DemonstrationDoor.Guest;

/** The demonstration's people; one click comes in as one of them. */
final class GuestList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Guests.Words words;

    GuestList(List<Guest> guests, Guests.Words words, Consumer<Guest> chosen) {
        this.words = words;
        addClassNames("hub-gate-card", "hub-guests");
        var title = new H2(words.text("web.guests.title"));
        title.setId("hub-guests");
        setAriaLabelledBy("hub-guests");
        var text = new Paragraph(words.text("web.guests.text"));
        text.addClassName("hub-quiet");
        var list = new UnorderedList();
        guests.forEach(guest -> list.add(new ListItem(button(guest, chosen))));
        add(title, text, list);
    }

    private NativeButton button(Guest guest, Consumer<Guest> chosen) {
        var about = new Span(Guests.about(guest, words));
        about.addClassName("hub-quiet");
        var button = new NativeButton("", click -> chosen.accept(guest));
        button.add(new Span(guest.name()), about);
        button.addClassName("hub-guest");
        return button;
    }
}
