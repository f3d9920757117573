package org.trihelix.console.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CsvFilesTest {

    private static final double[] WEIGHTS = {.1095, .5816, .3090};

    private static MatrixFile matrix(String text) throws CsvProblem {
        return MatrixFile.of(CsvFile.parse(text));
    }

    @Test
    void matricesComeWithNamesOrWithout() throws CsvProblem {
        for (String text : new String[] {
            "1,1/5,1/3\n5,1,2\n3,1/2,1\n",
            "\uFEFF# ours\r\n;cost;demand;effect\r\ncost;1;1/5;0,33\r\n\r\ndemand;5;1;2\r\neffect;3;0,5;1\r\n",
            "cost\tdemand\teffect\n1\t.2\t1/3\n5\t1\t2\n3\t.5\t1",
            "cost,1,1/5,1/3\ndemand,5,1,2\n\"effect\",3,1/2,1"
        }) {
            MatrixFile file = matrix(text);
            assertThat(file.ahp().weights()).containsExactly(WEIGHTS, within(5e-5));
            assertThat(file.names()).isIn(List.of("1", "2", "3"), List.of("cost", "demand", "effect"));
        }
    }

    @Test
    void badMatricesSayWhere() {
        refused(() -> matrix("a,b\n1,x\n1,1"), "number", 2, "x");
        refused(() -> matrix("1,2\n"), "matrix.square", 1, 2, 1);
        refused(() -> matrix(",a,b\na,1,\nb,2,1"), "matrix.missing", 2, "a", "b");
        refused(() -> matrix("1,0\n2,1"), "matrix.positive", 1, "1", "2");
        refused(() -> matrix("# x\n1,3\n\n0.5,1"), "matrix.reciprocal", 2, 4, "1", "2", "3", "0.5");
        refused(() -> matrix("1,\"2"), "quote", 1);
        refused(() -> matrix("\n \n#\n"), "empty");
        refused(() -> matrix("1,1/0\n0,1"), "matrix.positive", 1, "1", "2");
    }

    @Test
    void edgesHaveWeightsOrNone() throws CsvProblem {
        EdgesFile edges = EdgesFile.of(CsvFile.parse("from,to,weight\nА,Б,2.5\nБ,В,\nВ,А"));
        assertThat(edges.names()).containsExactly("А", "Б", "В");
        assertThat(edges.network().strength(0)).isEqualTo(3.5);
        assertThat(EdgesFile.of(CsvFile.parse("1,2\n2,3")).network().ties()).isEqualTo(2);
        assertThat(EdgesFile.of(CsvFile.parse("Завод;Институт;Вес\nА;Б;2")).names())
                .containsExactly("А", "Б");
        refused(() -> EdgesFile.of(CsvFile.parse("1,2,two\n2,3,1")), "weight", 1, "two");
        refused(() -> EdgesFile.of(CsvFile.parse("1,2\n2")), "edge", 2);
        refused(() -> EdgesFile.of(CsvFile.parse("1,2,1\n2,3,-1")), "weight", 2, "-1");
        refused(() -> EdgesFile.of(CsvFile.parse("1,2,1\n2,3,\u001b[31m")), "weight", 2, "�[31m");
    }

    @Test
    void actsNameTheirColumns() throws CsvProblem {
        var acts = ActsFile.of(CsvFile.parse("act,G,S,I\none,0,1,1\ntwo,1,1,1"));
        assertThat(acts.count()).isEqualTo(2);
        assertThat(acts.missing()).isEmpty();
        refused(() -> ActsFile.of(CsvFile.parse("1,0,1")), "acts.columns", 1);
        refused(() -> ActsFile.of(CsvFile.parse("S,I,G\n1,0,yes")), "acts.cell", 2, "yes");
        refused(() -> ActsFile.of(CsvFile.parse("S,I,G\n1,0")), "acts.cell", 2, "");
    }

    @Test
    void unreadableFilesAreRefused() {
        refused(() -> CsvFile.read(Path.of("/nowhere.csv")), "missing", Path.of("/nowhere.csv"));
        refused(() -> CsvFile.read(new ByteArrayInputStream(new byte[] {(byte) 0xcd, (byte) 0xe0})), "encoding");
        refused(() -> CsvFile.read(new ByteArrayInputStream(new byte[CsvFile.LARGEST_BYTES + 1])), "large", 2);
    }

    private static void refused(ThrowingCallable reading, String key, Object... arguments) {
        assertThatExceptionOfType(CsvProblem.class).isThrownBy(reading).satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("console.file." + key);
            assertThat(problem.arguments()).containsExactly(arguments);
        });
    }
}
