package org.trihelix.mobilization.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an accepted pledge is to be given.
 *
 * @param need identifier of the need that must be covered, for {@link Kind#COVERAGE}
 * @param percent of that need, 1 to 100; 0 for other kinds
 * @param pledge identifier of the pledge that must be given too, for {@link Kind#PLEDGE}
 * @param day first day, for {@link Kind#DATE}
 */
public record Trigger(
        Kind kind,
        @Nullable String need,
        int percent,
        @Nullable String pledge,
        @Nullable LocalDate day) {

    /** What it waits for. The text shown has the key {@code mobilization.trigger.NAME}. */
    public enum Kind {
        /** Nothing. */
        AT_ONCE,
        /** A need is covered to some part, this pledge included. */
        COVERAGE,
        /** A day has come. */
        DATE,
        /** Another pledge is given: "I will if you will". */
        PLEDGE
    }

    public static final Trigger AT_ONCE = new Trigger(Kind.AT_ONCE, null, 0, null, null);

    public static Trigger coverage(String need, int percent) {
        return new Trigger(Kind.COVERAGE, need, percent, null, null);
    }

    public static Trigger on(LocalDate day) {
        return new Trigger(Kind.DATE, null, 0, null, day);
    }

    public static Trigger with(String pledge) {
        return new Trigger(Kind.PLEDGE, null, 0, pledge, null);
    }

    /** Whether the day it names, if it names one, has come. */
    public boolean isDay(LocalDate today) {
        return day == null || !day.isAfter(today);
    }
}
