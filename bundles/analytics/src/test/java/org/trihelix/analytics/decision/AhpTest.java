package org.trihelix.analytics.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.trihelix.analytics.decision.UnfitMatrixException.Problem;

class AhpTest {

    private static final double NONE = Double.NaN;

    @Test
    void publishedWeights() {
        Ahp ahp = Ahp.of(PairwiseMatrix.of(new double[][] {{1, 1 / 5.0, 1 / 3.0}, {5, 1, 2}, {3, 1 / 2.0, 1}}));
        assertThat(ahp.weights()).containsExactly(new double[] {.1095, .5816, .3090}, within(5e-5));
        assertThat(ahp.lambda()).isCloseTo(3.00369, within(5e-6));
        assertThat(ahp.consistencyRatio()).isCloseTo(.0032, within(5e-5));
        assertThat(ahp.consistent()).isTrue();
    }

    @Test
    void agreeingJudgementsGiveBackTheirWeights() {
        var random = new SplittableRandom(1);
        for (int size = Ahp.SMALLEST; size <= Ahp.LARGEST; size++) {
            double[] weights = random.doubles(size, .05, 1).toArray();
            double sum = Arrays.stream(weights).sum();
            double[][] rows = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    rows[i][j] = i == j ? 1 : weights[i] / weights[j];
                }
            }
            Ahp ahp = Ahp.of(PairwiseMatrix.of(rows));
            assertThat(ahp.weights())
                    .containsExactly(Arrays.stream(weights).map(w -> w / sum).toArray(), within(1e-12));
            assertThat(ahp.lambda()).isCloseTo(size, within(1e-10));
            assertThat(ahp.consistencyRatio()).isBetween(0.0, 1e-10);
        }
    }

    @Test
    void weightsAreAnEigenvector() {
        PairwiseMatrix matrix = PairwiseMatrix.ofUpper(2, 1 / 9.0, 7, 4, 1 / 3.0, 5);
        Ahp ahp = Ahp.of(matrix);
        double[] product = matrix.times(ahp.weights());
        for (int i = 0; i < product.length; i++) {
            assertThat(product[i]).isCloseTo(ahp.lambda() * ahp.weights()[i], within(1e-10));
        }
    }

    @Test
    void contradictionIsPointedOut() {
        Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(2, 1 / 8.0, 2));
        assertThat(ahp.consistent()).isFalse();
        assertThat(ahp.consistencyRatio()).isGreaterThan(1);
        assertThat(ahp.doubtful().given()).isGreaterThan(1);
        assertThat(ahp.doubtful().implied()).isLessThan(ahp.doubtful().given());
    }

    @Test
    void theOneWrongJudgementOfManyIsTheDoubtfulOne() {
        Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(2, 4, 8, 16, 2, 4, 1 / 8.0, 2, 4, 2));
        assertThat(ahp.doubtful().row()).isEqualTo(4);
        assertThat(ahp.doubtful().column()).isEqualTo(1);
        assertThat(ahp.doubtful().given()).isCloseTo(8, within(1e-12));
        assertThat(ahp.doubtful().implied()).isLessThan(2);
    }

    @Test
    void roundedReciprocalsMeanExactOnes() {
        Ahp rounded = Ahp.of(PairwiseMatrix.of(new double[][] {{1, .2, .33}, {5, 1, 2}, {3, .5, 1}}));
        Ahp exact = Ahp.of(PairwiseMatrix.ofUpper(1 / 5.0, 1 / 3.0, 1 / 2.0 * 4));
        assertThat(rounded.weights()).containsExactly(exact.weights(), within(1e-12));
    }

    @Test
    void unfitMatricesAreRefusedWithTheirCell() {
        refused(new double[][] {{1, 2}, {.5}}, Problem.NOT_SQUARE, 1, 1);
        refused(new double[][] {{1, NONE}, {.5, 1}}, Problem.MISSING, 0, 1);
        refused(new double[][] {{1, 2}, {NONE, 1}}, Problem.MISSING, 1, 0);
        refused(new double[][] {{1, -2}, {-.5, 1}}, Problem.NOT_POSITIVE, 0, 1);
        refused(new double[][] {{1, Double.POSITIVE_INFINITY}, {0, 1}}, Problem.NOT_POSITIVE, 0, 1);
        refused(new double[][] {{2, 2}, {.5, 1}}, Problem.DIAGONAL, 0, 0);
        refused(new double[][] {{1, 3}, {.5, 1}}, Problem.NOT_RECIPROCAL, 0, 1);
        refused(new double[0][0], Problem.SIZE, 0, 0);
        assertThatThrownBy(() -> PairwiseMatrix.ofUpper(1, 2)).hasMessageContaining("2 judgements");
    }

    private static void refused(double[][] rows, Problem problem, int row, int column) {
        assertThatExceptionOfType(UnfitMatrixException.class)
                .isThrownBy(() -> Ahp.of(PairwiseMatrix.of(rows)))
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(problem);
                    assertThat(refusal.row()).isEqualTo(row);
                    assertThat(refusal.column()).isEqualTo(column);
                });
    }
}
