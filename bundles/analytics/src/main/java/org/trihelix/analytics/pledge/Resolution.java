package org.trihelix.analytics.pledge;

import java.util.List;

/**
 * Which pledges hold.
 *
 * @param holds whether each pledge is given
 * @param covered by need: sum of the pledges that are given, in the need's smallest unit
 * @param refused circles in which a pledge hangs, through others, on less of itself; none of their pledges holds
 */
public record Resolution(boolean[] holds, long[] covered, List<int[]> refused) {}
