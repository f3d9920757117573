package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.text.Texts;
import org.trihelix.ui.ViewContext;

/** What the fields of one file share: its words, and whom to tell of a change. */
final class Filling {

    private static final int PAUSE = 1000;

    private final ViewContext context;
    private final Texts texts;
    private final Runnable changed;
    private IntSupplier parts = () -> 0;
    private boolean quiet;

    Filling(ViewContext context, Texts texts, Runnable changed) {
        this.context = context;
        this.texts = texts;
        this.changed = changed;
    }

    ViewContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    String text(Locale language, String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /** Says what counts the parts that are there. */
    void count(IntSupplier counter) {
        parts = counter;
    }

    /** How many parts there is room for. */
    int room() {
        return Math.max(0, KnowledgeForm.PARTS_MOST - parts.getAsInt());
    }

    /** Does something that is no change of the reader's. */
    void quietly(Runnable action) {
        boolean before = quiet;
        quiet = true;
        try {
            action.run();
        } finally {
            quiet = before;
        }
    }

    void changed() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Tells of changes by the reader. */
    <C extends Component & HasValue<?, ?>> C follow(C field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return field;
    }

    TextField line(String label) {
        var field = new TextField(label);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return follow(field);
    }

    /** A sentence that helps, where there is one. */
    String help(String key) {
        return context.hasText(key + ".help") ? text(key + ".help") : "";
    }
}
