package org.trihelix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;

/** The tabs of a detail page: its own and those of modules that are here now. The open one stands in the address. */
final class DetailTabs extends Composite<TabSheet> {
    private static final long serialVersionUID = 1L;
    private static final String QUERY = "tab";

    /** The scroller within Vaadin's tab list can be focused, which no child of a tab list but a tab may be (WCAG 1.3.1). */
    private static final String UNFOCUSABLE =
            "this.querySelector('vaadin-tabs').shadowRoot?.querySelector('[part=tabs]')?.removeAttribute('tabindex')";

    private final transient ViewContext context;
    private final transient SubjectRef subject;
    private final transient List<PageTab> own;
    private final Map<String, Tab> shown = new LinkedHashMap<>();
    private transient Map<String, DetailTab> contributed = Map.of();
    private final transient Runnable changed;
    private transient List<DetailTab> here = List.of();
    private @Nullable Registration following;

    /** @param changed called when modules' tabs have come or gone */
    DetailTabs(ViewContext context, SubjectRef subject, List<PageTab> own, Runnable changed) {
        this.context = context;
        this.changed = changed;
        this.subject = subject;
        this.own = List.copyOf(own);
        getContent().addClassName("th-tabs");
        show(List.of());
        getContent().addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                context.query(Map.of(QUERY, id(event.getSelectedTab())));
            }
        });
    }

    void open(String id) {
        Tab tab = shown.get(id);
        if (tab != null) {
            getContent().setSelectedTab(tab);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("customElements.whenDefined('vaadin-tabs').then(() => {" + UNFOCUSABLE + "})");
        following = context.tabs(subject, this::follow);
        String wanted = context.query(QUERY);
        if (wanted != null) {
            open(wanted);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    /** What modules would have the reader do. */
    List<PageAction> actions() {
        var actions = new ArrayList<PageAction>();
        here.forEach(tab -> context.attempt(() -> actions.addAll(tab.actions(subject, context))));
        return actions;
    }

    private void follow(List<DetailTab> now) {
        here = List.copyOf(now);
        show(now);
        changed.run();
    }

    private void show(List<DetailTab> now) {
        List<PageTab> wanted = merge(now);
        var ids = wanted.stream().map(PageTab::id).toList();
        for (String id : List.copyOf(shown.keySet())) {
            if (!ids.contains(id) || replaced(id, now)) {
                takeOut(Objects.requireNonNull(shown.remove(id)));
            }
        }
        contributed = byId(now);
        for (int i = 0; i < wanted.size(); i++) {
            if (!shown.containsKey(ids.get(i))) {
                insert(wanted.get(i), i);
            }
        }
    }

    /** Whoever reads it is led to the first one, which he knows, not to its neighbour. */
    private void takeOut(Tab tab) {
        boolean open = tab.equals(getContent().getSelectedTab());
        getContent().remove(tab);
        if (open && getContent().getTabCount() > 0) {
            getContent().setSelectedIndex(0);
        }
    }

    private boolean replaced(String id, List<DetailTab> now) {
        DetailTab before = contributed.get(id);
        return before != null && !now.contains(before);
    }

    private void insert(PageTab tab, int position) {
        var head = new Tab(context.text(tab.titleKey()));
        shown.put(tab.id(), head);
        getContent().add(head, new Lazy(context, tab), position);
        if (tab.id().equals(context.query(QUERY))) {
            getContent().setSelectedTab(head); // the reader chose it before it was taken out
        }
    }

    private List<PageTab> merge(List<DetailTab> now) {
        var all = new ArrayList<>(own);
        now.stream()
                .filter(tab -> own.stream().noneMatch(mine -> mine.id().equals(tab.id())))
                .map(tab -> new PageTab(tab.id(), tab.titleKey(), tab.order(), () -> tab.create(subject, context)))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(PageTab::order));
        return all;
    }

    private static Map<String, DetailTab> byId(List<DetailTab> tabs) {
        var map = new LinkedHashMap<String, DetailTab>();
        tabs.forEach(tab -> map.put(tab.id(), tab));
        return map;
    }

    private String id(Tab tab) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getValue() == tab)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Makes its content when it is first shown. */
    private static final class Lazy extends Composite<Div> {
        private static final long serialVersionUID = 1L;
        private final transient ViewContext context;
        private final transient PageTab tab;

        Lazy(ViewContext context, PageTab tab) {
            this.context = context;
            this.tab = tab;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            if (getContent().getComponentCount() == 0) {
                context.attempt(() -> {
                    Component content = tab.content().get();
                    getContent().add(content);
                });
            }
        }
    }
}
