package org.trihelix.api.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/** Tokens for programs. Only a hash is kept. */
@ProviderType
public interface Tokens {

    /** Longest life of a token. */
    Duration MAX_LIFE = Duration.ofDays(365);

    /**
     * Makes a token for the caller.
     *
     * @param name 1 to 100 characters
     * @param life null for 90 days, at most {@link #MAX_LIFE}
     * @return the secret, shown once
     */
    String create(Caller caller, String name, @Nullable Duration life);

    /** The caller's own, newest first, without the expired ones. */
    List<Token> list(Caller caller);

    /** Ends one of the caller's own. */
    void revoke(Caller caller, String id);

    /** The token's owner as he is now, or null when the token is unknown, expired or revoked. */
    @Nullable
    Caller authenticate(String secret, Locale locale);

    /** A token without its secret. */
    record Token(
            String id,
            String name,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed) {}
}
