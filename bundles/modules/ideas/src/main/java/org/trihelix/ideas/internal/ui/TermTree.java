package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** Terms below each other, to be folded and searched, each with the number of ideas that leads to them. */
final class TermTree extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Terms up to which all stand unfolded. */
    private static final int SURVEYED = 60;

    private final transient TermWords words;
    private final transient Taxonomy taxonomy;
    private final transient Map<String, Long> counts;
    private final Div tree = new Div();
    private final Paragraph found = new Paragraph();

    TermTree(TermWords words, Taxonomy taxonomy, Map<String, Long> counts) {
        this.words = words;
        this.taxonomy = taxonomy;
        this.counts = counts;
        found.addClassName("th-hint");
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("th-sections");
        getContent().add(new Div(search(), found), tree);
        show("");
    }

    private TextField search() {
        var field = new TextField();
        field.setPlaceholder(context().text("ideas.taxonomies.search"));
        field.setAriaLabel(context().text("ideas.taxonomies.search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("th-search");
        field.addValueChangeListener(change -> show(change.getValue()));
        return field;
    }

    private ViewContext context() {
        return words.say().context();
    }

    /** Those with the typed words in their names, with all above and below them. */
    private void show(String typed) {
        String wanted = Folding.fold(typed.strip());
        var hits = new HashSet<String>();
        var shown = new HashSet<String>();
        for (Option term : taxonomy.terms()) {
            if (Folding.fold(words.name(term)).contains(wanted)) {
                hits.add(term.code());
            }
            if (hits.contains(term.code()) || term.parent() != null && shown.contains(term.parent())) {
                shown.add(term.code());
            }
        }
        for (Option term : taxonomy.terms().reversed()) {
            if (term.parent() != null && shown.contains(term.code())) {
                shown.add(term.parent());
            }
        }
        found.setText(wanted.isEmpty() ? "" : context().text("ideas.taxonomies.found", hits.size()));
        boolean open = !wanted.isEmpty() || taxonomy.terms().size() <= SURVEYED;
        Still.fill(tree, List.of(level(null, shown, open)));
    }

    private Component level(@Nullable String parent, Set<String> shown, boolean open) {
        var list = new UnorderedList();
        list.addClassName("th-tree");
        taxonomy.terms().stream()
                .filter(term -> shown.contains(term.code()))
                .filter(term -> parent == null ? term.parent() == null : parent.equals(term.parent()))
                .forEach(term -> list.add(item(term, shown, open)));
        return list;
    }

    private ListItem item(Option term, Set<String> shown, boolean open) {
        String name = words.name(term);
        boolean wide = taxonomy.terms().stream()
                .anyMatch(other -> term.code().equals(other.parent()) && shown.contains(other.code()));
        var item = new ListItem(ideas(term));
        if (wide) {
            var details = new NativeDetails(name, level(term.code(), shown, open));
            details.getElement().setAttribute("open", open);
            item.add(details);
        } else {
            item.add(new Span(name));
        }
        return item;
    }

    private Component ideas(Option term) {
        long count = counts.getOrDefault(term.code(), 0L);
        String text = context().text("ideas.taxonomies.ideas", count);
        if (count == 0) {
            return new Span(text);
        }
        var link = new Anchor(IdeaListView.PATH + "?term=" + TermWords.code(taxonomy, term), text);
        link.setAriaLabel(words.name(term) + ": " + text);
        return link;
    }
}
