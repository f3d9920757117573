package org.trihelix.ideas.internal.fields;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.MessageSource;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ideas.internal.IdeasModule;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.testing.Forms;

class TaxonomyKindTest {

    private static final Label NAME = new Label("Породы", "Species");

    private final Map<String, byte[]> files = new HashMap<>();

    private KnowledgeReading read(String terms) {
        files.put("taxonomies/species.yaml", ("name: {ru: Породы, en: Species}\n" + terms).getBytes(UTF_8));
        return KnowledgeReading.of(files, List.of(new TaxonomyKind()));
    }

    private List<String> told(String terms) {
        return read(terms).troubles().stream()
                .map(trouble -> trouble.line() + " " + trouble.why().key().replaceAll(".*\\.", ""))
                .toList();
    }

    @Test
    void readsATableOfTerms() {
        files.put("taxonomies/terms.csv", """
                code,name.ru,name.en,part-of
                conifer,Хвойные,Conifers,
                larch,Лиственница,Larch,conifer
                """.getBytes(UTF_8));
        KnowledgeReading reading = read("terms: terms.csv\n");

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.value())
                    .isEqualTo(Taxonomy.of(
                            "species",
                            NAME,
                            List.of(
                                    new Option("conifer", new Label("Хвойные", "Conifers"), null),
                                    new Option("larch", new Label("Лиственница", "Larch"), "conifer"))));
            assertThat(piece.description().arguments()).containsExactly(NAME, 2);
        });
    }

    @Test
    void tellsEveryMistake() {
        assertThat(told("terms: []\n")).containsExactly("2 none");
        assertThat(told("""
                terms:
                  - {code: a, name: {ru: А, en: A}}
                  - {code: a, name: {ru: А, en: A}}
                  - {code: b, name: {ru: Б, en: B}, part-of: c}
                  - {code: c, name: {ru: В, en: C}, parent: a}
                """)).containsExactlyInAnyOrder("4 twice", "5 parent", "6 unknown");
        String many = IntStream.rangeClosed(0, Taxonomy.MOST_TERMS)
                .mapToObj(i -> "  - {code: t" + i + ", name: {ru: Т, en: T}}\n")
                .collect(Collectors.joining("", "terms:\n", ""));
        assertThat(told(many)).containsExactly("3 many");
    }

    @Test
    void itsFormFitsWhatItReads() {
        KnowledgeKind<?> kind = new TaxonomyKind();
        Forms.hold(
                kind,
                files -> KnowledgeReading.of(files, List.of(kind)).troubles().stream()
                        .map(Trouble::why)
                        .toList(),
                locale -> MessageSource.read(IdeasModule.class, locale));
    }
}
