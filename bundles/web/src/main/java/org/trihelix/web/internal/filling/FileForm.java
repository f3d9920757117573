package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.plugin.PluginDrafts.Mistake;
import org.trihelix.api.text.Texts;
import org.trihelix.ui.ViewContext;

/** A file of knowledge as a form. */
public final class FileForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PartFill root;

    /** @param changed told of each change by the reader */
    public FileForm(ViewContext context, Texts texts, KnowledgeForm form, Value.Keys values, Runnable changed) {
        addClassName("hub-file-form");
        var filling = new Filling(context, texts, changed);
        root = new PartFill(filling, form.texts(), form.entries(), null);
        filling.count(root::parts);
        filling.quietly(() -> root.show(values));
        add(root.component());
    }

    /** What stands in it now. */
    public Value.Keys values() {
        root.fills().forEach(fill -> {
            if (fill instanceof ListFill list) {
                list.follow();
            }
        });
        return root.value();
    }

    /**
     * Shows mistakes where they are.
     *
     * @param saved what stands in the file, with its lines
     * @return those that have no place here
     */
    public List<Mistake> show(Value.Keys saved, List<Mistake> mistakes) {
        root.clear();
        root.locate(saved);
        return mistakes.stream()
                .filter(mistake -> !root.wrong(mistake.line(), mistake.key(), mistake.text()))
                .toList();
    }
}
