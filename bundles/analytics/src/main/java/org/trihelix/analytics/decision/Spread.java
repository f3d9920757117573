package org.trihelix.analytics.decision;

import java.util.Arrays;

/**
 * What several people said of one thing.
 *
 * @param count how many said something
 * @param mean {@code NaN} when nobody did
 * @param deviation sample standard deviation; {@code NaN} below two
 * @param least {@code NaN} when nobody said anything
 * @param most {@code NaN} when nobody said anything
 */
public record Spread(int count, double mean, double deviation, double least, double most) {

    /** @param values {@code NaN} where somebody said nothing */
    public static Spread of(double... values) {
        double[] said =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(said).average().orElse(Double.NaN);
        double squares = Arrays.stream(said)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Spread(
                said.length,
                mean,
                said.length < 2 ? Double.NaN : Math.sqrt(squares / (said.length - 1)),
                Arrays.stream(said).min().orElse(Double.NaN),
                Arrays.stream(said).max().orElse(Double.NaN));
    }
}
