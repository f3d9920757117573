package org.trihelix.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    private static final Map<String, String> NAMELESS = Map.of("titleRu", "Лес Томска", "name", " ", "publisher", "We");

    @Test
    void onlyANewPluginIsNamedAfterItsTitle() {
        assertThat(DraftForm.about(NAMELESS, true).name()).isEqualTo("les-tomska");
        assertThat(DraftForm.about(NAMELESS, false).name()).isEmpty();
    }
}
