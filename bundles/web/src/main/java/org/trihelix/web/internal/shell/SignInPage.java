package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.trihelix.api.HubException;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.ui.Wording;

/** Asks who it is. The address stays as it is, so that afterwards the page that was wanted is there. */
final class SignInPage extends Gate {

    private static final long serialVersionUID = 1L;

    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();

    SignInPage(Hub hub, UI ui, Visitor visitor) {
        super(hub, ui, visitor, "web.signIn.title");
        login.setLabel(text("web.signIn.login"));
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setAutocorrect(false);
        login.setAutofocus(true);
        login.setId("login");
        Wording.in(this::text, password);
        password.setLabel(text("web.signIn.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setId("password");
        put(login, password);
        submit("web.signIn.submit", this::enter);
        var site = new Anchor("/", text("web.signIn.site"));
        site.setRouterIgnore(true);
        site.addClassName("hub-gate-link");
        put(site);
        guests();
        login.focus();
    }

    private void guests() {
        List<Guest> guests = hub().demonstration().guests(Origins.current());
        if (!guests.isEmpty()) {
            below(new GuestList(guests, this::text, this::enter));
        }
    }

    private void enter(Guest guest) {
        try {
            enter(hub().demonstration().enter(guest.person(), Origins.current()));
        } catch (HubException e) {
            problem(hub().texts().text(visitor().locale(), e.message()));
        }
    }

    private void enter() {
        try {
            enter(hub().signIn()
                    .signIn(
                            login.getValue(),
                            password.getValue().toCharArray(),
                            address(),
                            visitor().locale()));
        } catch (HubException e) {
            problem(hub().texts().text(visitor().locale(), e.message()));
            password.clear();
            password.focus();
        }
    }
}
