package org.trihelix.mobilization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something that is promised for a need.
 *
 * @param need identifier
 * @param owner identifier of the person who answers for it
 * @param organization identifier of the one that gives it, null when the person does himself
 * @param offered in the smallest part of the need's unit
 * @param accepted part of it that was taken; 0 before
 * @param expires last day on which it can be accepted and triggered
 * @param note the giver's words
 * @param reason of its last move, empty where none was given
 * @param made when it was offered
 */
public record Pledge(
        String id,
        String need,
        String owner,
        @Nullable String organization,
        long offered,
        long accepted,
        Trigger trigger,
        LocalDate expires,
        PledgeState state,
        String note,
        String reason,
        Instant made,
        Instant changed) {

    /** Whether it is the person's own: an organization's pledge is that of everybody who belongs to it. */
    public boolean isOf(String person, Collection<String> organizations) {
        return organization == null ? owner.equals(person) : organizations.contains(organization);
    }

    /** What it covers now: nothing before it is accepted and after it is withdrawn or has expired. */
    public long cover() {
        return state.isCounted() ? accepted : 0;
    }

    public boolean hasExpired(LocalDate today) {
        return state.isPassing() && expires.isBefore(today);
    }

    public Pledge accepted(long amount, Instant now) {
        return in(PledgeState.ACCEPTED, amount, "", now);
    }

    public Pledge in(PledgeState next, String why, Instant now) {
        return in(next, accepted, why, now);
    }

    private Pledge in(PledgeState next, long amount, String why, Instant now) {
        return new Pledge(id, need, owner, organization, offered, amount, trigger, expires, next, note, why, made, now);
    }
}
