package org.trihelix.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

class RelayTest {

    private static final SubjectRef IDEA = new SubjectRef("idea", "1");
    private static final GuideStep DUE = step("review", false, "evaluations/1");

    private final List<String> asked = new ArrayList<>();

    private static GuideStep step(String name, boolean yours, @Nullable String path) {
        return new GuideStep("evaluation", name, false, yours, path);
    }

    private static Guest guest(String name) {
        return new Guest(new Caller(name, name, Locale.of("ru"), Set.of(), List.of()), List.of(), "");
    }

    private static List<Guest> guests(String... names) {
        return List.of(names).stream().map(RelayTest::guest).toList();
    }

    /** Everybody whose name begins with E can review. */
    private final Guide guide = new Guide() {
        @Override
        public int order() {
            return 0;
        }

        @Override
        public Permission permission() {
            return HubPermissions.USE;
        }

        @Override
        public List<GuideStep> steps(Caller caller, @Nullable SubjectRef followed) {
            asked.add(caller.id());
            assertThat(followed).isEqualTo(IDEA);
            return List.of(
                    step("assign", !caller.id().startsWith("E"), "elsewhere"),
                    step("review", caller.id().startsWith("E"), "reviews/" + caller.id()));
        }
    };

    private @Nullable Relay first(List<Guest> guests) {
        return Relay.first(
                guide, DUE, IDEA, guests, (caller, permission) -> !caller.id().equals("Elsa"));
    }

    @Test
    void theFirstForWhomTheStepWaitsTakesItAndNobodyIsAskedAfterHim() {
        assertThat(first(guests("Anna", "Egor", "Emma")))
                .as("on his page, not the reader's")
                .extracting(Relay::path)
                .isEqualTo("reviews/Egor");
        assertThat(asked).containsExactly("Anna", "Egor");
    }

    @Test
    void whoMayNotSeeThePartIsPassedOver() {
        assertThat(first(guests("Elsa", "Emma"))).extracting(Relay::path).isEqualTo("reviews/Emma");
        assertThat(asked).containsExactly("Emma");
    }

    @Test
    void whereNobodyCanNobodyIsNamed() {
        assertThat(first(guests("Anna", "Boris"))).isNull();
        assertThat(first(List.of())).isNull();
    }
}
