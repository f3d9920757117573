package org.trihelix.web.internal.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.Value;
import org.trihelix.web.internal.filling.PastedRows.Column;

class PastedRowsTest {

    private static final Entry NAME = Entry.of("name", Type.WORDS);
    private static final Entry WEIGHT = Entry.of("weight", Type.NUMBER);
    private static final List<Column> COLUMNS = List.of(
            new Column("name", "ru", "Критерий, по-русски", Set.of("Критерий", "name", "name.ru"), NAME),
            new Column("name", "en", "Критерий, по-английски", Set.of("Criterion", "name.en"), NAME),
            new Column("weight", "", "Вес", Set.of("Вес", "Weight", "weight"), WEIGHT));

    private static Value.Text text(String text) {
        return new Value.Text(0, text);
    }

    private static Value.Keys row(String russian, String english, String weight) {
        Map<String, Value> words = Map.of("ru", text(russian), "en", text(english));
        return new Value.Keys(0, Map.of("name", new Value.Keys(0, words), "weight", text(weight)));
    }

    @Test
    void columnsComeInTheirOrder() {
        assertThat(PastedRows.of(Locale.of("ru"), "Спрос\tDemand\t1,5\n\n\"Он \"\"сам\"\"\"\tHe\t1 000\n", COLUMNS))
                .containsExactly(row("Спрос", "Demand", "1.5"), row("Он \"сам\"", "He", "1000"));
    }

    @Test
    void aFirstRowMayNameThem() {
        assertThat(PastedRows.of(Locale.of("ru"), "вес\tname.en\tКритерий\n2\tDemand\tСпрос", COLUMNS))
                .containsExactly(row("Спрос", "Demand", "2"));
        assertThat(PastedRows.of(
                        Locale.of("ru"), "№\tWeight\tCriterion\tname\tПримечание\n1\t2\tDemand\tСпрос\tx", COLUMNS))
                .containsExactly(row("Спрос", "Demand", "2"));
    }

    @Test
    void aRowThatHappensToHaveANameInItIsOneLikeTheOthers() {
        assertThat(PastedRows.of(Locale.of("ru"), "Вес\tHeaviness\t2", COLUMNS))
                .containsExactly(row("Вес", "Heaviness", "2"));
    }

    @Test
    void whatHasNoColumnIsLeftOut() {
        assertThat(PastedRows.of(Locale.of("ru"), "Спрос\tDemand\t1\tx\ty", COLUMNS))
                .containsExactly(row("Спрос", "Demand", "1"));
        assertThat(PastedRows.of(Locale.of("ru"), " \n", COLUMNS)).isEmpty();
        assertThat(PastedRows.of(Locale.of("ru"), "a\n".repeat(100), COLUMNS)).hasSize(100);
        assertThat(PastedRows.of(Locale.of("ru"), "a\n".repeat(1000), COLUMNS))
                .hasSizeGreaterThan(PastedRows.ROWS_MOST);
    }

    @Test
    void codesAreMadeOfNames() {
        assertThat(Codes.of("Щёлочь и соль, 2-я группа")).isEqualTo("shcheloch-i-sol-2-ya-gruppa");
        assertThat(Codes.of("3D printing")).isEqualTo("d-printing");
        assertThat(Codes.of("中文")).isEqualTo("part");
        assertThat(Codes.of("ш".repeat(60))).hasSizeLessThanOrEqualTo(40);
        assertThat(Codes.free("demand", Set.of("demand", "demand-2"))).isEqualTo("demand-3");
    }
}
