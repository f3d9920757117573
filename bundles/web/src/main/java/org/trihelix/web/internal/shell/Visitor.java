package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.account.Session;
import org.trihelix.api.account.SignIn;

/** Who sits before a browser session. Used with the session's lock held. */
public final class Visitor {

    /**
     * How long a session outlives its last request. An open page asks all the time and so stays signed in for as long as it is open; what ends
     * is the session of a browser that was closed or of a machine that sleeps.
     */
    private static final Duration SIGNED_IN = Duration.ofMinutes(30);

    private @Nullable Session session;
    private Caller caller;

    Visitor(Locale locale) {
        caller = Caller.nobody(locale);
    }

    public boolean signedIn() {
        return session != null;
    }

    /** As of the current request. */
    public Caller caller() {
        return caller;
    }

    public Locale locale() {
        return caller.locale();
    }

    /** Chooses the language of somebody who is not signed in. */
    void speak(Locale locale) {
        caller = Caller.nobody(locale);
    }

    /** @return false when the session does not count */
    boolean enter(Session entered, SignIn signIn) {
        Caller known = signIn.caller(entered);
        if (known == null) {
            return false;
        }
        session = entered;
        caller = known;
        return true;
    }

    /**
     * Lets somebody in under a new session id, so that nobody who knew the old one comes with him.
     *
     * @return false when the session does not count
     */
    boolean admit(Session entered, SignIn signIn, UI ui) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            request.getHttpServletRequest().changeSessionId();
        }
        boolean counts = enter(entered, signIn);
        if (counts) {
            ui.getSession().getSession().setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
        }
        return counts;
    }

    /** Signs out of this session. */
    void signOut(SignIn signIn) {
        Session held = session;
        leave();
        if (held != null) {
            signIn.signOut(held);
        }
    }

    /** The same, and loads the page of that path anew, where the sign-in page is now. */
    void signOut(SignIn signIn, UI ui, String path) {
        try {
            signOut(signIn);
        } finally {
            ui.getPage().setLocation(path);
            ui.getSession().getSession().invalidate();
        }
    }

    private void leave() {
        session = null;
        caller = Caller.nobody(caller.locale());
    }

    /** Looks again who it is; true when something changed since the last request. */
    public boolean renew(SignIn signIn) {
        Session held = session;
        if (held == null) {
            return false;
        }
        Caller before = caller;
        if (!enter(held, signIn)) {
            leave();
        }
        return !caller.equals(before);
    }
}
