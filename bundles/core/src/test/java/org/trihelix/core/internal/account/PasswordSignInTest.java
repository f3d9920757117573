package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.BusyException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Session;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;
import org.trihelix.core.internal.password.QuickHasher;
import org.trihelix.core.internal.store.PasswordStore;

class PasswordSignInTest {

    private static final String WEAKER = "$argon2id$v=19$m=1024,t=3,p=4$dHJpaGVsaXgtc2FsdC0wMQ$8YnmjT7ROpV0JynTVU1esA";
    private static final String OTHER = "another long secret";

    private TestHub hub;
    private HashedTokens tokens;
    private PasswordSignIn signIn;
    private Person anna;

    @BeforeEach
    void open() {
        hub = new TestHub();
        tokens = new HashedTokens(hub.work, hub.accounts, hub.access, hub.journal, hub.clock);
        signIn = hub.signIn(tokens);
        anna = hub.member("anna");
    }

    private Session signIn(String login, String password) {
        return signIn(login, password, "10.0.0.1");
    }

    private Session signIn(String login, String password, String address) {
        return signIn.signIn(login, password.toCharArray(), address, Locale.ENGLISH);
    }

    private Caller caller(Session session) {
        return Objects.requireNonNull(signIn.caller(session));
    }

    @Test
    void theRightPasswordMakesACaller() {
        Caller caller = caller(signIn(" ANNA ", TestHub.PASSWORD));
        assertThat(caller.id()).isEqualTo(anna.id());
        assertThat(caller.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(caller.grants()).containsExactly(new Grant(Role.MEMBER, Scope.PLATFORM));
    }

    @Test
    void aRefusalDoesNotTellWhy() {
        hub.people.activate(TestHub.SYSTEM, hub.member("closed").id(), false);
        var wrong = refusal("anna", "wrong password");
        assertThat(wrong).hasMessage(refusal("nobody", TestHub.PASSWORD).getMessage());
        assertThat(wrong).hasMessage(refusal("closed", TestHub.PASSWORD).getMessage());
        assertThat(wrong).hasMessage(refusal("anna", "x".repeat(100_000)).getMessage());
        assertThat(wrong.signInHelps()).isTrue();
    }

    private DeniedException refusal(String login, String password) {
        return catchThrowableOfType(DeniedException.class, () -> signIn(login, password));
    }

    @Test
    void anUnknownLoginTakesAsLongAsAKnownOne() {
        refusal("anna", "warm up");
        refusal("nobody", "warm up");
        long known = leastWork("anna");
        long unknown = leastWork("nobody");
        assertThat((double) unknown).isBetween(known * 0.5, known * 2.0);
    }

    /** Nanoseconds of processor, not of the clock, which a busy machine stretches. */
    private long leastWork(String login) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            hub.clock.advance(Throttle.FORGOTTEN.plusSeconds(1));
            long start = threads.getCurrentThreadCpuTime();
            refusal(login, "wrong password");
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    @Test
    void whoGuessesALoginElsewhereDoesNotKeepItsOwnerOut() {
        for (int round = 0; round < 120; round++) {
            for (int i = 0; i < 7; i++) {
                assertThatThrownBy(() -> signIn("anna", "x".repeat(10_000), "10.0.1.1"))
                        .isInstanceOfAny(DeniedException.class, BusyException.class);
            }
            hub.clock.advance(Duration.ofMinutes(5));
        }
        assertThatThrownBy(() -> signIn("anna", "guess number one", "10.0.1.1")).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> signIn("anna", TestHub.PASSWORD, "10.0.1.1")).isInstanceOf(BusyException.class);
        hub.clock.advance(Duration.ofSeconds(10));
        assertThat(caller(signIn("anna", TestHub.PASSWORD)).id()).isEqualTo(anna.id());
    }

    @Test
    void guessingALoginFromEverywhereIsSlowedDown() {
        for (int i = 0; i < 101; i++) {
            String address = "10.0.1." + i;
            assertThatThrownBy(() -> signIn("anna", "x".repeat(10_000), address))
                    .isInstanceOf(DeniedException.class);
        }
        assertThatThrownBy(() -> signIn("anna", TestHub.PASSWORD, "10.0.2.1")).isInstanceOf(BusyException.class);
        hub.clock.advance(Duration.ofSeconds(3));
        assertThat(caller(signIn("anna", TestHub.PASSWORD)).id()).isEqualTo(anna.id());
    }

    @Test
    void aResetLetsInWhoForgotThePassword() {
        for (int i = 0; i < 6; i++) {
            refusal("anna", "what was it");
        }
        assertThatThrownBy(() -> signIn("anna", TestHub.PASSWORD)).isInstanceOf(BusyException.class);
        signIn.resetPassword(TestHub.SYSTEM, anna.id(), OTHER.toCharArray());
        assertThat(signIn("anna", OTHER).person()).isEqualTo(anna.id());
    }

    @Test
    void guessingFromAnAddressIsSlowedDownWhateverTheLogin() {
        for (int i = 0; i < 21; i++) {
            refusal("login" + i, "guess number one");
        }
        assertThatThrownBy(() -> signIn("anna", TestHub.PASSWORD)).isInstanceOf(BusyException.class);
        assertThat(signIn("anna", TestHub.PASSWORD, "10.0.0.2").person()).isEqualTo(anna.id());
    }

    @Test
    void inTheSteadyStateNoRequestAsksTheDatabase() {
        Session session = signIn("anna", TestHub.PASSWORD);
        caller(session);
        int before = hub.reads.get();
        for (int i = 0; i < 100; i++) {
            caller(session);
        }
        assertThat(hub.reads.get()).isEqualTo(before);
    }

    @Test
    void aGrantCountsAtOnce() {
        Session session = signIn("anna", TestHub.PASSWORD);
        caller(session);
        Grant expert = new Grant(Role.EXPERT, Scope.PLATFORM);
        hub.people.grant(TestHub.SYSTEM, anna.id(), expert);
        assertThat(caller(session).grants()).contains(expert);
        hub.people.revoke(TestHub.SYSTEM, anna.id(), expert);
    }

    @Test
    void aClosedAccountEndsItsSessions() {
        Session session = signIn("anna", TestHub.PASSWORD);
        hub.people.grant(TestHub.SYSTEM, hub.member("admin").id(), new Grant(Role.ADMINISTRATOR, Scope.PLATFORM));
        hub.people.activate(TestHub.SYSTEM, anna.id(), false);
        assertThat(signIn.caller(session)).isNull();
        hub.people.activate(TestHub.SYSTEM, anna.id(), true);
        assertThat(signIn.caller(session)).isNull();
        assertThat(signIn.caller(signIn("anna", TestHub.PASSWORD))).isNotNull();
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        Session here = signIn("anna", TestHub.PASSWORD);
        Session there = signIn("anna", TestHub.PASSWORD);
        Session renewed = signIn.changePassword(caller(here), TestHub.PASSWORD.toCharArray(), OTHER.toCharArray());
        assertThat(hub.journal.last().action()).isEqualTo("passwordChanged");
        assertThat(hub.journal.last().changes()).isEmpty();
        assertThat(signIn.caller(here)).isNull();
        assertThat(signIn.caller(there)).isNull();
        assertThat(signIn.caller(renewed)).isNotNull();
        assertThat(refusal("anna", TestHub.PASSWORD)).isNotNull();
        assertThat(signIn.caller(signIn("anna", OTHER))).isNotNull();
    }

    @Test
    void aWrongCurrentAndAPoorNewPasswordAreToldTogether() {
        Caller caller = hub.caller(anna);
        var refusal = catchThrowableOfType(
                InvalidException.class,
                () -> signIn.changePassword(caller, "wrong".toCharArray(), "short".toCharArray()));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("current", "replacement");
        assertThatThrownBy(() ->
                        signIn.changePassword(Caller.nobody(Locale.ENGLISH), "x".toCharArray(), OTHER.toCharArray()))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void aNewPasswordEndsTheOwnersTokens() {
        String before = token(anna);
        String others = token(hub.member("boris"));
        signIn.changePassword(hub.caller(anna), TestHub.PASSWORD.toCharArray(), OTHER.toCharArray());
        assertThat(tokens.authenticate(before, Locale.ENGLISH)).isNull();
        assertThat(hub.journal.actions()).endsWith("tokenRevoked", "passwordChanged");
        String after = token(anna);
        signIn.resetPassword(TestHub.SYSTEM, anna.id(), TestHub.PASSWORD.toCharArray());
        assertThat(tokens.authenticate(after, Locale.ENGLISH)).isNull();
        assertThat(hub.journal.actions()).endsWith("tokenRevoked", "passwordReset");
        assertThat(tokens.authenticate(others, Locale.ENGLISH)).isNotNull();
    }

    private String token(Person owner) {
        String secret = tokens.create(hub.caller(owner), "build", null);
        assertThat(tokens.authenticate(secret, Locale.ENGLISH)).isNotNull();
        return secret;
    }

    @Test
    void signingOutEverywhereEndsAllSessionsAndLeavesTokens() {
        Session session = signIn("anna", TestHub.PASSWORD);
        String token = token(anna);
        signIn.signOutEverywhere(caller(session));
        assertThat(signIn.caller(session)).isNull();
        assertThat(tokens.authenticate(token, Locale.ENGLISH)).isNotNull();
    }

    @Test
    void onlyAdministratorsSetForgottenPasswords() {
        Session session = signIn("anna", TestHub.PASSWORD);
        Caller boris = hub.caller(hub.member("boris"));
        assertThatThrownBy(() -> signIn.resetPassword(boris, anna.id(), OTHER.toCharArray()))
                .isInstanceOf(DeniedException.class);
        signIn.resetPassword(TestHub.SYSTEM, anna.id(), OTHER.toCharArray());
        assertThat(signIn.caller(session)).isNull();
        assertThat(signIn("anna", OTHER).person()).isEqualTo(anna.id());
    }

    @Test
    void aHashWithOldParametersIsRenewedAtTheNextSignIn() {
        hub.work.run(connection -> PasswordStore.change(connection, anna.id(), WEAKER));
        assertThat(refusal("anna", "wrong password")).isNotNull();
        assertThat(stored()).isEqualTo(WEAKER);
        signIn("anna", "Пароль-2026");
        assertThat(stored()).startsWith(QuickHasher.PREFIX);
        signIn("anna", "Пароль-2026");
    }

    private String stored() {
        return hub.work
                .read(connection -> PasswordStore.byLogin(connection, "anna"))
                .orElseThrow()
                .password();
    }
}
