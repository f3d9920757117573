package org.trihelix.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A role for one region opened the whole platform's journal and every account. */
class RegionalRoleTest {

    private static final Api API = new Api();

    private static int status(String path, String token) {
        return API.get(path, "Authorization", "Bearer " + token).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "journal/idea/1", "people/RU-ROS", "people/nowhere"})
    void doesNotOpenWhatIsThePlatforms(String path) {
        assertThat(status(path, "regional")).isEqualTo(403);
        assertThat(status(path, "admin")).isEqualTo(200);
    }

    @Test
    void opensItsOwn() {
        assertThat(status("people/" + FakeHub.REGION, "regional")).isEqualTo(200);
    }
}
