package org.trihelix.ideas.internal.fields;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.MessageSource;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.internal.ForestFields;
import org.trihelix.ideas.internal.IdeasModule;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.testing.Forms;

class FieldSetKindTest {

    private static final String WOOD = """
            name: {ru: Древесина, en: Wood}
            fields:
              - code: species
                name: {ru: Порода, en: Species}
                type: choice
                options: species.csv
              - {code: moisture, name: {ru: Влажность, en: Moisture}, type: number, least: 0, most: 100, unit: {ru: "%", en: "%"}}
              - {code: waste, name: {ru: Отходы, en: Waste}, type: text, least: 5, most: 50}
              - {code: sort, name: {ru: Сорт, en: Grade}, type: line}
              - {code: dried, name: {ru: Сушёная, en: Dried}, type: yes-no}
            """;
    private static final String SPECIES = """
            code,name.ru,name.en,parent
            conifer,Хвойные,Conifers,
            larch,Лиственница,Larch,conifer
            birch,Берёза,Birch,
            """;

    private final Map<String, byte[]> files = new HashMap<>();

    private KnowledgeReading read(String yaml) {
        files.put("fields/wood.yaml", yaml.getBytes(UTF_8));
        return KnowledgeReading.of(files, List.of(new FieldSetKind()));
    }

    private List<String> told(String fields) {
        return read("name: {ru: Древесина, en: Wood}\nfields:\n" + fields.indent(2)).troubles().stream()
                .map(trouble -> trouble.line() + " "
                        + trouble.why().key().replace("ideas.fields.file.", "").replace("plugins.knowledge.", "the "))
                .toList();
    }

    @Test
    void readsFieldsAndATableOfOptions() {
        files.put("fields/species.csv", SPECIES.getBytes(UTF_8));
        KnowledgeReading reading = read(WOOD);

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.value()).isEqualTo(ForestFields.WOOD);
            assertThat(piece.description().key()).isEqualTo("ideas.fields.file.describe");
            assertThat(piece.description().arguments())
                    .containsExactly(
                            ForestFields.WOOD.name(),
                            ForestFields.WOOD.fields().stream()
                                    .map(IdeaField::name)
                                    .toList());
        });
    }

    @Test
    void readsWhatHelpsAndWhatIsRequired() {
        KnowledgeReading reading = read("""
                name: {ru: Древесина, en: Wood}
                fields:
                  - code: sort
                    name: {ru: Сорт, en: Grade}
                    help: {ru: По стандарту, en: By the standard}
                    type: choice
                    required: true
                    options:
                      - {code: a, name: {ru: А, en: A}}
                      - {code: a-plus, name: {ru: А+, en: A+}, parent: a}
                """);

        assertThat(reading.pieces()).singleElement().satisfies(piece -> {
            IdeaField field = ((FieldSet) piece.value()).fields().getFirst();
            assertThat(field.help()).isEqualTo(new Label("По стандарту", "By the standard"));
            assertThat(field.required()).isTrue();
            assertThat(field.path("a-plus")).extracting(IdeaField.Option::code).containsExactly("a", "a-plus");
        });
    }

    @Test
    void aChoiceMayNameATaxonomy() {
        KnowledgeReading reading = read("""
                name: {ru: Древесина, en: Wood}
                fields:
                  - {code: species, name: {ru: Порода, en: Species}, type: choice, taxonomy: species}
                """);

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.pieces())
                .singleElement()
                .satisfies(piece -> assertThat(((FieldSet) piece.value()).fields())
                        .containsExactly(IdeaField.ofTaxonomy("species", new Label("Порода", "Species"), "species")));
        assertThat(told("""
                - {code: a, name: {ru: А, en: A}, type: choice, taxonomy: x, options: [{code: x, name: {ru: Х, en: X}}]}
                - {code: b, name: {ru: Б, en: B}, type: line, taxonomy: x}
                - {code: c, name: {ru: В, en: C}, type: choice, taxonomy: Big}
                """)).containsExactlyInAnyOrder("3 both", "4 noChoice", "5 the code");
    }

    @Test
    void tellsEveryMistake() {
        assertThat(told("""
                - {code: a, name: {ru: А, en: A}, type: line, least: 10, most: 5}
                - {code: a, name: {ru: А, en: A}, type: line, options: [{code: x, name: {ru: Х, en: X}}]}
                - {code: c, name: {ru: В, en: C}, type: choice}
                - {code: d, name: {ru: Г, en: D}, type: choice, least: 1, options: [{code: x, name: {ru: Х, en: X}, parent: y}]}
                - {code: e, name: {ru: Д, en: E}, type: text, least: 1.5, unit: {ru: м, en: m}}
                - {code: f, name: {ru: Е, en: F}, type: text, most: 5000}
                - {code: G, name: {ru: Ж, en: G}, type: colour}
                - code: h
                  name: {ru: З, en: H}
                  type: choice
                  options:
                    - {code: x, name: {ru: Х, en: X}}
                    - {code: x, name: {ru: Х, en: X}}
                """))
                .containsExactlyInAnyOrder(
                        "3 order",
                        "4 twice",
                        "4 noChoice",
                        "5 options",
                        "6 bounds",
                        "6 parent",
                        "7 whole",
                        "7 unit",
                        "8 the number",
                        "9 the code",
                        "9 the one",
                        "15 twice");
        assertThat(told("[]")).containsExactly("3 none");
    }

    @Test
    void itsFormFitsWhatItReads() {
        KnowledgeKind<?> kind = new FieldSetKind();
        Forms.hold(
                kind,
                files -> KnowledgeReading.of(files, List.of(kind)).troubles().stream()
                        .map(Trouble::why)
                        .toList(),
                locale -> MessageSource.read(IdeasModule.class, locale));
    }
}
