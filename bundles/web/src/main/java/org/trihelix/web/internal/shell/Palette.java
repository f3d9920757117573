package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Folding;
import org.trihelix.ui.ViewContribution;

/** Finds pages, and by two letters ideas, people and organizations; Enter opens the first, the arrows walk through all. */
final class Palette extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int OF_EACH = 5;
    private static final int LETTERS = 2;
    private static final int TYPING_MILLIS = 200;

    /** The arrows move from the field to the first result, and between results; back at the top they lead to the field. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
                if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
                const stops = [this.querySelector('input'), ...this.querySelectorAll('a')];
                const here = stops.indexOf(document.activeElement);
                const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
                if (next) { event.preventDefault(); next.focus(); }
            });
            """;

    private final transient Hub hub;
    private final transient Visitor visitor;
    private final TextField field = new TextField();
    private final Div results = new Div();
    private final Paragraph count = new Paragraph();
    private @Nullable Anchor first;

    Palette(Hub hub, Visitor visitor) {
        this.hub = hub;
        this.visitor = visitor;
        addClassName("hub-palette");
        setWidth("40rem");
        setTop("10dvh");
        getElement().setAttribute("aria-label", text("web.palette.title"));
        field.setAriaLabel(text("web.palette.title"));
        field.setPlaceholder(text("web.palette.placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        field.addValueChangeListener(event -> show(event.getValue()));
        field.addKeyPressListener(Key.ENTER, event -> openFirst());
        count.addClassName("hub-palette-count");
        count.getElement().setAttribute("role", "status");
        var content = new Div(field, count, results);
        content.addClassName("hub-palette-content");
        content.getElement().executeJs(ARROWS);
        add(content);
        show("");
    }

    private void show(String typed) {
        String query = Folding.fold(typed);
        results.removeAll();
        first = null;
        int found = pages(query);
        if (query.length() >= LETTERS) {
            for (Subjects.Found kind : hub.subjects().find(visitor.caller(), query, OF_EACH)) {
                found += kind.subjects().size();
                results.add(section(
                        text(kind.nameKey()),
                        kind.subjects().stream().map(this::row).toList()));
            }
        }
        count.setText(query.isEmpty() ? text("web.palette.hint") : text("web.palette.count", found));
    }

    private int pages(String query) {
        List<ViewContribution> pages = hub.contributions().views().stream()
                .filter(view -> !view.path().contains(":"))
                .filter(view -> hub.access().allowsSomewhere(visitor.caller(), view.permission()))
                .filter(view -> hub.texts().has(visitor.locale(), view.titleKey()))
                .filter(view -> Folding.fold(text(view.titleKey())).contains(query))
                .sorted(Comparator.comparing((ViewContribution view) -> view.menu() == null)
                        .thenComparing(view -> text(view.titleKey())))
                .toList();
        if (!pages.isEmpty()) {
            results.add(section(
                    text("web.palette.pages"),
                    pages.stream()
                            .map(view -> row(view.path(), text(view.titleKey()), null))
                            .toList()));
        }
        return pages.size();
    }

    private static Component section(String title, List<Component> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(row)));
        return new Section(new H2(title), list);
    }

    private Component row(Subject subject) {
        return row(subject.path(), subject.title(), subject.state());
    }

    private Component row(String path, String title, @Nullable String more) {
        var link = new Anchor(path.isEmpty() ? "." : path, new Span(title));
        if (more != null) {
            var quiet = new Span(more);
            quiet.addClassName("hub-quiet");
            link.add(quiet);
        }
        link.getElement().addEventListener("click", click -> close());
        if (first == null) {
            first = link;
        }
        return link;
    }

    private void openFirst() {
        Anchor link = first;
        if (link != null) {
            link.getElement().executeJs("this.click()");
        }
    }

    private String text(String key, Object... arguments) {
        return hub.texts().text(visitor.locale(), key, arguments);
    }
}
