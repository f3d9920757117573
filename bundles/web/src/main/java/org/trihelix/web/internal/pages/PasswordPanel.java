package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Question;
import org.trihelix.ui.Wording;
import org.trihelix.web.internal.shell.Visit;

/** Change of the password, end of all sessions. */
final class PasswordPanel {

    private final Visit visit;
    private final SignIn signIn;
    private final Panel panel;
    private final PasswordField current;
    private final PasswordField replacement;

    PasswordPanel(Visit visit, SignIn signIn) {
        this.visit = visit;
        this.signIn = signIn;
        panel = new Panel(visit, "web.profile.security");
        current = panel.field("current", "web.profile.password.current", field());
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        replacement = panel.field("password", "web.profile.password.new", field());
        replacement.setAutocomplete(Autocomplete.NEW_PASSWORD);
        replacement.setHelperText(visit.text("web.password.hint"));
        panel.primary("web.profile.password.change", this::change);
        panel.say("web.profile.everywhere.text");
        panel.action("web.profile.everywhere", this::ask).addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    Panel panel() {
        return panel;
    }

    private PasswordField field() {
        return Wording.in(visit::text, new PasswordField());
    }

    private void change() {
        visit.entered(signIn.changePassword(
                visit.caller(),
                current.getValue().toCharArray(),
                replacement.getValue().toCharArray()));
        current.clear();
        replacement.clear();
        visit.done(visit.text("web.profile.password.changed"));
    }

    private void ask() {
        var question = new Question(
                Message.of("web.profile.everywhere.question"),
                Message.of("web.profile.everywhere.text"),
                "web.profile.everywhere",
                true,
                Question.Reason.NONE);
        Confirm.ask(visit, question, reason -> {
            signIn.signOutEverywhere(visit.caller());
            visit.visitorChanged();
        });
    }
}
