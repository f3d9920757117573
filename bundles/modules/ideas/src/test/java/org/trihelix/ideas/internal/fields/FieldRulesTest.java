package org.trihelix.ideas.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.IdeaField.Type;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.internal.ForestFields;

class FieldRulesTest {

    private static @Nullable String wrong(IdeaField field, String value) {
        Message message = FieldRules.wrong(field, value);
        return message == null ? null : message.key();
    }

    @Test
    void textsHaveLengths() {
        assertThat(wrong(ForestFields.WASTE, "1234")).isEqualTo("ideas.fields.short");
        assertThat(wrong(ForestFields.WASTE, "12345")).isNull();
        assertThat(wrong(ForestFields.WASTE, "x".repeat(50))).isNull();
        assertThat(wrong(ForestFields.WASTE, "x".repeat(51))).isEqualTo("ideas.fields.long");
        assertThat(wrong(ForestFields.WASTE, "кора\u0000")).isEqualTo("ideas.error.characters");
    }

    @Test
    void numbersHaveBounds() {
        for (String good : List.of("0", "100", "99.9", "12,5", "+1")) {
            assertThat(wrong(ForestFields.MOISTURE, good)).as(good).isNull();
        }
        assertThat(wrong(ForestFields.MOISTURE, "-0.1")).isEqualTo("ideas.fields.least");
        assertThat(wrong(ForestFields.MOISTURE, "100.1")).isEqualTo("ideas.fields.most");
        for (String bad : List.of("сухо", "1e2", "1,2,3", ".", "0x10", "NaN")) {
            assertThat(wrong(ForestFields.MOISTURE, bad)).as(bad).isEqualTo("ideas.fields.number");
        }
        assertThat(FieldRules.normal(ForestFields.MOISTURE, " 1 000,50 ")).isEqualTo("1000.5");
        assertThat(FieldRules.normal(ForestFields.MOISTURE, "−0,0")).isEqualTo("0");
        assertThat(FieldRules.normal(ForestFields.MOISTURE, "100")).isEqualTo("100");
    }

    @Test
    void choicesAreOfTheList() {
        assertThat(wrong(ForestFields.SPECIES, "larch")).isNull();
        assertThat(wrong(ForestFields.SPECIES, "Larch")).isEqualTo("ideas.fields.choice");
        assertThat(wrong(ForestFields.DRIED, "yes")).isNull();
        assertThat(wrong(ForestFields.DRIED, "true")).isEqualTo("ideas.fields.yesNo");
    }

    @Test
    void onlyWhatIsNeededMustBeThere() {
        assertThat(wrong(ForestFields.SPECIES, "")).isNull();
        assertThat(wrong(ForestFields.SPECIES.needed(), "")).isEqualTo("ideas.fields.missing");
        assertThat(FieldRules.unkeepable(ForestFields.SPECIES.needed(), "")).isNull();
    }

    @Test
    void fieldsThatContradictThemselvesAreNone() {
        var name = new Label("Имя", "Name");
        var option = new Option("a", name, null);
        for (Runnable bad : List.<Runnable>of(
                () -> IdeaField.of("Code", name, Type.LINE),
                () -> IdeaField.choice("code", name, List.of()),
                () -> IdeaField.choice("code", name, List.of(option, option)),
                () -> IdeaField.choice("code", name, List.of(new Option("b", name, "a"), option)),
                () -> IdeaField.of("code", name, Type.NUMBER).between(2, 1),
                () -> IdeaField.of("code", name, Type.LINE).between(0, 301),
                () -> FieldSet.of("set.x", name, List.of()),
                () -> FieldSet.of("set", name, List.of(ForestFields.SORT, ForestFields.SORT)))) {
            assertThatThrownBy(bad::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void areShownInTheReadersLanguage() {
        var text = IdeaText.of("", "")
                .with(java.util.Map.of("wood.moisture", "12.5", "wood.species", "larch", "wood.dried", "no"));
        var russian = new Shown(Locale.of("ru"), key -> key);

        assertThat(russian.sections(List.of(ForestFields.WOOD, ForestFields.TOMSK), text))
                .containsExactly(new Shown.Section(
                        "Древесина",
                        List.of(
                                new Shown.Value("Порода", "Хвойные › Лиственница", false),
                                new Shown.Value("Влажность", "12,5\u00a0%", false),
                                new Shown.Value("Сушёная", "ideas.fields.no", false))));
        assertThat(new Shown(Locale.ENGLISH, key -> key).value(ForestFields.SPECIES, "oak"))
                .isEqualTo("oak");
        assertThat(Shown.typed(List.of(ForestFields.WOOD), text))
                .containsEntry("wood.moisture", new BigDecimal("12.5"))
                .containsEntry("wood.dried", false)
                .containsEntry("wood.species", "larch");
    }
}
