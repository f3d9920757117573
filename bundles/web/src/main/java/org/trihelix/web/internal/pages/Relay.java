package org.trihelix.web.internal.pages;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

/**
 * One of the demonstration's people who can take the step that waits for others.
 *
 * @param step as he sees it, with the page where he takes it
 * @param path of that page
 */
record Relay(Guest guest, GuideStep step, String path) {

    /**
     * The first who can; each is asked by his own eyes, and none after him.
     *
     * @param guide of the step
     * @param allows whether somebody has a permission anywhere
     * @return null when none of them can
     */
    static @Nullable Relay first(
            Guide guide,
            GuideStep due,
            @Nullable SubjectRef followed,
            List<Guest> guests,
            BiPredicate<Caller, Permission> allows) {
        for (Guest guest : guests) {
            GuideStep step = allows.test(guest.caller(), guide.permission()) ? by(guide, due, followed, guest) : null;
            if (step != null && step.path() != null) {
                return new Relay(guest, step, step.path());
            }
        }
        return null;
    }

    private static @Nullable GuideStep by(Guide guide, GuideStep due, @Nullable SubjectRef followed, Guest guest) {
        return guide.steps(guest.caller(), followed).stream()
                .filter(step -> step.titleKey().equals(due.titleKey()) && step.waits())
                .findFirst()
                .orElse(null);
    }
}
