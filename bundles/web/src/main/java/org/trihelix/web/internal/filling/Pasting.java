package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Texts;

/** Asks for rows of a spreadsheet. */
final class Pasting {

    private final Filling filling;
    private final List<PastedRows.Column> columns = new ArrayList<>();

    Pasting(Filling filling, String under, List<Entry> entries) {
        this.filling = filling;
        for (Entry entry : entries) {
            String label = under + '.' + entry.key();
            if (entry.type() == Type.WORDS) {
                languages().forEach(language -> columns.add(words(label, entry, language)));
            } else if (entry.type() == Type.TEXT || entry.type() == Type.NUMBER) {
                Set<String> names = new HashSet<>(Set.of(entry.key()));
                Texts.LANGUAGES.forEach(language -> names.add(filling.text(language, label)));
                columns.add(new PastedRows.Column(entry.key(), "", filling.text(label), names, entry));
            }
        }
    }

    /** The reader's own first, as in the form. */
    private List<Locale> languages() {
        boolean first = isReaders(Texts.LANGUAGES.getFirst());
        return first ? Texts.LANGUAGES : Texts.LANGUAGES.reversed();
    }

    private boolean isReaders(Locale language) {
        return filling.context().locale().getLanguage().equals(language.getLanguage());
    }

    /** A label alone names the words of its own language, a key those of the reader's. */
    private PastedRows.Column words(String label, Entry entry, Locale of) {
        String language = of.getLanguage();
        Set<String> names = new HashSet<>(Set.of(entry.key() + '.' + language, filling.text(of, label)));
        if (isReaders(of)) {
            names.add(entry.key());
        }
        String both = "web.filling." + language;
        Texts.LANGUAGES.forEach(spoken -> names.add(filling.text(spoken, both, filling.text(spoken, label))));
        return new PastedRows.Column(entry.key(), language, filling.text(both, filling.text(label)), names, entry);
    }

    /** Nothing is taken in part: whoever pastes knows what is there. */
    private String refusal(int rows) {
        int room = filling.room();
        if (rows == 0) {
            return filling.text("web.filling.paste.none");
        }
        if (rows > PastedRows.ROWS_MOST) {
            return filling.text("web.filling.paste.many", PastedRows.ROWS_MOST);
        }
        return rows > room ? filling.text("web.filling.paste.room", rows, room, KnowledgeForm.PARTS_MOST) : "";
    }

    void ask(Consumer<List<Value.Keys>> taker) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(filling.text("web.filling.paste"));
        dialog.setWidth("44rem");
        dialog.setMaxWidth("100%");
        var names = new OrderedList();
        names.addClassName("hub-columns");
        columns.forEach(column -> names.add(new ListItem(column.label())));
        var area = new TextArea(filling.text("web.filling.paste.rows"));
        area.setMinRows(8);
        area.setWidthFull();
        area.setManualValidation(true);
        var take = new Button(filling.text("web.filling.paste.take"), click -> {
            List<Value.Keys> rows = PastedRows.of(filling.context().locale(), area.getValue(), columns);
            String refusal = refusal(rows.size());
            area.setErrorMessage(refusal);
            area.setInvalid(!refusal.isEmpty());
            if (refusal.isEmpty()) {
                dialog.close();
                taker.accept(rows);
            }
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(filling.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.add(new Paragraph(filling.text("web.filling.paste.text")), names, area);
        dialog.getFooter().add(cancel, take);
        dialog.open();
        area.focus();
    }
}
