package org.trihelix.clusters.internal.store;

/** Keys that lists are sorted and searched by. */
final class Keys {

    private static final int MAX = 200;

    private Keys() {}

    /** As much as the column takes: folding makes some letters longer. */
    static String cut(String folded) {
        return folded.length() > MAX ? folded.substring(0, MAX) : folded;
    }
}
