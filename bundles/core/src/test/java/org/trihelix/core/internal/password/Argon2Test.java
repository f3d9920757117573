package org.trihelix.core.internal.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2Test {

    /** Made by the reference implementation. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=19456,t=2,p=1$dHJpaGVsaXgtc2FsdC0wMQ$+oNR8rpZrcO2ufzrTNUZQd6HqvUVOAS/VP4jZ78ziEQ";

    private static final String REFERENCE_OTHER_PARAMETERS =
            "$argon2id$v=19$m=1024,t=3,p=4$dHJpaGVsaXgtc2FsdC0wMQ$8YnmjT7ROpV0JynTVU1esA";

    @Test
    void acceptsWhatTheReferenceImplementationMade() {
        assertThat(Argon2.verify("Пароль-2026".toCharArray(), REFERENCE)).isTrue();
        assertThat(Argon2.verify("Пароль-2026".toCharArray(), REFERENCE_OTHER_PARAMETERS))
                .isTrue();
        assertThat(Argon2.verify("пароль-2026".toCharArray(), REFERENCE)).isFalse();
    }

    @Test
    void hashesWithTheCurrentParametersAndAFreshSalt() {
        char[] password = "correct horse battery".toCharArray();
        String one = Argon2.CURRENT.hash(password);
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(Argon2.CURRENT.hash(password));
        assertThat(Argon2.verify(password, one)).isTrue();
        assertThat(Argon2.CURRENT.made(one)).isTrue();
        assertThat(Argon2.CURRENT.made(REFERENCE_OTHER_PARAMETERS)).isFalse();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> Argon2.verify(new char[0], "plain")).isInstanceOf(IllegalArgumentException.class);
    }
}
