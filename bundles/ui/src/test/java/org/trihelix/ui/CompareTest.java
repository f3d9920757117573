package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareTest {
    private static final CompareData.Thing THING =
            new CompareData.Thing("Идея", "ideas/1", new Status("Экспертиза", Status.Tone.PROGRESS));

    private final FakeContext context = new FakeContext();

    private static CompareData two(CompareData.Fact... facts) {
        return new CompareData(List.of(THING, THING), List.of(facts));
    }

    private static List<String> rows(Compare compare) {
        return Find.all(compare, NativeTableRow.class).skip(1).map(Find::text).toList();
    }

    @Test
    void differencesAreMarkedAndCanBeShownAlone() {
        var compare = new Compare(
                context,
                two(
                        new CompareData.Fact("Регион", List.of("Томск", "Томск")),
                        new CompareData.Fact("УГТ", List.of("3", ""))));
        assertThat(rows(compare)).containsExactly("РегионТомскТомск", "УГТui.compare.differs3ui.compare.none");
        Find.all(compare, Checkbox.class).findFirst().orElseThrow().setValue(true);
        assertThat(rows(compare)).containsExactly("УГТui.compare.differs3ui.compare.none");
    }

    @Test
    void whereNothingDiffersThatIsSaid() {
        var compare = new Compare(context, two(new CompareData.Fact("Регион", List.of("Томск", "Томск"))));
        assertThat(Find.text(compare)).contains("ui.compare.same");
        assertThat(Find.all(compare, Checkbox.class).findFirst().orElseThrow().isVisible())
                .isFalse();
    }

    @Test
    void oneThingIsNotComparedNorAreSix() {
        for (int count : new int[] {1, 6}) {
            assertThatThrownBy(() -> new CompareData(Collections.nCopies(count, THING), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> two(new CompareData.Fact("УГТ", List.of("3"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
