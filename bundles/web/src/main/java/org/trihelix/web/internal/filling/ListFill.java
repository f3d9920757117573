package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;
import org.trihelix.ui.Option;

/** Parts that are added, taken away and put into order, or pasted from a spreadsheet. */
final class ListFill extends Fill {

    private final Filling filling;
    private final String key;
    private final Section section = new Section();
    private final Div rows = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<Row> parts = new ArrayList<>();

    /** A part and its place on the page. */
    private record Row(PartFill part, Div place, Span number, Button up, Button down, Button out) {

        /** A tool says which part it is for. */
        void call(Filling filling, int place) {
            String name = part.name().isEmpty() ? String.valueOf(place) : part.name();
            number.setText(String.valueOf(place));
            up.setAriaLabel(filling.text("web.filling.up") + ": " + name);
            down.setAriaLabel(filling.text("web.filling.down") + ": " + name);
            out.setAriaLabel(filling.text("web.filling.remove") + ": " + name);
        }
    }

    /** Parts of a list, for those of them that refer to others. */
    interface Siblings {
        /** All that have a code, but for the one that asks. */
        List<Option> options(Fill asking);
    }

    /** What follows the parts that are there. */
    interface Referring {
        void refer();
    }

    ListFill(Filling filling, String key, Entry entry) {
        super(entry);
        this.filling = filling;
        this.key = key;
        section.addClassName("hub-filling");
        rows.addClassName("hub-filling-rows");
        problem.addClassName("th-problem");
        problem.setVisible(false);
        var add = new Button(filling.text(key + ".add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var paste = new Button(
                filling.text("web.filling.paste"),
                click -> new Pasting(filling, key, entry.entries()).ask(this::append));
        paste.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        paste.setAriaLabel(filling.text("web.filling.paste") + ": " + filling.text(key));
        var buttons = new Div(add, paste);
        buttons.addClassName("hub-buttons");
        section.add(new H2(filling.text(key)), problem, rows, buttons);
    }

    /** How many parts there are, with those in them. */
    int size() {
        return parts.stream().mapToInt(row -> 1 + row.part().parts()).sum();
    }

    private void add() {
        if (filling.room() == 0) {
            filling.context().failed(filling.text("web.filling.full", KnowledgeForm.PARTS_MOST));
            return;
        }
        Row row = row(new Value.Keys(0, Map.of()));
        follow();
        filling.changed();
        row.place().getElement().executeJs("this.querySelector('input')?.focus()");
    }

    private void append(List<Value.Keys> more) {
        parts.stream()
                .filter(row -> row.part().value().values().isEmpty())
                .toList()
                .forEach(this::drop);
        more.forEach(this::row);
        follow();
        filling.changed();
    }

    private Row row(Value.Keys values) {
        var part = new PartFill(filling, key, entry.entries(), this::options);
        var number = new Span();
        number.addClassName("hub-filling-number");
        var row = new Row(part, new Div(), number, new Button(), new Button(), new Button());
        row.place().addClassName("hub-filling-row");
        var tools = new Div(
                number,
                tool(row.up(), "web.filling.up", () -> move(row, -1)),
                tool(row.down(), "web.filling.down", () -> move(row, 1)),
                tool(row.out(), "web.filling.remove", () -> drop(row)));
        tools.addClassName("hub-filling-tools");
        row.place().add(tools, part.component());
        filling.quietly(() -> part.show(values));
        parts.add(row);
        rows.add(row.place());
        return row;
    }

    private Component tool(Button button, String text, Runnable action) {
        button.setText(filling.text(text));
        button.addClickListener(click -> {
            action.run();
            follow();
            filling.changed();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void move(Row row, int by) {
        int to = parts.indexOf(row) + by;
        if (to >= 0 && to < parts.size()) {
            parts.remove(row);
            parts.add(to, row);
            rows.remove(row.place());
            rows.addComponentAtIndex(to, row.place());
            boolean upwards = by < 0 ? to > 0 : to == parts.size() - 1;
            (upwards ? row.up() : row.down()).focus();
        }
    }

    private void drop(Row row) {
        parts.remove(row);
        rows.remove(row.place());
    }

    /** Codes for those that have got a name, numbers, and what refers to others. */
    void follow() {
        Set<String> taken = new HashSet<>();
        codes().forEach(code -> taken.add(code.code()));
        for (int i = 0; i < parts.size(); i++) {
            PartFill part = parts.get(i).part();
            CodeFill code = part.find(CodeFill.class);
            if (code != null) {
                code.name(part.name(), taken);
                taken.add(code.code());
            }
            parts.get(i).call(filling, i + 1);
            parts.get(i).up().setEnabled(i > 0);
            parts.get(i).down().setEnabled(i < parts.size() - 1);
        }
        for (Row row : parts) {
            for (Fill fill : row.part().fills()) {
                if (fill instanceof Referring referring) {
                    referring.refer();
                } else if (fill instanceof ListFill list) {
                    list.follow();
                }
            }
        }
    }

    private List<CodeFill> codes() {
        return parts.stream()
                .map(row -> row.part().find(CodeFill.class))
                .<CodeFill>mapMulti((code, all) -> {
                    if (code != null) {
                        all.accept(code);
                    }
                })
                .toList();
    }

    /** Parts that can be referred to, and codes that are referred to while no part has them, so that they can be taken away. */
    static List<Option> options(Filling filling, @Nullable Siblings siblings, Fill asking, List<String> chosen) {
        List<Option> options = new ArrayList<>(siblings == null ? List.of() : siblings.options(asking));
        Set<String> known = options.stream().map(Option::value).collect(Collectors.toSet());
        chosen.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> options.add(new Option(code, filling.text("web.filling.gone", code))));
        return options;
    }

    private List<Option> options(Fill asking) {
        List<Option> options = new ArrayList<>();
        for (Row row : parts) {
            CodeFill code = row.part().find(CodeFill.class);
            if (code != null && !code.code().isEmpty() && !row.part().fills().contains(asking)) {
                String name = row.part().name();
                options.add(new Option(code.code(), name.isEmpty() ? code.code() : name));
            }
        }
        return options;
    }

    @Override
    Component component() {
        return section;
    }

    @Override
    @Nullable
    Value value() {
        return parts.isEmpty()
                ? null
                : new Value.Items(
                        0, parts.stream().<Value>map(row -> row.part().value()).toList());
    }

    @Override
    void show(@Nullable Value value) {
        parts.clear();
        rows.removeAll();
        if (value instanceof Value.Items items) {
            items.items().forEach(one -> {
                if (one instanceof Value.Keys keys) {
                    row(keys);
                }
            });
        }
        follow();
    }

    @Override
    void locate(@Nullable Value value) {
        super.locate(value);
        List<Value> items = value instanceof Value.Items known ? known.items() : List.of();
        for (int i = 0; i < parts.size(); i++) {
            Value one = i < items.size() ? items.get(i) : null;
            parts.get(i).part().locate(one instanceof Value.Keys keys ? keys : new Value.Keys(0, Map.of()));
        }
    }

    @Override
    boolean wrong(int at, String wrongKey, String text) {
        boolean own = super.wrong(at, wrongKey, text);
        return own || parts.stream().anyMatch(row -> row.part().wrong(at, wrongKey, text));
    }

    @Override
    boolean fail(String text) {
        problem.setText(text);
        problem.setVisible(true);
        return true;
    }

    @Override
    void clear() {
        problem.setVisible(false);
        parts.forEach(row -> row.part().clear());
    }
}
