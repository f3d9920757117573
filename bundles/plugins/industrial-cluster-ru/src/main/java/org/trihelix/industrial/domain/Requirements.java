package org.trihelix.industrial.domain;

import java.util.stream.IntStream;

/**
 * The figures of Decree 779. What is 0 is not asked for.
 *
 * @param enterprises participants that make industrial products, at least
 * @param finals of them those that make final products, at least
 * @param cooperation share of the output of each maker of materials and parts that other participants use, at least; 0 to 1
 * @param infrastructure participants with an object of technological infrastructure, at least
 * @param specialized specialized organizations, at least
 * @param education institutions of higher or vocational education, at least
 * @param finance financial organizations, at least
 */
public record Requirements(
        int enterprises,
        int finals,
        double cooperation,
        int infrastructure,
        int specialized,
        int education,
        int finance) {

    public Requirements {
        boolean counts = IntStream.of(enterprises, finals, infrastructure, specialized, education, finance)
                .allMatch(least -> least >= 0);
        if (!counts || !(cooperation >= 0 && cooperation <= 1)) {
            throw new IllegalArgumentException("numbers from 0 on, and a share from 0 to 1");
        }
    }
}
