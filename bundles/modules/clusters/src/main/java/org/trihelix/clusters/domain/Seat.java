package org.trihelix.clusters.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organization in a cluster or candidate.
 *
 * @param organization identifier
 * @param link code of the link it is to hold in the cluster's chain, null for none in particular
 * @param person who answered for it, null before
 * @param reason of the answer, may be empty
 * @param since when it came to stand there
 */
public record Seat(
        String organization,
        @Nullable String link,
        Answer answer,
        @Nullable String person,
        String reason,
        Instant since) {

    /** What the organization says. The text shown has the key {@code clusters.answer.NAME}. */
    public enum Answer {
        /** Nobody has asked it yet. */
        PROPOSED,
        /** Its answer is awaited. */
        ASKED,
        CONFIRMED,
        DECLINED
    }

    public static Seat proposed(String organization, @Nullable String link, Instant now) {
        return new Seat(organization, link, Answer.PROPOSED, null, "", now);
    }

    public boolean is(Answer wanted) {
        return answer == wanted;
    }

    Seat asked(Instant now) {
        return new Seat(organization, link, Answer.ASKED, null, "", now);
    }

    Seat answered(boolean confirms, String who, String why, Instant now) {
        return new Seat(organization, link, confirms ? Answer.CONFIRMED : Answer.DECLINED, who, why, now);
    }
}
