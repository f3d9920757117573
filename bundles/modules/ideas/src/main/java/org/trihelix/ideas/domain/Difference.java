package org.trihelix.ideas.domain;

import java.util.ArrayList;
import java.util.List;

/** What two texts have in common and what not: word by word, in long texts sentence by sentence. */
public final class Difference {

    private static final int MOST_PARTS = 1000;
    private static final String WORDS = "(?<=\\s)(?=\\S)";
    private static final String SENTENCES = "(?<=[.!?…]\\s)(?=\\S)|(?<=\\n)(?=\\S)";

    private Difference() {}

    /**
     * A run of words or sentences with the white space behind them.
     *
     * @param kept true when both texts have it, at the same place of the order
     */
    public record Run(String text, boolean kept) {}

    /**
     * Both sides of a comparison.
     *
     * @param before the older text, what is not kept was taken away
     * @param after the newer text, what is not kept was added
     */
    public record Sides(List<Run> before, List<Run> after) {

        public Sides {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Compares at most a million pairs of parts, 2 MB; texts of more sentences than that are taken as wholes. */
    public static Sides of(String before, String after) {
        for (String border : List.of(WORDS, SENTENCES)) {
            List<String> old = parts(before, border);
            List<String> young = parts(after, border);
            if (Math.max(old.size(), young.size()) <= MOST_PARTS) {
                return compared(old, young);
            }
        }
        return compared(List.of(before), List.of(after));
    }

    private static Sides compared(List<String> old, List<String> young) {
        short[][] common = common(old, young);
        var left = new Side();
        var right = new Side();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < young.size()) {
            if (old.get(i).equals(young.get(j))) {
                left.add(old.get(i++), true);
                right.add(young.get(j++), true);
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                left.add(old.get(i++), false);
            } else {
                right.add(young.get(j++), false);
            }
        }
        old.subList(i, old.size()).forEach(word -> left.add(word, false));
        young.subList(j, young.size()).forEach(word -> right.add(word, false));
        return new Sides(left.runs(), right.runs());
    }

    private static List<String> parts(String text, String border) {
        return text.isEmpty() ? List.of() : List.of(text.split(border));
    }

    /** Lengths of the longest common subsequences of what follows each pair of places. */
    private static short[][] common(List<String> old, List<String> young) {
        var common = new short[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? (short) (common[i + 1][j + 1] + 1)
                        : (short) Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Joins neighbouring parts of one kind. */
    private static final class Side {
        private final List<Run> runs = new ArrayList<>();

        void add(String word, boolean kept) {
            if (!runs.isEmpty() && runs.getLast().kept() == kept) {
                runs.set(runs.size() - 1, new Run(runs.getLast().text() + word, kept));
            } else {
                runs.add(new Run(word, kept));
            }
        }

        List<Run> runs() {
            return runs;
        }
    }
}
