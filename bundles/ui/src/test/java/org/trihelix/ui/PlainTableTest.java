package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTableTest {

    @Test
    void everyValueKnowsItsHeading() {
        var table = new PlainTable("Что нужно", List.of("Потребность", "Сколько", "Состояние", "Действия"));
        table.row(new Span("Стенд"), 250, new Span("принято"), new Div());

        assertThat(Find.all(table, NativeTableCell.class))
                .extracting(cell -> cell.getElement().getAttribute("data-label"))
                .containsExactly("Сколько", "Состояние", null);
        assertThat(Find.all(table, NativeTableHeaderCell.class))
                .filteredOn(head -> head.hasClassName("th-figure"))
                .extracting(Find::text)
                .containsExactly("Сколько");
        assertThat(table.getElement().getAttribute("aria-label")).isEqualTo("Что нужно");
    }
}
