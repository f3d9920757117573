package org.trihelix.analytics.pledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.trihelix.analytics.pledge.Condition.Kind;

/**
 * Accepted pledges whose conditions look at each other. Conditions that ask for more are met by the largest set of pledges that support
 * each other ("I will if you will" holds when both do); circles with a condition on less have no such set and are refused.
 *
 * <p>What is to be counted is up to the caller: accepted pledges and later ones, none that was withdrawn or has expired.
 */
public final class Pledges {

    private final int[] needOf;
    private final long[] amounts;
    private final List<Condition> conditions;
    private final boolean[] holds;
    private final long[] covered;

    private Pledges(int needs, int[] needOf, long[] amounts, List<Condition> conditions) {
        this.needOf = needOf;
        this.amounts = amounts;
        this.conditions = conditions;
        holds = new boolean[needOf.length];
        covered = new long[needs];
    }

    /**
     * @param needs number of needs
     * @param needOf need of each pledge
     * @param amounts of each pledge, in its need's smallest unit, not negative
     * @throws IllegalArgumentException when a pledge or a condition names what is not there
     */
    public static Resolution resolve(int needs, int[] needOf, long[] amounts, List<Condition> conditions) {
        if (needOf.length != amounts.length) {
            throw new IllegalArgumentException("every pledge needs an amount");
        }
        for (int pledge = 0; pledge < needOf.length; pledge++) {
            if (needOf[pledge] < 0 || needOf[pledge] >= needs || amounts[pledge] < 0) {
                throw new IllegalArgumentException("pledge " + pledge + " has no need or a negative amount");
            }
        }
        for (Condition condition : conditions) {
            int limit = condition.kind() == Kind.PLEDGE ? needOf.length : needs;
            if (condition.pledge() < 0
                    || condition.pledge() >= needOf.length
                    || condition.subject() < 0
                    || condition.subject() >= limit) {
                throw new IllegalArgumentException(condition + " names what is not there");
            }
        }
        return new Pledges(needs, needOf, amounts, conditions).resolve();
    }

    private Resolution resolve() {
        var ties = new Dependencies(needOf, conditions);
        List<int[]> refused = ties.circlesOnLess();
        var out = new BitSet(needOf.length);
        refused.forEach(circle -> Arrays.stream(circle).forEach(out::set));
        int[] levels = ties.levels(out);
        int last = Arrays.stream(levels).max().orElse(0);
        for (int level = 0; level <= last; level++) {
            settle(level, levels, out);
        }
        return new Resolution(holds.clone(), covered.clone(), refused);
    }

    /** Takes all pledges of a level as given and drops those whose conditions fail, until none does: what stays is the largest such set. */
    private void settle(int level, int[] levels, BitSet out) {
        for (int pledge = 0; pledge < holds.length; pledge++) {
            if (levels[pledge] == level && !out.get(pledge)) {
                holds[pledge] = true;
                covered[needOf[pledge]] += amounts[pledge];
            }
        }
        List<Integer> failing;
        do {
            failing = new ArrayList<>();
            for (Condition condition : conditions) {
                int pledge = condition.pledge();
                if (holds[pledge] && levels[pledge] == level && !met(condition)) {
                    failing.add(pledge);
                }
            }
            failing.forEach(this::drop);
        } while (!failing.isEmpty());
    }

    private void drop(int pledge) {
        if (holds[pledge]) {
            holds[pledge] = false;
            covered[needOf[pledge]] -= amounts[pledge];
        }
    }

    private boolean met(Condition condition) {
        int subject = condition.subject();
        return switch (condition.kind()) {
            case AT_LEAST -> covered[subject] >= condition.amount();
            case BELOW -> covered[subject] - own(condition) < condition.amount();
            case PLEDGE -> holds[subject];
        };
    }

    private long own(Condition condition) {
        return needOf[condition.pledge()] == condition.subject() ? amounts[condition.pledge()] : 0;
    }
}
