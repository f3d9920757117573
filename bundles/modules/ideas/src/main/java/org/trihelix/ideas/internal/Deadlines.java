package org.trihelix.ideas.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.ideas.Stay;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.TimeLimits;

/** How long ideas may stand where, and how many at a time, as the platform has set it. */
@Component(service = Deadlines.class, configurationPid = "org.trihelix.ideas")
public class Deadlines {

    private final Clock clock;
    private final TimeLimits limits;
    private final Map<State, Long> most;

    /**
     * Contents of {@code etc/org.trihelix.ideas.cfg}. Days are of 24 hours; 0 means no limit. The defaults follow the Russian law on
     * citizens' appeals (59-FZ): three days to take a proposal in, thirty for an answer in substance, which is also what reviewers and
     * authors get; gathering resources takes half a year and founding a cluster a season; what is carried out has dates of its own.
     */
    @interface Config {

        int submitted_days() default 3;

        int screening_days() default 10;

        int evaluation_days() default 30;

        int promotion_days() default 30;

        int mobilization_days() default 180;

        int cluster_days() default 90;

        int implementation_days() default 0;

        int revision_days() default 30;

        int appeal_days() default 30;

        /** How many ideas should stand in screening at the same time; more are marked, not refused. 0 means any number. */
        int screening_most() default 0;

        int evaluation_most() default 0;

        int promotion_most() default 0;
    }

    @Activate
    public Deadlines(@Reference Clock clock, Config config) {
        this(clock, limits(config), most(config));
    }

    /** @param most ideas that should stand in a state at the same time; a state that is not in it has no limit */
    public Deadlines(Clock clock, TimeLimits limits, Map<State, Long> most) {
        this.clock = clock;
        this.limits = limits;
        this.most = Map.copyOf(most);
    }

    private static TimeLimits limits(Config config) {
        var days = new EnumMap<State, Duration>(State.class);
        put(days, State.SUBMITTED, config.submitted_days());
        put(days, State.SCREENING, config.screening_days());
        put(days, State.EVALUATION, config.evaluation_days());
        put(days, State.PROMOTION, config.promotion_days());
        put(days, State.MOBILIZATION, config.mobilization_days());
        put(days, State.CLUSTER, config.cluster_days());
        put(days, State.IMPLEMENTATION, config.implementation_days());
        put(days, State.REVISION, config.revision_days());
        put(days, State.APPEAL, config.appeal_days());
        return new TimeLimits(days);
    }

    private static void put(Map<State, Duration> limits, State state, int days) {
        if (days > 0) {
            limits.put(state, Duration.ofDays(days));
        }
    }

    private static Map<State, Long> most(Config config) {
        var most = new EnumMap<State, Long>(State.class);
        most.put(State.SCREENING, (long) config.screening_most());
        most.put(State.EVALUATION, (long) config.evaluation_most());
        most.put(State.PROMOTION, (long) config.promotion_most());
        most.values().removeIf(number -> number <= 0);
        return most;
    }

    Map<State, Duration> limits() {
        return limits.longest();
    }

    Map<State, Long> most() {
        return most;
    }

    Stay stay(State state, Instant since) {
        return new Stay(since, limits.due(state, since), limits.overdue(state, since, clock.instant()));
    }

    /** For each state with a limit: what came there before that moment is overdue now. */
    Map<State, Instant> overdueBefore() {
        return limits.overdueBefore(clock.instant());
    }
}
