package org.trihelix.analytics.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PledgesTest {

    private static Resolution resolve(int[] needOf, long[] amounts, Condition... conditions) {
        return Pledges.resolve(2, needOf, amounts, List.of(conditions));
    }

    @Test
    void whatAsksForNothingHolds() {
        Resolution found = resolve(new int[] {0, 1, 0}, new long[] {3, 4, 5});
        assertThat(found.holds()).containsExactly(true, true, true);
        assertThat(found.covered()).containsExactly(8, 4);
    }

    @Test
    void iWillIfYouWill() {
        Resolution found = resolve(new int[] {0, 1}, new long[] {1, 1}, Condition.given(0, 1), Condition.given(1, 0));
        assertThat(found.holds()).containsExactly(true, true);
    }

    @Test
    void whatNobodySupportsFallsAndTakesItsFollowersAlong() {
        Resolution found = resolve(
                new int[] {0, 0, 1},
                new long[] {30, 40, 5},
                Condition.atLeast(0, 0, Condition.percent(60, 100)),
                Condition.atLeast(1, 1, 6),
                Condition.given(2, 0));
        assertThat(found.holds()).containsExactly(false, false, false);
        assertThat(found.covered()).containsExactly(0, 0);
    }

    @Test
    void ownAmountCountsTowardsTheThreshold() {
        assertThat(resolve(
                                new int[] {0, 0},
                                new long[] {50, 50},
                                Condition.atLeast(0, 0, 100),
                                Condition.atLeast(1, 0, 100))
                        .holds())
                .containsExactly(true, true);
    }

    @Test
    void conditionsOnLessWaitForWhatTheyLookAt() {
        Resolution found = resolve(
                new int[] {0, 0, 1},
                new long[] {60, 40, 1},
                Condition.given(0, 2),
                Condition.atLeast(2, 1, 2),
                Condition.below(1, 0, 50));
        assertThat(found.refused()).isEmpty();
        assertThat(found.holds()).containsExactly(false, true, false);
    }

    @Test
    void circlesOnLessAreNamed() {
        Resolution found = resolve(
                new int[] {0, 1, 1},
                new long[] {1, 1, 1},
                Condition.below(0, 1, 2),
                Condition.given(1, 0),
                Condition.given(2, 1));
        assertThat(found.refused()).singleElement().isEqualTo(new int[] {0, 1, 2});
        assertThat(found.holds()).containsExactly(false, false, false);
    }

    @Test
    void restHoldsBesideARefusedCircle() {
        Resolution found =
                resolve(new int[] {0, 0, 1}, new long[] {1, 2, 3}, Condition.below(0, 0, 2), Condition.below(1, 0, 1));
        assertThat(found.refused()).singleElement().isEqualTo(new int[] {0, 1});
        assertThat(found.holds()).containsExactly(false, false, true);
        assertThat(found.covered()).containsExactly(0, 3);
    }

    /** Tries all sets of pledges: the union of those that support themselves is one of them and the answer. */
    @Test
    void isTheLargestSetOfAll() {
        var random = new SplittableRandom(13);
        for (int trial = 0; trial < 300; trial++) {
            int size = 8;
            int[] needOf = random.ints(size, 0, 2).toArray();
            long[] amounts = random.longs(size, 1, 10).toArray();
            List<Condition> conditions = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int pledge = random.nextInt(size);
                conditions.add(
                        random.nextBoolean()
                                ? Condition.atLeast(pledge, random.nextInt(2), random.nextLong(1, 30))
                                : Condition.given(pledge, random.nextInt(size)));
            }
            int largest = 0;
            for (int set = 0; set < 1 << size; set++) {
                largest |= supportsItself(set, needOf, amounts, conditions) ? set : 0;
            }
            assertThat(supportsItself(largest, needOf, amounts, conditions)).isTrue();
            boolean[] holds = Pledges.resolve(2, needOf, amounts, conditions).holds();
            for (int pledge = 0; pledge < size; pledge++) {
                assertThat(holds[pledge]).isEqualTo((largest >> pledge & 1) == 1);
            }
        }
    }

    private static boolean supportsItself(int set, int[] needOf, long[] amounts, List<Condition> conditions) {
        long[] covered = new long[2];
        for (int pledge = 0; pledge < needOf.length; pledge++) {
            covered[needOf[pledge]] += (set >> pledge & 1) * amounts[pledge];
        }
        return conditions.stream()
                .filter(condition -> (set >> condition.pledge() & 1) == 1)
                .allMatch(condition -> condition.kind() == Condition.Kind.PLEDGE
                        ? (set >> condition.subject() & 1) == 1
                        : covered[condition.subject()] >= condition.amount());
    }

    @Test
    void percentsAreRoundedUp() {
        assertThat(Condition.percent(60, 101)).isEqualTo(61);
        assertThat(Condition.percent(100, 7)).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> resolve(new int[] {2}, new long[] {1})).hasMessageContaining("pledge 0");
        assertThatThrownBy(() -> resolve(new int[] {0}, new long[] {1}, Condition.given(0, 1)))
                .hasMessageContaining("not there");
    }
}
