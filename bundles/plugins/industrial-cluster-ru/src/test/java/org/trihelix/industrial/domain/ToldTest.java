package org.trihelix.industrial.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;

class ToldTest {

    @Test
    void theShareIsWhatOthersUseOfTheOutput() {
        assertThat(new Told(Role.PARTS, 200.0, 30.0, 0).share()).hasValue(0.15);
        assertThat(new Told(Role.PARTS, 200.0, 0.0, 0).share()).hasValue(0);
        assertThat(new Told(Role.PARTS, 1.5, 0.3, 0).share()).hasValue(0.2);
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThat(new Told(Role.PARTS, 0.0, 0.0, 0).share()).isEmpty();
        assertThat(new Told(Role.PARTS, 200.0, null, 0).share()).isEmpty();
    }

    @Test
    void onlyMakersHaveAnOutput() {
        assertThat(new Told(Role.INFRASTRUCTURE, 200.0, 30.0, 0).output()).isNull();
    }

    @Test
    void amountsAreBounded() {
        for (double bad : new double[] {-1, Told.OUTPUT_MOST * 2, Double.NaN}) {
            assertThatThrownBy(() -> new Told(Role.PARTS, bad, null, 0)).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> new Told(Role.PARTS, 10.0, 10.5, 0)).isInstanceOf(InvalidException.class);
    }
}
