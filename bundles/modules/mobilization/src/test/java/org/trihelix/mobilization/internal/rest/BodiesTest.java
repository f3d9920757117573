package org.trihelix.mobilization.internal.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;

class BodiesTest {

    @Test
    void refusesNothingInTheMiddleOfAList() {
        var body = new Bodies.OpenBody("idea:x", Collections.singletonList(null));
        assertThatThrownBy(body::drafts).isInstanceOf(InvalidException.class);
    }
}
