package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Preferences;
import org.trihelix.core.internal.TestHub;

class KeptPreferencesTest {

    private static final String NAME = "hub.guide";

    private final TestHub hub = new TestHub();
    private final Preferences preferences = new KeptPreferences(hub.migrated, hub.work, hub.access, hub.journal);
    private Caller anna;

    @BeforeEach
    void comes() {
        anna = hub.caller(hub.member("anna"));
    }

    @Test
    void everybodyHasHisOwn() {
        Caller boris = hub.caller(hub.member("boris"));
        preferences.choose(anna, NAME, "away");
        assertThat(preferences.chosen(anna, NAME)).isEqualTo("away");
        assertThat(preferences.chosen(boris, NAME)).isNull();
        preferences.choose(anna, NAME, "here");
        assertThat(preferences.chosen(anna, NAME)).isEqualTo("here");
        preferences.choose(anna, NAME, null);
        assertThat(preferences.chosen(anna, NAME)).isNull();
    }

    @Test
    void aChoiceIsTakenDownOnce() {
        preferences.choose(anna, NAME, "away");
        preferences.choose(anna, NAME, "away");
        assertThat(hub.journal.actions()).containsOnlyOnce("preferred");
        assertThat(hub.journal.last().changes())
                .containsExactly(new Change("preference", null, NAME), new Change("choice", null, "away"));
    }

    @Test
    void whoIsNotSignedInChoosesNothing() {
        Caller nobody = Caller.nobody(Locale.ENGLISH);
        assertThat(preferences.chosen(nobody, NAME)).isNull();
        assertThatThrownBy(() -> preferences.choose(nobody, NAME, "away")).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> preferences.choose(TestHub.SYSTEM, NAME, "away"))
                .isInstanceOf(DeniedException.class);
    }
}
