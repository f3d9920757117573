package org.trihelix.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Preferences;
import org.trihelix.web.internal.pages.Following.Choice;

class FollowingTest {

    private static final SubjectRef OLD = new SubjectRef("idea", "1");
    private static final SubjectRef NEW = new SubjectRef("idea", "2");

    private final Map<String, String> kept = new HashMap<>();
    private final Following following = new Following(
            new Preferences() {
                @Override
                public @Nullable String chosen(Caller caller, String name) {
                    return kept.get(name);
                }

                @Override
                public void choose(Caller caller, String name, @Nullable String value) {
                    kept.compute(name, (key, before) -> value);
                }
            },
            new Caller("7", "Anna", Locale.ENGLISH, Set.of(), List.of()));

    private Choice choice(@Nullable SubjectRef newest) {
        return following.choice(() -> newest);
    }

    @Test
    void whatIsChosenIsFollowed() {
        assertThat(choice(NEW)).isEqualTo(Choice.NONE);
        following.follow(OLD);
        assertThat(choice(NEW)).isEqualTo(new Choice(OLD, false));
    }

    @Test
    void whatOneBeginsIsFollowedAsSoonAsItIsThereAndFromThenOn() {
        following.begin(OLD);
        assertThat(choice(OLD)).isEqualTo(Choice.BEGINNING);
        assertThat(choice(NEW)).isEqualTo(new Choice(NEW, false));
        assertThat(choice(new SubjectRef("idea", "3"))).isEqualTo(new Choice(NEW, false));
    }

    @Test
    void theVeryFirstIsFollowedToo() {
        following.begin(null);
        assertThat(choice(null)).isEqualTo(Choice.BEGINNING);
        assertThat(choice(NEW)).isEqualTo(new Choice(NEW, false));
    }

    @Test
    void anAddressThatNamesNothingIsNoChoice() {
        following.follow("something");
        assertThat(choice(NEW)).isEqualTo(Choice.NONE);
    }
}
