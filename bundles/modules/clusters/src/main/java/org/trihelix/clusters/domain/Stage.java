package org.trihelix.clusters.domain;

import java.time.LocalDate;

/** The stages of a cluster, each of fixed length. The text shown has the key {@code clusters.stage.NAME}. */
public enum Stage {
    /** Who can do what, and what is missing. */
    ANALYSIS(90),
    /** Small joint actions with outcomes. */
    QUICK_RESULTS(180),
    /** Joint projects. */
    PROJECTS(730);

    /** Days after its end when a stage that nobody has ended puts the cluster on hold. */
    public static final int GRACE = 30;

    private final int days;

    Stage(int days) {
        this.days = days;
    }

    /** Its length. */
    public int days() {
        return days;
    }

    /** The one that follows; after the last one the analysis begins anew. */
    public Stage next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** Last day of a stage that begins that day. */
    public LocalDate end(LocalDate begin) {
        return begin.plusDays(days);
    }

    /** The latest last day of a stage that begins that day, however often it is given more time: twice its length. */
    public LocalDate latest(LocalDate begin) {
        return begin.plusDays(2L * days);
    }

    /** How a stage with that last day stands. The text shown has the key {@code clusters.clock.NAME}. */
    public static Clock clock(LocalDate end, LocalDate today) {
        if (!today.isAfter(end)) {
            return Clock.RUNNING;
        }
        return today.isAfter(end.plusDays(GRACE)) ? Clock.HOLD : Clock.OVERDUE;
    }

    /** State of a stage's clock. */
    public enum Clock {
        RUNNING,
        /** The last day has passed: an alarm. */
        OVERDUE,
        /** Nobody has answered the alarm: nothing new is begun until somebody ends the stage or gives it more time. */
        HOLD
    }
}
