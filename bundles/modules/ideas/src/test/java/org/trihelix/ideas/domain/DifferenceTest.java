package org.trihelix.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void marksWhatWasTakenAwayAndWhatWasAdded() {
        Difference.Sides sides = Difference.of("станок из дерева для всех", "станок из лёгкой стали для всех");

        assertThat(marked(sides.before())).isEqualTo("станок из [дерева ]для всех");
        assertThat(marked(sides.after())).isEqualTo("станок из [лёгкой стали ]для всех");
    }

    @Test
    void losesNothingOfEitherText() {
        String before = " раз\nдва  три\n\nчетыре";
        String after = "раз два три\nпять";
        Difference.Sides sides = Difference.of(before, after);

        assertThat(text(sides.before())).isEqualTo(before);
        assertThat(text(sides.after())).isEqualTo(after);
    }

    @Test
    void comparesWithNothing() {
        assertThat(Difference.of("", "слово").before()).isEmpty();
        assertThat(marked(Difference.of("", "слово").after())).isEqualTo("[слово]");
        assertThat(Difference.of("", "").after()).isEmpty();
    }

    @Test
    void keepsWhatIsTheSameWhole() {
        assertThat(Difference.of("одно и то же", "одно и то же").before())
                .containsExactly(new Difference.Run("одно и то же", true));
    }

    @Test
    void comparesLongTextsBySentences() {
        String same = "Раз и два. ".repeat(500);
        Difference.Sides sides = Difference.of(same + "Было так.", same + "Стало так.");

        assertThat(marked(sides.before())).isEqualTo(same + "[Было так.]");
        assertThat(marked(sides.after())).isEqualTo(same + "[Стало так.]");
    }

    @Test
    void takesWhatHasTooManySentencesAsAWhole() {
        String before = "а\n".repeat(4000);
        Difference.Sides sides = Difference.of(before, before + "б");

        assertThat(sides.before()).containsExactly(new Difference.Run(before, false));
        assertThat(sides.after()).containsExactly(new Difference.Run(before + "б", false));
    }

    private static String marked(List<Difference.Run> runs) {
        return runs.stream()
                .map(run -> run.kept() ? run.text() : '[' + run.text() + ']')
                .collect(Collectors.joining());
    }

    private static String text(List<Difference.Run> runs) {
        return runs.stream().map(Difference.Run::text).collect(Collectors.joining());
    }
}
