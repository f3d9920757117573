package org.trihelix.clusters.internal.knowledge;

/** What a condition of a rule of composition counts, and how many of it there can be. */
enum Count {
    MEMBERS(200),
    /** Different sectors. */
    KINDS(6),
    HELICES(4),
    /** Links of the chain that somebody holds. */
    LINKS(40),
    /** Full-time posts, in tenths. */
    MANAGEMENT(1000);

    private final int most;

    Count(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }
}
