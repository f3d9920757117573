package org.trihelix.analytics.pledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.trihelix.analytics.pledge.Condition.Kind;

/** Which pledge looks at which others, and where it wants less of them. */
final class Dependencies {

    private final List<BitSet> onMore;
    private final List<BitSet> onLess;
    private final int size;

    Dependencies(int[] needOf, List<Condition> conditions) {
        size = needOf.length;
        onMore = sets();
        onLess = sets();
        for (Condition condition : conditions) {
            BitSet ends = (condition.kind() == Kind.BELOW ? onLess : onMore).get(condition.pledge());
            if (condition.kind() == Kind.PLEDGE) {
                ends.set(condition.subject());
                continue;
            }
            for (int other = 0; other < size; other++) {
                if (needOf[other] == condition.subject() && other != condition.pledge()) {
                    ends.set(other);
                }
            }
        }
    }

    private List<BitSet> sets() {
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sets.add(new BitSet(size));
        }
        return sets;
    }

    /** Sets of pledges that hang on each other, with a condition on less among them. */
    List<int[]> circlesOnLess() {
        List<BitSet> reach = new ArrayList<>();
        for (int pledge = 0; pledge < size; pledge++) {
            reach.add(reachable(pledge));
        }
        List<int[]> circles = new ArrayList<>();
        var done = new BitSet(size);
        for (int pledge = 0; pledge < size; pledge++) {
            BitSet circle = circle(pledge, reach);
            if (!done.get(pledge)
                    && circle.stream().anyMatch(one -> onLess.get(one).intersects(circle))) {
                circles.add(circle.stream().toArray());
            }
            done.or(circle);
        }
        return circles;
    }

    private static BitSet circle(int pledge, List<BitSet> reach) {
        var circle = new BitSet();
        reach.get(pledge).stream().filter(other -> reach.get(other).get(pledge)).forEach(circle::set);
        return circle;
    }

    private BitSet reachable(int pledge) {
        var reached = new BitSet(size);
        var fresh = new BitSet(size);
        fresh.or(onMore.get(pledge));
        fresh.or(onLess.get(pledge));
        while (!fresh.isEmpty()) {
            int next = fresh.nextSetBit(0);
            reached.set(next);
            fresh.or(onMore.get(next));
            fresh.or(onLess.get(next));
            fresh.andNot(reached);
        }
        return reached;
    }

    /** How many conditions on less stand below each pledge: what it looks at is settled before it, or with it. */
    int[] levels(BitSet out) {
        int[] levels = new int[size];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int pledge = 0; pledge < size; pledge++) {
                int level = out.get(pledge)
                        ? 0
                        : Math.max(highest(onMore, pledge, levels, 0), highest(onLess, pledge, levels, 1));
                changed |= level > levels[pledge];
                levels[pledge] = Math.max(level, levels[pledge]);
            }
        }
        return levels;
    }

    private static int highest(List<BitSet> ends, int pledge, int[] levels, int step) {
        return ends.get(pledge).stream().map(end -> levels[end] + step).max().orElse(0);
    }
}
