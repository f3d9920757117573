package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;

/** What one key of a file is filled in with. */
abstract class Fill {

    final Entry entry;

    private int line;
    private boolean sense = true;

    Fill(Entry entry) {
        this.entry = entry;
    }

    static Fill of(Filling filling, String under, Entry entry, ListFill.@Nullable Siblings siblings) {
        String key = under + '.' + entry.key();
        return switch (entry.type()) {
            case WORDS -> new WordsFill(filling, key, entry);
            case TEXT, NUMBER -> new TextFill(filling, key, entry);
            case FLAG, CHOICE -> new ChoiceFill(filling, key, entry);
            case CHOICES -> new ChoicesFill(filling, key, entry);
            case REFERENCE -> new ReferenceFill(filling, key, entry, siblings);
            case REFERENCES -> new ReferencesFill(filling, key, entry, siblings);
            case CODE -> new CodeFill(entry);
            case LIST -> new ListFill(filling, key, entry);
        };
    }

    /** Null for what people need not see. */
    abstract @Nullable Component component();

    /** Shows it or hides it; what is hidden is not written. */
    final void makeSense(boolean now) {
        sense = now;
        Component component = component();
        if (component != null) {
            component.setVisible(now);
        }
    }

    final boolean makesSense() {
        return sense;
    }

    /** What stands there; null for nothing. */
    abstract @Nullable Value value();

    abstract void show(@Nullable Value value);

    /** Takes the lines of the file over, without touching what is typed. */
    void locate(@Nullable Value value) {
        line = value == null ? 0 : value.line();
    }

    final boolean isAt(int wrong) {
        return wrong > 0 && line == wrong;
    }

    /** Shows a mistake where it is; false when it is not here. */
    boolean wrong(int at, String key, String text) {
        return isAt(at) && key.equals(entry.key()) && fail(text);
    }

    /** Shows it here; false where nothing can be shown. */
    boolean fail(String text) {
        return mark(text);
    }

    void clear() {
        mark("");
    }

    private boolean mark(String text) {
        if (component() instanceof HasValidationProperties field) {
            field.setErrorMessage(text);
            field.setInvalid(!text.isEmpty());
            return true;
        }
        return false;
    }

    static String text(@Nullable Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    static Value.@Nullable Text written(String text) {
        return text.isBlank() ? null : new Value.Text(0, text.strip());
    }
}
