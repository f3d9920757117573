package org.trihelix.installer.internal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftFilesTest {

    private static final String PATH = "chains/wood.yaml";

    @Test
    void whatIsTakenOverGetsNamesThatAreFree() {
        Map<String, String> texts = Map.of(
                "chains/theirs.yaml", "# not my-links.csv\nlinks: links.csv\nparts: \"parts.csv\"\n",
                "chains/links.csv", "theirs",
                "chains/links-2.csv", "more",
                "chains/parts.csv", "parts");
        var renamed = DraftFiles.renamed(texts, Set.of("chains/links.csv", PATH), "wood");
        assertThat(renamed)
                .containsOnly(
                        Map.entry(
                                "chains/wood-2.yaml", "# not my-links.csv\nlinks: links-3.csv\nparts: \"parts.csv\"\n"),
                        Map.entry("chains/links-3.csv", "theirs"),
                        Map.entry("chains/links-2.csv", "more"),
                        Map.entry("chains/parts.csv", "parts"));
    }

    @Test
    void aTableGoesOnceNoFileNamesIt() {
        String before = "links: links.csv";
        Map<String, String> files = Map.of(PATH, "name: {ru: a, en: b}", "chains/links.csv", "");
        assertThat(DraftFiles.orphans(files, PATH, before)).containsExactly("chains/links.csv");
        assertThat(DraftFiles.orphans(files, PATH, "links: my-links.csv # links.csv"))
                .isEmpty();
        assertThat(DraftFiles.orphans(files, PATH, "links: [")).isEmpty();
    }

    @Test
    void aTableThatAnotherFileMayNameStays() {
        for (String other : Set.of("links: links.csv", "links: [")) {
            Map<String, String> files = Map.of(PATH, "a: b", "chains/b.yaml", other, "chains/links.csv", "");
            assertThat(DraftFiles.orphans(files, PATH, "links: links.csv"))
                    .as(other)
                    .isEmpty();
        }
    }
}
