package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.DeniedException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.account.Tokens.Token;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;

class HashedTokensTest {

    private TestHub hub;
    private HashedTokens tokens;
    private Person anna;
    private Caller caller;

    @BeforeEach
    void open() {
        hub = new TestHub();
        tokens = new HashedTokens(hub.work, hub.accounts, hub.access, hub.journal, hub.clock);
        anna = hub.member("anna");
        caller = hub.caller(anna);
    }

    private @Nullable Caller authenticate(String secret) {
        return tokens.authenticate(secret, Locale.of("ru"));
    }

    @Test
    void theSecretStandsForItsOwner() {
        String secret = tokens.create(caller, " build ", null);
        assertThat(secret).matches("thx_[A-Za-z0-9_-]{43}");
        Caller found = Objects.requireNonNull(authenticate(secret));
        assertThat(found.id()).isEqualTo(anna.id());
        assertThat(found.locale()).isEqualTo(Locale.of("ru"));
        assertThat(authenticate(secret.substring(0, 46) + (secret.endsWith("A") ? "B" : "A")))
                .isNull();
        assertThat(authenticate("")).isNull();
        assertThat(authenticate("x".repeat(1_000_000))).isNull();
        assertThat(tokens.list(caller))
                .singleElement()
                .returns("build", Token::name)
                .returns(hub.clock.instant().plus(HashedTokens.USUAL_LIFE), Token::expires);
        assertThat(hub.journal.last().toString()).contains("tokenCreated").doesNotContain(secret);
    }

    @Test
    void aTokenExpires() {
        String secret = tokens.create(caller, "short", Duration.ofHours(1));
        assertThat(authenticate(secret)).isNotNull();
        hub.clock.advance(Duration.ofMinutes(59));
        assertThat(authenticate(secret)).isNotNull();
        hub.clock.advance(Duration.ofMinutes(1));
        assertThat(authenticate(secret)).isNull();
        assertThat(tokens.list(caller)).isEmpty();
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        String secret = tokens.create(caller, "one", null);
        hub.clock.advance(Duration.ofSeconds(1));
        String kept = tokens.create(caller, "two", null);
        assertThat(authenticate(secret)).isNotNull();
        String id = tokens.list(caller).getLast().id();
        Caller boris = hub.caller(hub.member("boris"));
        assertThatThrownBy(() -> tokens.revoke(boris, id)).isInstanceOf(NotFoundException.class);
        tokens.revoke(caller, id);
        assertThat(authenticate(secret)).isNull();
        assertThat(authenticate(kept)).isNotNull();
        assertThatThrownBy(() -> tokens.revoke(caller, id)).isInstanceOf(NotFoundException.class);
        assertThat(tokens.list(boris)).isEmpty();
    }

    @Test
    void aClosedAccountHasNoTokens() {
        String secret = tokens.create(caller, "one", null);
        assertThat(authenticate(secret)).isNotNull();
        hub.people.grant(TestHub.SYSTEM, hub.member("admin").id(), new Grant(Role.ADMINISTRATOR, Scope.PLATFORM));
        hub.people.activate(TestHub.SYSTEM, anna.id(), false);
        assertThat(authenticate(secret)).isNull();
    }

    @Test
    void useIsNotedOnceAMinuteAndCostsNoQueryInBetween() {
        String secret = tokens.create(caller, "one", null);
        assertThat(tokens.list(caller).getFirst().lastUsed()).isNull();
        authenticate(secret);
        var first = hub.clock.instant();
        assertThat(tokens.list(caller).getFirst().lastUsed()).isEqualTo(first);
        hub.clock.advance(Duration.ofSeconds(59));
        int before = hub.reads.get();
        authenticate(secret);
        assertThat(hub.reads.get()).isEqualTo(before);
        assertThat(tokens.list(caller).getFirst().lastUsed()).isEqualTo(first);
        hub.clock.advance(Duration.ofSeconds(1));
        authenticate(secret);
        assertThat(tokens.list(caller).getFirst().lastUsed()).isEqualTo(hub.clock.instant());
    }

    @Test
    void whatIsWrongIsRefused() {
        var refusal = catchThrowableOfType(
                InvalidException.class, () -> tokens.create(caller, " ", Tokens.MAX_LIFE.plusSeconds(1)));
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("name", "life");
        assertThatThrownBy(() -> tokens.create(caller, "x", Duration.ZERO)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> tokens.create(Caller.nobody(Locale.ENGLISH), "x", null))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> tokens.create(TestHub.SYSTEM, "x", null)).isInstanceOf(DeniedException.class);
        for (int i = 0; i < HashedTokens.MOST; i++) {
            tokens.create(caller, "t" + i, Duration.ofDays(1));
        }
        assertThatThrownBy(() -> tokens.create(caller, "more", null)).isInstanceOf(InvalidException.class);
        hub.clock.advance(Duration.ofDays(1));
        assertThat(tokens.create(caller, "again", null)).isNotEmpty();
    }
}
