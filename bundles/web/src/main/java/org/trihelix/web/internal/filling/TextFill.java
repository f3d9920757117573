package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;
import org.trihelix.ui.Decimals;

/** A line of text, or a number as people write it. */
final class TextFill extends Fill {

    private final TextField field;
    private final Locale locale;

    TextFill(Filling filling, String key, Entry entry) {
        super(entry);
        locale = filling.context().locale();
        field = filling.line(filling.text(key));
        field.setRequiredIndicatorVisible(entry.needed());
        field.setHelperText(filling.help(key));
        if (entry.type() == KnowledgeForm.Type.NUMBER) {
            field.addClassName("hub-number");
            field.getElement().setAttribute("inputmode", "decimal");
        }
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    @Nullable
    Value value() {
        String typed = field.getValue();
        return written(entry.type() == KnowledgeForm.Type.NUMBER ? Decimals.plain(locale, typed) : typed);
    }

    @Override
    void show(@Nullable Value value) {
        String text = text(value);
        field.setValue(entry.type() == KnowledgeForm.Type.NUMBER ? Decimals.typed(locale, text) : text);
    }
}
