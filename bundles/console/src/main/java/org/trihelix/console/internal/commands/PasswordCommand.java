package org.trihelix.console.internal.commands;

import java.security.SecureRandom;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.account.Setup;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Texts;

/** The way back in for an administrator who is locked out. The password is made here, so that none stands in a history or a process list. */
@Service
@Command(
        scope = "trihelix",
        name = "password",
        description = "Gives a person a new random password, prints it once and ends his sessions.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class PasswordCommand implements Action {

    /** Without letters and digits that look alike. */
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

    private static final int LENGTH = 20;

    @Reference
    private People people;

    @Reference
    private SignIn signIn;

    @Reference
    private Setup setup;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Argument(name = "login", required = true, description = "Login of the person")
    private String login;

    @Override
    public @Nullable Object execute() {
        Locale locale = new Outside(session, setup).locale();
        try {
            Caller caller = Caller.system(locale);
            char[] password = random();
            signIn.resetPassword(caller, person(caller, locale).id(), password);
            session.getConsole().println(texts.text(locale, "console.password.new", login, String.valueOf(password)));
            return null;
        } catch (HubException refusal) {
            throw new IllegalStateException(texts.text(locale, refusal.message()), refusal);
        }
    }

    private Person person(Caller caller, Locale locale) {
        PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
        while (true) {
            Page<Person> page = people.find(caller, login, request);
            for (Person person : page.items()) {
                if (person.login().equalsIgnoreCase(login)) {
                    return person;
                }
            }
            if (page.next() == null) {
                throw new IllegalStateException(texts.text(locale, "console.password.unknown", login));
            }
            request = new PageRequest(PageRequest.MAX_LIMIT, page.next());
        }
    }

    static char[] random() {
        SecureRandom random = new SecureRandom();
        char[] password = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            password[i] = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        }
        return password;
    }
}
