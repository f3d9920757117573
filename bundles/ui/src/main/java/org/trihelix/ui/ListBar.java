package org.trihelix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Search, filters with a chip for each that is set, sort, and the choice of table or cards. */
final class ListBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient ListState state;
    private final transient List<ListFilter> filters;
    private final transient Runnable changed;
    private final TextField search = new TextField();
    private final Div panel = new Div();
    private final Div chips = new Div();
    private final Map<String, ComboBox<Option>> boxes = new LinkedHashMap<>();

    ListBar(ViewContext context, ListState state, List<ListFilter> filters, List<ListSort> sorts, Runnable changed) {
        this.context = context;
        this.state = state;
        this.filters = filters;
        this.changed = changed;
        var row = new Div(searchField());
        row.addClassName("th-bar-row");
        if (!filters.isEmpty()) {
            row.add(toggle());
        }
        if (sorts.size() > 1) {
            row.add(sort(sorts));
        }
        fillPanel();
        chips.addClassName("th-filters");
        getContent().addClassName("th-bar");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(row, panel, chips);
        chips();
    }

    /** Removes search and filters. */
    void clear() {
        state.clear();
        search.setValue("");
        boxes.values().forEach(ComboBox::clear);
        apply();
    }

    private TextField searchField() {
        search.setPlaceholder(context.text("ui.list.search"));
        search.setAriaLabel(context.text("ui.list.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(ListState.SEARCH_LENGTH);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValue(state.query().search());
        search.addClassName("th-search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                state.search(event.getValue());
                apply();
            }
        });
        return search;
    }

    private Button toggle() {
        var button = new Button(context.text("ui.list.filters"), VaadinIcon.FILTER.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            panel.setVisible(!panel.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(panel.isVisible()));
        });
        return button;
    }

    private Select<ListSort> sort(List<ListSort> sorts) {
        var select = new Select<ListSort>();
        select.setItems(sorts);
        select.setItemLabelGenerator(sort -> context.text(sort.titleKey()));
        select.setAriaLabel(context.text("ui.list.sort"));
        select.addClassName("th-sort");
        sorts.stream()
                .filter(sort -> sort.id().equals(state.query().sort()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            state.sort(event.getValue().id());
            apply();
        });
        return select;
    }

    private void fillPanel() {
        panel.addClassName("th-filter-panel");
        panel.setVisible(false);
        for (ListFilter filter : filters) {
            var box = new ComboBox<Option>(context.text(filter.titleKey()));
            box.setItems(filter.options());
            box.setItemLabelGenerator(Option::label);
            box.setClearButtonVisible(true);
            filter.options().stream()
                    .filter(option -> option.value().equals(state.query().filter(filter.id())))
                    .findFirst()
                    .ifPresent(box::setValue);
            box.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    Option option = event.getValue();
                    state.filter(filter.id(), option == null ? null : option.value());
                    apply();
                }
            });
            boxes.put(filter.id(), box);
            panel.add(box);
        }
    }

    private void apply() {
        chips();
        changed.run();
    }

    private void chips() {
        chips.removeAll();
        for (ListFilter filter : filters) {
            String value = state.query().filter(filter.id());
            if (value != null) {
                chips.add(chip(filter, value));
            }
        }
        if (chips.getComponentCount() > 1) {
            var all = new Button(context.text("ui.list.clear"), click -> clear());
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            chips.add(all);
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private Button chip(ListFilter filter, String value) {
        String text = context.text("ui.list.chip", context.text(filter.titleKey()), label(filter, value));
        var chip = new Button(text, VaadinIcon.CLOSE_SMALL.create());
        chip.setIconAfterText(true);
        chip.addClassName("th-filter-chip");
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setAriaLabel(context.text("ui.list.unfilter", text));
        chip.addClickListener(click -> {
            state.filter(filter.id(), null);
            ComboBox<Option> box = boxes.get(filter.id());
            if (box != null) {
                box.clear();
            }
            apply();
        });
        return chip;
    }

    private static String label(ListFilter filter, String value) {
        return filter.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
