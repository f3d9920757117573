package org.trihelix.installer.internal.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

class KnowledgeFileTest {

    private enum Colour {
        RED,
        DARK_GREEN
    }

    private record Fruit(String code, Label name, Colour colour, double weight, boolean sour, List<String> uses) {}

    private record Basket(String code, List<Fruit> fruits) {}

    private static final KnowledgeKind<Basket> BASKETS = new KnowledgeKind<>() {
        @Override
        public String folder() {
            return "baskets";
        }

        @Override
        public Class<Basket> type() {
            return Basket.class;
        }

        @Override
        public Basket read(String code, Section file) {
            return new Basket(
                    code, file.list("fruits").stream().map(this::fruit).toList());
        }

        private Fruit fruit(Section one) {
            return new Fruit(
                    one.code("code"),
                    one.label("name"),
                    one.one("colour", Colour.class, Colour.RED),
                    one.number("weight", 0, 5),
                    one.flag("sour", false),
                    one.texts("uses"));
        }

        @Override
        public Message describe(Basket basket) {
            return Message.of("baskets", basket.code());
        }
    };

    private final Map<String, byte[]> files = new HashMap<>();

    private KnowledgeReading read() {
        return KnowledgeReading.of(files, List.of(BASKETS));
    }

    private KnowledgeReading read(String yaml) {
        files.put("baskets/summer.yaml", yaml.getBytes(UTF_8));
        return read();
    }

    private static List<String> told(KnowledgeReading reading) {
        return reading.troubles().stream()
                .map(one ->
                        one.path() + ':' + one.line() + ' ' + one.why().key().replace("plugins.knowledge.", ""))
                .toList();
    }

    private static final Basket SUMMER = new Basket(
            "summer",
            List.of(
                    new Fruit(
                            "apple",
                            new Label("Яблоко", "Apple"),
                            Colour.DARK_GREEN,
                            .2,
                            true,
                            List.of("pie", "juice")),
                    new Fruit("plum", new Label("Слива", "Plum"), Colour.RED, 0, false, List.of())));

    @Test
    void readsYaml() {
        var reading = read("""
                fruits:
                  - code: apple
                    name: {ru: Яблоко, en: Apple}
                    colour: dark-green
                    weight: .2
                    sour: true
                    uses: [pie, juice]
                  - {code: plum, name: {ru: Слива, en: Plum}, weight: 0}
                """);
        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.value()).isEqualTo(SUMMER);
            assertThat(piece.description()).isEqualTo(Message.of("baskets", "summer"));
        });
    }

    @Test
    void readsTheSameFromATable() {
        files.put("baskets/fruits.csv", """
                \uFEFFcode,name.ru,name.en,colour,weight,sour,uses
                apple,Яблоко,Apple,dark-green,.2,true,pie; juice
                plum,"Слива",Plum,,0,,
                """.getBytes(UTF_8));
        var reading = read("fruits: fruits.csv");
        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.value()).isEqualTo(SUMMER));
    }

    @Test
    void tellsEveryMistakeWithItsLine() {
        var reading = read("""
                fruit: []
                fruits:
                  - code: Apple
                    name: Apple
                    colour: blue
                    weight: 6
                    sour: perhaps
                    uses: {pie: 1}
                  - code: plum
                    name: {ru: Слива, en: ''}
                    wieght: 2
                """);
        assertThat(reading.pieces()).isEmpty();
        assertThat(told(reading))
                .containsExactly(
                        "baskets/summer.yaml:1 unknown",
                        "baskets/summer.yaml:3 code",
                        "baskets/summer.yaml:4 label",
                        "baskets/summer.yaml:5 one",
                        "baskets/summer.yaml:6 number",
                        "baskets/summer.yaml:7 flag",
                        "baskets/summer.yaml:8 texts",
                        "baskets/summer.yaml:9 missing",
                        "baskets/summer.yaml:10 missing",
                        "baskets/summer.yaml:11 unknown");
    }

    @Test
    void tellsMistakesOfATableWithTheirLines() {
        files.put(
                "baskets/fruits.csv",
                "code,name.ru,name.en,weight,hue\napple,Яблоко,Apple,1,\nplum,Слива,Plum,x,9\n".getBytes(UTF_8));
        assertThat(told(read("fruits: fruits.csv")))
                .containsExactly("baskets/fruits.csv:3 number", "baskets/fruits.csv:3 unknown");
        assertThat(told(read("fruits: nuts.csv"))).containsExactly("baskets/summer.yaml:1 table");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThat(told(read("fruits: [unclosed"))).singleElement().asString().endsWith(" yaml");
        assertThat(told(read("- apple"))).containsExactly("baskets/summer.yaml:1 keys");
        assertThat(told(read("fruits: []\nfruits: []"))).containsExactly("baskets/summer.yaml:2 twice");
        assertThat(told(read("a: &a {b: 1}\nc: *a\n"))).isNotEmpty();
        assertThat(told(read("[".repeat(10_000)))).isNotEmpty();
        files.put("baskets/summer.yaml", new byte[] {(byte) 0xd0, 'x'});
        assertThat(told(read())).containsExactly("baskets/summer.yaml:0 utf8");
    }

    @Test
    void namesFoldersThatNobodyReads() {
        files.put("basket/summer.yaml", "fruits: []".getBytes(UTF_8));
        files.put("README.md", new byte[0]);
        assertThat(read().unread()).containsExactly("", "basket");
        files.put("baskets/Summer time.yaml", "fruits: []".getBytes(UTF_8));
        assertThat(told(read())).containsExactly("baskets/Summer time.yaml:0 name");
    }

    @Test
    void makesNoMoreOfFilesThanDomainKnowledgeHas() {
        files.put(
                "baskets/fruits.csv",
                ("code,name.ru,name.en,weight\n" + "apple,Яблоко,Apple,1\n".repeat(5_001)).getBytes(UTF_8));
        assertThat(told(read("fruits: fruits.csv"))).containsExactly("baskets/fruits.csv:5002 rows");
        assertThat(told(read("fruits:\n" + "  - {}\n".repeat(20_001)))).contains("baskets/summer.yaml:0 large");
        assertThat(told(read("fruits:\n" + "  - {}\n".repeat(2_000)))).hasSize(200);
        files.put("baskets/deep/winter.yaml", "fruits: []".getBytes(UTF_8));
        assertThat(told(read("fruits: []"))).containsExactly("baskets/deep/winter.yaml:0 name");
    }

    @Test
    void aKindThatFailsIsToldAndNobodyElseSuffers() {
        files.put("baskets/summer.yaml", "fruits: []".getBytes(UTF_8));
        var failing = new FailingKind();
        var reading = KnowledgeReading.of(files, List.of(failing, BASKETS));
        assertThat(told(reading)).containsExactly("baskets/summer.yaml:0 failed");
        assertThat(reading.pieces()).hasSize(1);
    }

    private static final class FailingKind implements KnowledgeKind<Basket> {

        @Override
        public String folder() {
            return "baskets";
        }

        @Override
        public Class<Basket> type() {
            return Basket.class;
        }

        @Override
        public Basket read(String code, Section file) {
            throw new IllegalStateException("not today");
        }

        @Override
        public Message describe(Basket basket) {
            throw new AssertionError("never read");
        }
    }
}
