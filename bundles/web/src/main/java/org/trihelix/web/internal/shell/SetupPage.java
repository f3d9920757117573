package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.account.Setup;
import org.trihelix.ui.Wording;

/** The first visit to an empty hub. */
final class SetupPage extends Gate {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField();
    private final TextField platform = new TextField();
    private final TextField name = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final Checkbox demonstration = new Checkbox();
    private final transient Fields fields = new Fields();
    private final Locale locale;

    SetupPage(Hub hub, UI ui, Visitor visitor, Address address) {
        super(hub, ui, visitor, "web.setup.title");
        locale = visitor.locale();
        put(new Paragraph(text("web.setup.text")));
        field("code", code, Autocomplete.OFF);
        field("platform", platform, Autocomplete.ORGANIZATION);
        field("name", name, Autocomplete.NAME);
        field("login", login, Autocomplete.USERNAME);
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setValue("admin");
        password();
        demonstration();
        code.setValue(address.query().getOrDefault("code", ""));
        (code.isEmpty() ? code : platform).focus();
        submit("web.setup.submit", this::complete);
    }

    /** Where the hub was started with the demonstration there is nothing to choose. */
    private void demonstration() {
        boolean comes = hub().setup().demonstrated();
        demonstration.setLabel(text("web.setup.demonstration"));
        demonstration.setValue(comes);
        demonstration.setEnabled(!comes);
        if (comes) {
            demonstration.setHelperText(text("web.setup.demonstrated"));
        }
        put(demonstration);
    }

    boolean speaks(Locale other) {
        return locale.equals(other);
    }

    /** Takes over what was typed into the page in the language before. */
    void take(SetupPage before) {
        code.setValue(before.code.getValue());
        platform.setValue(before.platform.getValue());
        name.setValue(before.name.getValue());
        login.setValue(before.login.getValue());
        password.setValue(before.password.getValue());
        demonstration.setValue(before.demonstration.getValue());
    }

    private void field(String id, TextField field, Autocomplete autocomplete) {
        field.setAutocomplete(autocomplete);
        describe(id, field);
    }

    private void password() {
        Wording.in(this::text, password);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        describe("password", password);
        password.setHelperText(text("web.password.hint"));
    }

    private <C extends Component & HasValidation> void describe(String id, C field) {
        field.setId(id);
        field.getElement().setProperty("label", text("web.setup." + id));
        field.getElement().setProperty("required", true);
        put(fields.add(id, field));
    }

    private void complete() {
        fields.clear();
        try {
            hub().setup().complete(answers(), address());
            enter(hub().signIn()
                    .signIn(
                            login.getValue(),
                            password.getValue().toCharArray(),
                            address(),
                            visitor().locale()));
            UI.getCurrent().navigate("");
        } catch (ConflictException e) {
            problem(hub().texts().text(visitor().locale(), e.message()));
            UI.getCurrent().getPage().reload();
        } catch (HubException e) {
            show(e);
        }
    }

    private Setup.Answers answers() {
        return new Setup.Answers(
                code.getValue().strip(),
                visitor().locale().getLanguage(),
                platform.getValue().strip(),
                login.getValue().strip(),
                name.getValue().strip(),
                password.getValue(),
                demonstration.isEnabled() && demonstration.getValue());
    }

    private void show(HubException refusal) {
        String elsewhere =
                fields.show(refusal, message -> hub().texts().text(visitor().locale(), message));
        problem(elsewhere.isEmpty() ? text("web.setup.fields") : elsewhere);
    }
}
