package org.trihelix.api.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/**
 * Who a visitor is. The journal tells who came, left and was refused, and what happened to passwords and tokens, under the subject kind
 * {@code account} with the person's identifier.
 */
@ProviderType
public interface SignIn {

    /**
     * Checks a password (Argon2id), slowed down after failures of the same login or address.
     *
     * @param address network address of the visitor
     * @throws org.trihelix.api.DeniedException when login or password is wrong or the account is closed; never says which
     * @throws org.trihelix.api.BusyException after too many failures, with the time to wait
     */
    Session signIn(String login, char[] password, String address, Locale locale);

    /** Tells the journal that the person left; a session that does not count is passed over. The session still counts afterwards. */
    void signOut(Session session);

    /** The caller as he is now, or null when the session no longer counts (signed out everywhere, password changed, account closed). */
    @Nullable
    Caller caller(Session session);

    /**
     * Ends all other sessions of the caller and revokes his tokens.
     *
     * @throws org.trihelix.api.InvalidException when the current password is wrong or the new one too short
     */
    Session changePassword(Caller caller, char[] current, char[] replacement);

    /** Ends all sessions of the caller; his tokens stay. */
    void signOutEverywhere(Caller caller);

    /** Sets a forgotten password; needs {@code hub.people}. Ends the person's sessions and revokes his tokens. */
    void resetPassword(Caller caller, String person, char[] replacement);
}
