package org.trihelix.clusters.internal.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.clusters.internal.rest.Bodies.ClusterBody;
import org.trihelix.clusters.internal.rest.Bodies.PlaceBody;
import org.trihelix.clusters.internal.rest.Bodies.ProfileBody;
import org.trihelix.clusters.internal.rest.Bodies.ProjectBody;

class BodiesTest {

    @Test
    void refuseHolesInLists() {
        var ideas = new ClusterBody(
                "Кластер", null, null, null, null, null, null, null, Collections.singletonList(null), null, null);
        assertThatThrownBy(ideas::draft).isInstanceOf(InvalidException.class);
        var organizations = new ClusterBody(
                "Кластер", null, null, null, null, null, null, null, null, Collections.singletonList(null), null);
        assertThatThrownBy(organizations::draft).isInstanceOf(InvalidException.class);
        var partners = new ProjectBody(null, null, null, null, null, null, null, Collections.singletonList(null));
        assertThatThrownBy(partners::others).isInstanceOf(InvalidException.class);
        var words = new ProfileBody(Collections.singletonList(null), null, 0);
        assertThatThrownBy(() -> words.profile("x")).isInstanceOf(InvalidException.class);
    }

    @Test
    void refusePlacesWithoutTheirCodes() {
        var nowhere = new ProfileBody(null, List.of(new PlaceBody(null, null)), 0);
        assertThatThrownBy(() -> nowhere.profile("x")).isInstanceOf(InvalidException.class);
    }
}
