package org.trihelix.core.internal.account;

import java.nio.CharBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.DeniedException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Session;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Message;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.password.PasswordHasher;
import org.trihelix.core.internal.people.Accounts;
import org.trihelix.core.internal.people.Administration;
import org.trihelix.core.internal.people.Checks;
import org.trihelix.core.internal.people.PeopleRegister;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.PasswordStore;
import org.trihelix.core.internal.store.PasswordStore.Credentials;
import org.trihelix.core.internal.store.PersonStore;

/** Signs people in by password. */
@Component(service = SignIn.class)
public final class PasswordSignIn implements SignIn {

    private static final int FREE = 5;
    /** From all addresses together, and then with short waits: whoever guesses elsewhere must not keep the owner out. */
    private static final int FREE_PER_LOGIN = 100;

    private static final Duration LONGEST_PER_LOGIN = Duration.ofSeconds(10);
    /** More than per login: a whole office may share one address. */
    private static final int FREE_PER_ADDRESS = 20;

    private static final int LOGIN_KEY_MAX = 64;

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Access access;
    private final Administration administration;
    private final Journal journal;
    private final PasswordHasher hasher;
    private final HashedTokens tokens;
    private final Doorbook doorbook;
    private final Throttle byLogin;
    private final Throttle byAddress;
    private final Throttle byBoth;
    private final Throttle byOwner;

    @Activate
    public PasswordSignIn(
            @Reference UnitOfWork work,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference Journal journal,
            @Reference PasswordHasher hasher,
            @Reference HashedTokens tokens,
            @Reference Doorbook doorbook,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.access = access;
        administration = new Administration(access);
        this.journal = journal;
        this.hasher = hasher;
        this.tokens = tokens;
        this.doorbook = doorbook;
        byLogin = new Throttle(clock, FREE_PER_LOGIN, LONGEST_PER_LOGIN);
        byAddress = new Throttle(clock, FREE_PER_ADDRESS);
        byBoth = new Throttle(clock, FREE);
        byOwner = new Throttle(clock, FREE);
    }

    @Override
    public Session signIn(String login, char[] password, String address, Locale locale) {
        String normal = Checks.normalLogin(login);
        String key = normal.substring(0, Math.min(normal.length(), LOGIN_KEY_MAX));
        var known = new AtomicReference<@Nullable Credentials>();
        Credentials credentials = Throttle.attempt(
                () -> check(normal, password, known),
                byAddress.at(address),
                byBoth.at(address + ending(key)).forgetting(),
                byLogin.at(key).forgetting());
        if (credentials == null) {
            doorbook.refused(known.get(), address);
            throw new DeniedException(Message.of("hub.error.signIn"), true);
        }
        if (hasher.outdated(credentials.password())) {
            String renewed = hasher.hash(password);
            work.run(connection ->
                    PasswordStore.rehash(connection, credentials.person(), credentials.password(), renewed));
        }
        doorbook.came(credentials.person(), address);
        return new Session(credentials.person(), credentials.epoch());
    }

    @Override
    public void signOut(Session session) {
        if (caller(session) != null) {
            doorbook.left(session.person());
        }
    }

    /** How keys of an address and a login end. */
    private static String ending(String login) {
        return " " + login;
    }

    /** The credentials when the password fits and the account is open; takes the same time whether the login exists or not. */
    private @Nullable Credentials check(String login, char[] password, AtomicReference<@Nullable Credentials> known) {
        Optional<Credentials> found = work.read(connection -> PasswordStore.byLogin(connection, login));
        known.set(found.orElse(null));
        boolean tooLong = password.length > Checks.PASSWORD_MAX;
        if (found.isEmpty() || tooLong) {
            hasher.verifyNobody(tooLong ? new char[0] : password);
            return null;
        }
        return hasher.verify(password, found.get().password()) && found.get().active() ? found.get() : null;
    }

    @Override
    public @Nullable Caller caller(Session session) {
        return accounts.account(session.person())
                .filter(account -> account.person().active() && account.epoch() == session.epoch())
                .map(account -> Accounts.caller(account.person(), Accounts.language(account.person())))
                .orElse(null);
    }

    @Override
    public Session changePassword(Caller caller, char[] current, char[] replacement) {
        Person person = self(caller);
        Credentials fitting = Throttle.attempt(
                () -> check(person.login(), current, new AtomicReference<>()),
                byOwner.at(person.id()).forgetting());
        var checks = new Checks();
        if (fitting == null) {
            checks.wrong("current", "hub.error.password.wrong");
        }
        checks.password("replacement", CharBuffer.wrap(replacement), person.login());
        checks.done();
        return replace(caller, person, replacement, "passwordChanged", now -> {});
    }

    private Person self(Caller caller) {
        access.require(caller, HubPermissions.USE, Scope.PLATFORM);
        if (!caller.isPerson()) {
            throw access.refusal(caller, HubPermissions.USE);
        }
        return person(caller.id());
    }

    private Person person(String id) {
        return person(accounts.account(id), id);
    }

    private static Person person(Optional<Account> account, String id) {
        return account.orElseThrow(() -> new NotFoundException(new SubjectRef(PeopleRegister.KIND, id)))
                .person();
    }

    /** @param permitted throws when the person, as he is after the slow hashing, may not be given a password */
    private Session replace(Caller caller, Person person, char[] password, String action, Consumer<Person> permitted) {
        String hash = hasher.hash(password);
        return work.write(connection -> {
            PersonStore.lock(connection, person.id());
            permitted.accept(person(PersonStore.account(connection, person.id()), person.id()));
            PasswordStore.change(connection, person.id(), hash);
            tokens.revokeAll(connection, caller, person.id());
            journal.append(entry(caller, person, action));
            accounts.changed(person.id());
            return new Session(person.id(), PasswordStore.epoch(connection, person.id()));
        });
    }

    private static Entry entry(Caller caller, Person person, String action) {
        var subject = new SubjectRef(Doorbook.KIND, person.id());
        return Entry.of(caller, person.region(), CoreModule.ID, action, subject);
    }

    @Override
    public void signOutEverywhere(Caller caller) {
        Person person = self(caller);
        work.run(connection -> {
            PasswordStore.nextEpoch(connection, person.id());
            journal.append(entry(caller, person, "signedOutEverywhere"));
            accounts.changed(person.id());
        });
    }

    @Override
    public void resetPassword(Caller caller, String id, char[] replacement) {
        administration.requireAny(caller);
        Person person = person(id);
        administration.requireControls(caller, person);
        var checks = new Checks();
        checks.password("replacement", CharBuffer.wrap(replacement), person.login());
        checks.done();
        replace(caller, person, replacement, "passwordReset", now -> administration.requireControls(caller, now));
        byLogin.at(person.login()).forget();
        byBoth.forgetEnding(ending(person.login()));
        byOwner.at(person.id()).forget();
    }
}
