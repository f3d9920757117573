package org.trihelix.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to be held against each other.
 *
 * @param things {@value #LEAST} to {@value #MOST}, in the order of the columns
 * @param facts each with a value for every thing
 */
public record CompareData(List<Thing> things, List<Fact> facts) {

    /** With fewer there is nothing to compare. */
    public static final int LEAST = 2;

    /** With more nobody keeps them in mind. */
    public static final int MOST = 5;

    /** @throws IllegalArgumentException when there are too few or too many things, or a fact has another number of values */
    public CompareData {
        things = List.copyOf(things);
        facts = List.copyOf(facts);
        int count = things.size();
        if (count < LEAST || count > MOST) {
            throw new IllegalArgumentException("from " + LEAST + " to " + MOST + " things, not " + count);
        }
        if (facts.stream().anyMatch(fact -> fact.values().size() != count)) {
            throw new IllegalArgumentException("each fact needs " + count + " values");
        }
    }

    /**
     * One of the things.
     *
     * @param title in the reader's language
     * @param path of its page below {@code /app/}
     * @param status where it stands, null when that is nothing to say
     */
    public record Thing(String title, String path, @Nullable Status status) {}

    /**
     * What is held against each other.
     *
     * @param label in the reader's language
     * @param values by thing, in the reader's language; empty where nothing is known
     */
    public record Fact(String label, List<String> values) {

        public Fact {
            values = List.copyOf(values);
        }

        boolean differs() {
            return values.stream().distinct().count() > 1;
        }
    }
}
