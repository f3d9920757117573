package org.trihelix.installer.internal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.Value;

class FormReadingTest {

    private static final KnowledgeForm FORM = new KnowledgeForm(
            "fruit",
            List.of(
                    Entry.of("name", Type.WORDS),
                    Entry.list(
                            "parts",
                            Entry.of("name", Type.WORDS),
                            Entry.of("needs", Type.REFERENCES),
                            Entry.of("code", Type.CODE))),
            Map.of());

    private static Value.Keys read(String yaml) {
        return Objects.requireNonNull(tried(yaml));
    }

    private static Value.@Nullable Keys tried(String yaml) {
        return FormReading.of(FORM, "fruit/a.yaml", Map.of("fruit/a.yaml", yaml, "fruit/t.csv", """
                code,name.ru,name.en,needs
                seed,Семя,Seed,
                tree,Дерево,Tree,seed; water
                """));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Value.Keys first = read("""
                name: {ru: "Он сказал: «да» # нет", en: 'a \\ "b"'}
                parts:
                  - {code: x, name: {ru: "- y", en: "{z}"}, needs: [a, "b: c"]}
                  - {}
                  - code: "1"
                """);
        String text = YamlWriting.of(first);
        assertThat(YamlWriting.of(read(text))).isEqualTo(text);
        assertThat(text).isEqualTo("""
                name: {ru: "Он сказал: «да» # нет", en: "a \\\\ \\"b\\""}
                parts:
                  - code: x
                    name: {ru: "- y", en: "{z}"}
                    needs: [a, "b: c"]
                  - {}
                  - code: 1
                """);
    }

    @Test
    void nothingTypedBreaksOutOfItsPlace() {
        var name = new Value.Keys(0, Map.of("ru", new Value.Text(0, "a\nparts: []\u2028\u0000\u0085 b")));
        String text = YamlWriting.of(new Value.Keys(0, Map.of("name", name)));
        assertThat(text.lines()).hasSize(1);
        assertThat(read(text).values()).containsOnlyKeys("name");
    }

    @Test
    void rowsOfATableStandInItsPlace() {
        String text = YamlWriting.of(read("parts: t.csv"));
        assertThat(text).contains("- code: seed", "needs: [seed, water]", "name: {ru: \"Дерево\", en: Tree}");
    }

    @Test
    void whatAFormHasNotIsLeftToTheText() {
        assertThat(tried("colour: red")).isNull();
        assertThat(tried("name: red")).isNull();
        assertThat(tried("parts: [a]")).isNull();
        assertThat(tried("parts: {a: b}")).isNull();
        assertThat(tried("parts: none.csv")).isNull();
        assertThat(tried("name: [")).isNull();
        assertThat(tried("parts:\n" + "  - {}\n".repeat(121))).isNull();
    }
}
