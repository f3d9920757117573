package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.DeniedException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.account.Session;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;

class DoorbookTest {

    private TestHub hub;
    private PasswordSignIn signIn;
    private Person anna;

    @BeforeEach
    void open() {
        hub = new TestHub();
        signIn = hub.signIn();
        anna = hub.member("anna");
    }

    private Session comes(String address) {
        return signIn.signIn("anna", TestHub.PASSWORD.toCharArray(), address, Locale.ENGLISH);
    }

    private void refused(String login, String password) {
        refused(login, password, "10.0.0.1");
    }

    private void refused(String login, String password, String address) {
        assertThat(catchThrowable(() -> signIn.signIn(login, password.toCharArray(), address, Locale.ENGLISH)))
                .isInstanceOf(DeniedException.class);
    }

    private long written(String action) {
        return hub.journal.actions().stream().filter(action::equals).count();
    }

    @Test
    void comingAndLeavingAreWritten() {
        Session session = comes("10.0.0.1");
        assertThat(hub.journal.last().action()).isEqualTo("signedIn");
        assertThat(hub.journal.last().actor()).isEqualTo(anna.id());
        assertThat(hub.journal.last().subject()).isEqualTo(new SubjectRef("account", anna.id()));
        assertThat(hub.journal.last().changes()).containsExactly(new Change("address", null, "10.0.0.1"));
        signIn.signOut(session);
        assertThat(hub.journal.last().action()).isEqualTo("signedOut");
    }

    @Test
    void aSessionThatNoLongerCountsDoesNotLeaveAgain() {
        Session session = comes("10.0.0.1");
        signIn.signOutEverywhere(hub.caller(anna));
        signIn.signOut(session);
        assertThat(written("signedOut")).isZero();
    }

    @Test
    void aProgramThatComesAgainAndAgainIsWrittenOnceAMinute() {
        comes("10.0.0.1");
        comes("10.0.0.1");
        comes("10.0.0.2");
        assertThat(written("signedIn")).isEqualTo(2);
        hub.clock.advance(Doorbook.VISIT_EVERY);
        comes("10.0.0.1");
        assertThat(written("signedIn")).isEqualTo(3);
    }

    @Test
    void guessingIsCountedAndFillsNoJournal() {
        for (int i = 0; i < 4; i++) {
            refused("anna", "guess number " + i);
        }
        assertThat(written("wrongPassword")).isEqualTo(1);
        assertThat(hub.journal.last().actor()).isEqualTo("nobody");
        hub.clock.advance(Doorbook.REFUSED_EVERY.plus(Duration.ofMinutes(5)));
        refused("anna", "guess number 5");
        assertThat(written("wrongPassword")).isEqualTo(2);
        assertThat(hub.journal.last().changes()).contains(new Change("attempts", null, "4"));
    }

    @Test
    void whyIsWrittenAndWhatWasTypedIsNot() {
        hub.people.activate(TestHub.SYSTEM, anna.id(), false);
        refused("anna", TestHub.PASSWORD);
        assertThat(hub.journal.last().action()).isEqualTo("closedAccount");
        refused("my secret by mistake", "guess");
        assertThat(hub.journal.last().action()).isEqualTo("unknownLogin");
        assertThat(hub.journal.last().toString()).doesNotContain("secret", "guess");
        refused("another unknown", "guess");
        assertThat(written("unknownLogin")).isEqualTo(1);
    }

    @Test
    void theJournalOutOfOrderDoesNotLetARefusalLookLikeAnythingElse() {
        hub.journal.broken = true;
        assertThat(catchThrowable(
                        () -> signIn.signIn("anna", "wrong password".toCharArray(), "10.0.0.1", Locale.ENGLISH)))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void guessesAreCountedWhereTheyCameFrom() {
        refused("anna", "guess", "10.0.0.1");
        refused("anna", "guess", "10.0.0.1");
        refused("anna", "guess", "10.0.0.2");
        assertThat(written("wrongPassword")).isEqualTo(2);
        assertThat(hub.journal.last().changes())
                .containsExactly(new Change("address", null, "10.0.0.2"), new Change("attempts", null, "1"));
    }

    @Test
    void whatTheJournalDidNotTakeIsToldTheNextTime() {
        hub.journal.broken = true;
        refused("anna", "guess");
        assertThat(catchThrowable(() -> comes("10.0.0.1"))).isInstanceOf(IllegalStateException.class);
        hub.journal.broken = false;
        comes("10.0.0.1");
        assertThat(written("signedIn")).isEqualTo(1);
        refused("anna", "guess");
        assertThat(hub.journal.last().changes()).contains(new Change("attempts", null, "2"));
    }

    @Test
    void leavingAgainAndAgainIsWrittenOnceAMinute() {
        Session session = comes("10.0.0.1");
        signIn.signOut(session);
        signIn.signOut(session);
        assertThat(written("signedOut")).isEqualTo(1);
        hub.clock.advance(Doorbook.VISIT_EVERY);
        signIn.signOut(session);
        assertThat(written("signedOut")).isEqualTo(2);
    }

    @Test
    void aPasswordThatIsTooLongIsWrongAndNotOfNobody() {
        refused("anna", "x".repeat(1000));
        assertThat(hub.journal.last().action()).isEqualTo("wrongPassword");
        assertThat(hub.journal.last().subject()).isEqualTo(new SubjectRef("account", anna.id()));
    }

    @Test
    void theEndOfABurstIsToldWhenItsTimeIsOver() {
        for (int i = 0; i < 4; i++) {
            refused("anna", "guess number " + i);
        }
        hub.doorbook.flush();
        assertThat(written("wrongPassword")).isEqualTo(1);
        hub.clock.advance(Doorbook.REFUSED_EVERY);
        hub.doorbook.flush();
        assertThat(written("wrongPassword")).isEqualTo(2);
        assertThat(hub.journal.last().changes())
                .containsExactly(new Change("address", null, "10.0.0.1"), new Change("attempts", null, "3"));
        hub.clock.advance(Doorbook.REFUSED_EVERY);
        hub.doorbook.flush();
        assertThat(written("wrongPassword")).isEqualTo(2);
    }

    @Test
    void whatIsCountedIsToldBeforeTheProcessEnds() {
        refused("anna", "guess");
        refused("anna", "guess again");
        hub.doorbook.close();
        assertThat(written("wrongPassword")).isEqualTo(2);
        assertThat(hub.journal.last().changes()).contains(new Change("attempts", null, "1"));
    }

    @Test
    void manyAddressesAreCountedTogether() {
        for (int i = 0; i < Doorbook.ADDRESSES + 5; i++) {
            hub.doorbook.refused(null, "2001:db8::" + i);
        }
        assertThat(written("unknownLogin")).isEqualTo(Doorbook.ADDRESSES + 1);
        hub.doorbook.close();
        assertThat(hub.journal.last().changes())
                .containsExactly(new Change("address", null, Doorbook.ELSEWHERE), new Change("attempts", null, "4"));
    }
}
