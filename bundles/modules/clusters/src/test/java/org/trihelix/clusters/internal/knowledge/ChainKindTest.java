package org.trihelix.clusters.internal.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.MessageSource;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.internal.ClustersModule;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.testing.Forms;

class ChainKindTest {

    private static final Chain FOREST = new Chain(
            "forest",
            new Label("Глубокая переработка леса", "Deep processing of wood"),
            List.of(
                    new ChainLink("logging", new Label("Заготовка", "Logging"), List.of()),
                    new ChainLink("sawing", new Label("Распиловка", "Sawing"), List.of("logging")),
                    new ChainLink("furniture", new Label("Мебель", "Furniture"), List.of("sawing", "logging"))));

    private final Reading<ValueChain> reading = new Reading<>(new ChainKind());

    @Test
    void readsAChainAndDescribesIt() {
        ValueChain read = reading.good("forest", """
                name: {ru: Глубокая переработка леса, en: Deep processing of wood}
                links:
                  - code: logging
                    name: {ru: Заготовка, en: Logging}
                  - code: sawing
                    name: {ru: Распиловка, en: Sawing}
                    needs: [logging]
                  - code: furniture
                    name: {ru: Мебель, en: Furniture}
                    needs: [sawing, logging, sawing]
                """);
        assertThat(read.chain()).isEqualTo(FOREST);
        assertThat(reading.described(read, "ru"))
                .isEqualTo("технологическая цепочка «Глубокая переработка леса», 3 звена");
        assertThat(reading.described(read, "en")).isEqualTo("technology chain “Deep processing of wood”, 3 links");
    }

    @Test
    void readsTheSameFromATable() {
        byte[] table = """
                code,name.ru,name.en,needs
                logging,Заготовка,Logging,
                sawing,Распиловка,Sawing,logging
                furniture,Мебель,Furniture,sawing; logging
                """.getBytes(UTF_8);
        ValueChain read = reading.good("forest", """
                name: {ru: Глубокая переработка леса, en: Deep processing of wood}
                links: links.csv
                """, Map.of("chains/links.csv", table));
        assertThat(read.chain()).isEqualTo(FOREST);
    }

    @Test
    void tellsWhatIsWrongWithLinks() {
        assertThat(reading.mistakes("forest", """
                        name: {ru: Лес, en: Forest}
                        links:
                          - code: logging
                            name: {ru: Заготовка, en: Logging}
                            needs: [logging, water]
                          - code: logging
                            name: {ru: Распиловка, en: Sawing}
                        """)).containsExactly("5 self", "5 need", "6 twice");
    }

    @Test
    void wantsTwoToFortyLinks() {
        assertThat(reading.mistakes("forest", """
                        name: {ru: Лес, en: Forest}
                        links: [{code: logging, name: {ru: Заготовка, en: Logging}}]
                        """)).containsExactly("2 links");
        var many = new StringBuilder("name: {ru: Лес, en: Forest}\nlinks:\n");
        for (int i = 0; i < 40; i++) {
            many.append("  - {code: link-").append(i).append(", name: {ru: Звено, en: Link}}\n");
        }
        assertThat(reading.good("forest", many.toString()).chain().links()).hasSize(40);
        many.append("  - {code: last, name: {ru: Звено, en: Link}}\n");
        assertThat(reading.mistakes("forest", many.toString())).containsExactly("3 links");
    }

    @Test
    void leavesTheGeneralChainAlone() {
        assertThat(reading.mistakes("general", """
                        name: {ru: Лес, en: Forest}
                        links:
                          - {code: one, name: {ru: Раз, en: One}}
                          - {code: two, name: {ru: Два, en: Two}}
                        """)).containsExactly("1 general");
    }

    @Test
    void itsFormFitsWhatItReads() {
        KnowledgeKind<?> kind = new ChainKind();
        Forms.hold(
                kind,
                files -> KnowledgeReading.of(files, List.of(kind)).troubles().stream()
                        .map(Trouble::why)
                        .toList(),
                locale -> MessageSource.read(ClustersModule.class, locale));
    }
}
