package org.trihelix.evaluation.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to judge.
 *
 * @param reviewer identifier of the person
 * @param due last day of the review
 * @param reason why it was declined or given to another, empty otherwise
 * @param asked when the person was asked
 * @param submitted when the review was handed in, null before
 */
public record Assignment(
        String id,
        String reviewer,
        Status status,
        LocalDate due,
        String reason,
        Instant asked,
        @Nullable Instant submitted) {

    /** What became of it. The text shown has the key {@code evaluation.assignment.NAME}. */
    public enum Status {
        /** The review is awaited. */
        ASKED,
        /** The review is there. */
        SUBMITTED,
        /** The person will not review. */
        DECLINED,
        /** Was given to somebody else, or taken back. */
        REPLACED
    }

    public static Assignment asking(String id, String reviewer, LocalDate due, Instant now) {
        return new Assignment(id, reviewer, Status.ASKED, due, "", now, null);
    }

    public boolean isAwaited() {
        return status == Status.ASKED;
    }

    public boolean isSubmitted() {
        return status == Status.SUBMITTED;
    }

    public boolean isOverdue(LocalDate today) {
        return isAwaited() && due.isBefore(today);
    }

    public Assignment until(LocalDate day) {
        return new Assignment(id, reviewer, status, day, reason, asked, submitted);
    }

    public Assignment askedAgain(LocalDate day, Instant now) {
        return asking(id, reviewer, day, now);
    }

    public Assignment declined(String why) {
        return new Assignment(id, reviewer, Status.DECLINED, due, why, asked, null);
    }

    public Assignment replaced(String why) {
        return new Assignment(id, reviewer, Status.REPLACED, due, why, asked, null);
    }

    public Assignment submitted(Instant now) {
        return new Assignment(id, reviewer, Status.SUBMITTED, due, "", asked, now);
    }
}
