package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.trihelix.api.text.Label;

/** Words in both languages. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class LabelColumns {

    @Column(name = "NAME_RU")
    String ru;

    @Column(name = "NAME_EN")
    String en;

    static LabelColumns of(Label label) {
        var columns = new LabelColumns();
        columns.ru = label.ru();
        columns.en = label.en();
        return columns;
    }

    Label label() {
        return new Label(ru, en);
    }
}
