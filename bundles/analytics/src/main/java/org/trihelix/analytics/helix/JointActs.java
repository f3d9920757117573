package org.trihelix.analytics.helix;

import java.util.List;
import java.util.OptionalDouble;

/** Joint acts such as projects, each with the helices that take part in it. An act without any of the three counts as one, too. */
public final class JointActs {

    /** Below this number of acts chance alone moves the transmission by 1 / (2 N ln 2), more than .024 bits, on average. */
    public static final int MINIMUM = 30;

    private static final int COMBINATIONS = 8;
    private static final int ALL = COMBINATIONS - 1;

    /** By combination: bit 0 science, bit 1 industry, bit 2 government. */
    private final long[] counts;

    private JointActs(long[] counts) {
        this.counts = counts;
    }

    /**
     * @param science whether science takes part in each act
     * @param industry the same for industry
     * @param government the same for government
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public static JointActs of(boolean[] science, boolean[] industry, boolean[] government) {
        if (science.length != industry.length || science.length != government.length) {
            throw new IllegalArgumentException("the helices have different numbers of acts");
        }
        long[] counts = new long[COMBINATIONS];
        for (int act = 0; act < science.length; act++) {
            counts[(science[act] ? 1 : 0) | (industry[act] ? 2 : 0) | (government[act] ? 4 : 0)]++;
        }
        return new JointActs(counts);
    }

    /** N, the number of acts. */
    public long count() {
        return with(0);
    }

    /** Number of acts in which all the given helices take part, whoever else does. */
    public long count(Helix... helices) {
        int wanted = 0;
        for (Helix helix : helices) {
            wanted |= bit(helix);
        }
        return with(wanted);
    }

    /** Share of the acts in which a helix takes part; 0 without acts. */
    public double share(Helix helix) {
        return count() == 0 ? 0 : (double) count(helix) / count();
    }

    /** Which of the three take part in no act. */
    public List<Helix> missing() {
        return Helix.TRIPLE.stream().filter(helix -> count(helix) == 0).toList();
    }

    public Linkage linkage() {
        if (with(ALL) > 0) {
            return Linkage.TRIPLE;
        }
        return with(3) + with(5) + with(6) > 0 ? Linkage.DOUBLE : Linkage.NONE;
    }

    /**
     * T(S,I,G) = H(S) + H(I) + H(G) − H(SI) − H(SG) − H(IG) + H(SIG), in bits, −1 to 1: negative when the three together tell more than
     * their pairs do, which is synergy.
     *
     * @param minimum fewest acts to say anything about, usually {@link #MINIMUM}
     * @return empty when there are fewer acts, or none
     */
    public OptionalDouble transmission(long minimum) {
        if (count() == 0 || count() < minimum) {
            return OptionalDouble.empty();
        }
        double single = entropy(1) + entropy(2) + entropy(4);
        double pairs = entropy(3) + entropy(5) + entropy(6);
        return OptionalDouble.of(single - pairs + entropy(ALL));
    }

    private long with(int wanted) {
        long sum = 0;
        for (int combination = 0; combination < COMBINATIONS; combination++) {
            sum += (combination & wanted) == wanted ? counts[combination] : 0;
        }
        return sum;
    }

    /** Entropy of the helices in the mask, in bits. */
    private double entropy(int mask) {
        long[] seen = new long[COMBINATIONS];
        for (int combination = 0; combination < COMBINATIONS; combination++) {
            seen[combination & mask] += counts[combination];
        }
        double entropy = 0;
        for (long n : seen) {
            double share = (double) n / count();
            entropy -= n == 0 ? 0 : share * Math.log(share) / Math.log(2);
        }
        return entropy;
    }

    private static int bit(Helix helix) {
        if (!Helix.TRIPLE.contains(helix)) {
            throw new IllegalArgumentException(helix + " is not one of the three");
        }
        return 1 << helix.ordinal();
    }
}
