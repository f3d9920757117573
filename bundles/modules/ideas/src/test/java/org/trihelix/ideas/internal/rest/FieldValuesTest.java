package org.trihelix.ideas.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.ideas.internal.ForestFields;

class FieldValuesTest {

    @Test
    void areTextsNumbersAndAnswers() {
        Map<String, @Nullable Object> sent = new HashMap<>();
        sent.put("wood.species", "larch");
        sent.put("wood.moisture", 12.5);
        sent.put("wood.count", 1_000_000);
        sent.put("wood.dried", true);
        sent.put("wood.waste", null);

        assertThat(FieldValues.texts(sent))
                .isEqualTo(Map.of(
                        "wood.species", "larch",
                        "wood.moisture", "12.5",
                        "wood.count", "1000000",
                        "wood.dried", "yes",
                        "wood.waste", ""));
        assertThat(FieldValues.texts(null)).isEmpty();
    }

    @Test
    void areRefusedWhereTheyAreNone() {
        for (Object bad : List.of("larch", List.of(), Map.of("wood.species", List.of("larch")))) {
            assertThatThrownBy(() -> FieldValues.texts(bad)).isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void areDescribedWithTheNamesThatIdeasUse() {
        FieldSetView view = FieldSetView.of(ForestFields.WOOD);

        assertThat(view.fields())
                .extracting(FieldSetView.FieldView::name)
                .containsExactly("wood.species", "wood.moisture", "wood.waste", "wood.sort", "wood.dried");
        assertThat(view.fields().getFirst().options().get(1).parent()).isEqualTo("conifer");
        assertThat(view.fields().getFirst().least()).isNull();
        assertThat(view.fields().get(1).most()).isEqualTo(100);
    }
}
