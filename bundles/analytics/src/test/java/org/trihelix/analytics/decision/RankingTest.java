package org.trihelix.analytics.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void ranksByTheWeightedMean() {
        Ranking ranking = Ranking.of(new double[] {3, 1}, new double[][] {{.2, 1}, {.8, .4}, {.6, 1}});
        assertThat(ranking.total(0)).isCloseTo(.4, within(1e-12));
        assertThat(ranking.order()).containsExactly(1, 2, 0);
        assertThat(ranking.rank(1)).isEqualTo(1);
        assertThat(ranking.rank(2)).isEqualTo(1);
        assertThat(ranking.rank(0)).isEqualTo(3);
    }

    @Test
    void whatLacksACriterionHasNoRank() {
        Ranking ranking = Ranking.of(new double[] {1, 1, 0}, new double[][] {{1, Double.NaN, 1}, {0, 0, Double.NaN}});
        assertThat(ranking.order()).containsExactly(1, 0);
        assertThat(ranking.rank(0)).isZero();
        assertThat(ranking.total(0)).isNaN();
        assertThat(ranking.rank(1)).isEqualTo(1);
        assertThatThrownBy(() -> ranking.range(0, 0)).hasMessageContaining("no rank");
    }

    @Test
    void tellsHowFarAWeightMayMove() {
        Ranking ranking = Ranking.of(new double[] {.5, .5}, new double[][] {{.9, .5}, {.4, .8}});
        WeightRange range = ranking.range(0, 0);
        assertThat(range.lower()).isCloseTo(.375, within(1e-12));
        assertThat(range.atLower()).isEqualTo(1);
        assertThat(range.upper()).isEqualTo(1);
        assertThat(range.atUpper()).isEqualTo(WeightRange.NOBODY);
    }

    @Test
    void whoIsBetterInEverythingStaysAhead() {
        Ranking ranking = Ranking.of(new double[] {.5, .5}, new double[][] {{.9, .9}, {.4, .8}});
        assertThat(ranking.range(0, 0)).isEqualTo(new WeightRange(.5, 0, WeightRange.NOBODY, 1, WeightRange.NOBODY));
        assertThat(ranking.range(1, 1)).isEqualTo(new WeightRange(.5, 0, WeightRange.NOBODY, 1, WeightRange.NOBODY));
    }

    @Test
    void aTieHasNoRoomUnlessBothAreTheSame() {
        Ranking ranking = Ranking.of(new double[] {.5, .5}, new double[][] {{.6, .4}, {.4, .6}, {.6, .4}, {.1, .1}});
        assertThat(ranking.range(0, 0)).isEqualTo(new WeightRange(.5, .5, 1, .5, 1));
        Ranking same = Ranking.of(new double[] {.5, .5}, new double[][] {{.6, .4}, {.6, .4}});
        assertThat(same.range(0, 0)).isEqualTo(new WeightRange(.5, 0, WeightRange.NOBODY, 1, WeightRange.NOBODY));
    }

    /** Moves the weight in small steps and looks at the order itself. */
    @Test
    void rangesAgreeWithTrying() {
        var random = new SplittableRandom(7);
        for (int trial = 0; trial < 50; trial++) {
            double[] weights = random.doubles(3, .1, 1).toArray();
            double[][] means = new double[5][];
            for (int thing = 0; thing < means.length; thing++) {
                means[thing] = random.doubles(3, 0, 1).toArray();
            }
            Ranking ranking = Ranking.of(weights, means);
            int thing = trial % means.length;
            WeightRange range = ranking.range(thing, trial % 3);
            for (double weight = .0005; weight < 1; weight += .001) {
                boolean same = ahead(ranking.weights(), means, thing, trial % 3, weight)
                        .equals(ahead(ranking.weights(), means, thing, trial % 3, range.weight()));
                if (weight > range.lower() + 1e-9 && weight < range.upper() - 1e-9) {
                    assertThat(same).isTrue();
                } else if (Math.min(Math.abs(weight - range.lower()), Math.abs(weight - range.upper())) < .001) {
                    assertThat(same).isFalse();
                }
            }
        }
    }

    /** Which things are ahead of the given one when a criterion has the given weight. */
    private static String ahead(double[] weights, double[][] means, int thing, int criterion, double weight) {
        double[] moved = weights.clone();
        for (int c = 0; c < moved.length; c++) {
            moved[c] = c == criterion ? weight : weights[c] * (1 - weight) / (1 - weights[criterion]);
        }
        var ahead = new StringBuilder();
        for (double[] mean : means) {
            ahead.append(Ranking.total(moved, mean) > Ranking.total(moved, means[thing]) ? '1' : '0');
        }
        return ahead.toString();
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Ranking.of(new double[] {0, 0}, new double[0][]))
                .hasMessageContaining("weigh nothing");
        assertThatThrownBy(() -> Ranking.of(new double[] {1}, new double[][] {{1, 2}}))
                .hasMessageContaining("2 scores for 1");
    }

    @Test
    void branchesShareTheWeightOfTheirParent() {
        assertThat(CriteriaTree.inWhole(new int[] {-1, -1, 0, 0, 1}, new double[] {3, 1, 1, 2, 5}))
                .containsExactly(new double[] {.75, .25, .25, .5, .25}, within(1e-12));
        assertThat(CriteriaTree.amongSiblings(new int[] {-1, -1, 0, 0}, new double[] {0, 2, 1, 3}))
                .containsExactly(0, 1, .25, .75);
        assertThatThrownBy(() -> CriteriaTree.inWhole(new int[] {1, -1}, new double[] {1, 1}))
                .hasMessageContaining("does not stand before");
    }

    @Test
    void costsAreBestWhenLow() {
        assertThat(new Scale(1, 5).share(4)).isEqualTo(.75);
        assertThat(new Scale(5, 1).share(4)).isEqualTo(.25);
        assertThat(new Scale(1, 5).share(Double.NaN)).isNaN();
        assertThatThrownBy(() -> new Scale(1, 5).share(6)).hasMessageContaining("not between");
        assertThatThrownBy(() -> new Scale(2, 2)).hasMessageContaining("no scale");
    }

    @Test
    void spreadSkipsTheSilent() {
        Spread spread = Spread.of(2, Double.NaN, 4, 4, 5);
        assertThat(spread.count()).isEqualTo(4);
        assertThat(spread.mean()).isEqualTo(3.75);
        assertThat(spread.deviation()).isCloseTo(1.258306, within(1e-6));
        assertThat(spread.least()).isEqualTo(2);
        assertThat(spread.most()).isEqualTo(5);
        assertThat(Spread.of().mean()).isNaN();
        assertThat(Spread.of(3).deviation()).isNaN();
    }
}
