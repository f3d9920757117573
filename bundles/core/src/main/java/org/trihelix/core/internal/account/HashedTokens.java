package org.trihelix.core.internal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.Ids;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.people.Accounts;
import org.trihelix.core.internal.people.Checks;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.TokenStore;
import org.trihelix.core.internal.store.TokenStore.Kept;
import org.trihelix.core.internal.store.VersionedCache;

/** Tokens of which only the SHA-256 is kept: 256 random bits need no slow hash. */
@Component(service = {Tokens.class, HashedTokens.class})
public final class HashedTokens implements Tokens {

    static final String PREFIX = "thx_";
    static final int MOST = 50;
    static final Duration USUAL_LIFE = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(HashedTokens.class);
    private static final String KIND = "token";
    private static final int NAME_MAX = 100;
    private static final int SECRET_BYTES = 32;
    private static final int SECRET_LENGTH = PREFIX.length() + 43;
    private static final Duration USED_EVERY = Duration.ofMinutes(1);
    private static final int CAPACITY = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Access access;
    private final Journal journal;
    private final Clock clock;
    private final VersionedCache<String, Kept> byHash = new VersionedCache<>(CAPACITY);

    @Activate
    public HashedTokens(
            @Reference UnitOfWork work,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference Journal journal,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String create(Caller caller, String name, @Nullable Duration life) {
        requireOwner(caller);
        var checks = new Checks();
        String stripped = checks.line("name", name, NAME_MAX);
        Duration lasts = life == null ? USUAL_LIFE : life;
        if (!lasts.isPositive() || lasts.compareTo(MAX_LIFE) > 0) {
            checks.wrong("life", "hub.error.token.life", MAX_LIFE.toDays());
        }
        checks.done();
        String secret = secret();
        Instant now = clock.instant();
        var token = new Token(Ids.next(clock), stripped, now, now.plus(lasts), null);
        work.run(connection -> {
            TokenStore.deleteExpired(connection, caller.id(), now);
            if (TokenStore.of(connection, caller.id(), now).size() >= MOST) {
                new Checks().wrong("", "hub.error.token.many", MOST).done();
            }
            TokenStore.insert(connection, new Kept(token, caller.id(), hash(secret)));
            journal.append(entry(caller, caller.id(), "tokenCreated").with(new Change("name", null, stripped)));
        });
        return secret;
    }

    private void requireOwner(Caller caller) {
        access.require(caller, HubPermissions.TOKENS, Scope.PLATFORM);
        if (!caller.isPerson()) {
            throw access.refusal(caller, HubPermissions.TOKENS);
        }
    }

    private static Entry entry(Caller caller, String owner, String action) {
        return Entry.of(caller, null, CoreModule.ID, action, new SubjectRef(Doorbook.KIND, owner));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Token> list(Caller caller) {
        requireOwner(caller);
        return work.read(connection -> TokenStore.of(connection, caller.id(), clock.instant()));
    }

    @Override
    public void revoke(Caller caller, String id) {
        requireOwner(caller);
        work.run(connection -> {
            Kept kept = TokenStore.byId(connection, id)
                    .filter(found -> found.person().equals(caller.id()))
                    .orElseThrow(() -> new NotFoundException(new SubjectRef(KIND, id)));
            revoke(connection, caller, kept);
        });
    }

    private void revoke(Connection connection, Caller caller, Kept kept) throws SQLException {
        TokenStore.delete(connection, kept.token().id());
        journal.append(entry(caller, kept.person(), "tokenRevoked")
                .with(new Change("name", kept.token().name(), null)));
        byHash.invalidate(kept.hash());
        work.afterCommit(() -> byHash.invalidate(kept.hash()));
    }

    /** To be called inside the unit of work that makes them doubtful. */
    void revokeAll(Connection connection, Caller caller, String person) throws SQLException {
        for (Kept kept : TokenStore.all(connection, person)) {
            revoke(connection, caller, kept);
        }
    }

    @Override
    public @Nullable Caller authenticate(String secret, Locale locale) {
        if (secret.length() != SECRET_LENGTH || !secret.startsWith(PREFIX)) {
            return null;
        }
        Instant now = clock.instant();
        Optional<Kept> live = byHash.get(
                        hash(secret), key -> work.read(connection -> TokenStore.byHash(connection, key)))
                .filter(kept -> kept.token().expires().isAfter(now));
        Optional<Person> owner = live.flatMap(kept -> accounts.account(kept.person()))
                .map(Account::person)
                .filter(Person::active);
        if (live.isEmpty() || owner.isEmpty()) {
            return null;
        }
        noteUse(live.get(), now);
        return Accounts.caller(owner.get(), locale);
    }

    private void noteUse(Kept kept, Instant now) {
        Instant last = kept.token().lastUsed();
        if (last != null && last.plus(USED_EVERY).isAfter(now)) {
            return;
        }
        Token token = kept.token();
        var used = new Token(token.id(), token.name(), token.created(), token.expires(), now);
        byHash.replace(kept.hash(), new Kept(used, kept.person(), kept.hash()));
        try {
            work.run(connection -> TokenStore.used(connection, token.id(), now));
        } catch (RuntimeException e) {
            LOG.warn("The last use of a token could not be noted", e);
        }
    }
}
