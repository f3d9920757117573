package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContribution;
import org.trihelix.ui.ViewContribution.MenuItem;
import org.trihelix.ui.ViewContribution.Section;

/** The side navigation, built from the views that are here and that the visitor may open. */
final class Navigation extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

    private static final String COUNT = """
            for (const item of this.querySelectorAll('vaadin-side-nav-item')) {
                if (item.getAttribute('path') === $0) {
                    const badge = item.querySelector('.hub-count');
                    badge.textContent = $1;
                    badge.title = $2;
                    badge.hidden = $1 === '0';
                }
            }""";

    private static final String WORDS =
            "for (const nav of this.querySelectorAll('vaadin-side-nav')) nav.i18n = {toggle: $0};";

    private static final Map<String, VaadinIcon> ICONS = Map.ofEntries(
            Map.entry("home", VaadinIcon.HOME_O),
            Map.entry("idea", VaadinIcon.LIGHTBULB),
            Map.entry("taxonomy", VaadinIcon.FILE_TREE),
            Map.entry("people", VaadinIcon.USERS),
            Map.entry("organization", VaadinIcon.BUILDING_O),
            Map.entry("modules", VaadinIcon.PUZZLE_PIECE),
            Map.entry("plugins", VaadinIcon.PLUG),
            Map.entry("evaluation", VaadinIcon.CLIPBOARD_CHECK),
            Map.entry("review", VaadinIcon.EDIT),
            Map.entry("ranking", VaadinIcon.SORT),
            Map.entry("promotion", VaadinIcon.PAPERPLANE_O),
            Map.entry("mobilization", VaadinIcon.COINS),
            Map.entry("need", VaadinIcon.SEARCH),
            Map.entry("pledge", VaadinIcon.HANDSHAKE),
            Map.entry("cluster", VaadinIcon.CLUSTER),
            Map.entry("network", VaadinIcon.CONNECT),
            Map.entry("chain", VaadinIcon.LINK),
            Map.entry("project", VaadinIcon.TASKS),
            Map.entry("criteria", VaadinIcon.SLIDERS));

    private final transient Hub hub;
    private final transient Visitor visitor;
    private transient List<Item> shown = List.of();

    /** How much waits, as the page says beside each path. */
    private final Map<String, Long> counts = new HashMap<>();

    private record Item(ViewContribution view, MenuItem place, String path, String title) {}

    Navigation(Hub hub, Visitor visitor) {
        this.hub = hub;
        this.visitor = visitor;
        addClassName("hub-navigation");
        update();
        addAttachListener(event -> {
            counts.clear();
            speak();
            count();
        });
    }

    /** What the HTML of the menu cannot say. */
    private void speak() {
        getElement().executeJs(WORDS, text("web.navigation.expand"));
    }

    /** Builds it anew when it would look different. */
    boolean update() {
        List<Item> items = items();
        if (items.equals(shown)) {
            return false;
        }
        Map<String, Long> known = known(items);
        shown = items;
        var key = new Menus.Key(
                visitor.locale(),
                items.stream()
                        .map(item -> new Menus.Entry(item.place.section(), item.path, item.title, item.place.icon()))
                        .toList());
        Still.fill(this, hub.menus().html(key, () -> Still.html(sections(items))));
        counts.clear();
        if (isAttached()) {
            speak();
            for (Item item : items) {
                Long count = known.get(item.path);
                say(item, count == null ? waiting(item.view) : count);
            }
        }
        return true;
    }

    private List<SideNav> sections(List<Item> items) {
        Map<Section, List<Item>> sections = items.stream()
                .collect(Collectors.groupingBy(item -> item.place.section(), TreeMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(part -> section(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * What was counted for those that stay. A module that comes or goes rebuilds the menus of all pages at once: only its own pages are worth
     * a query then, the others are counted at the next step.
     */
    private Map<String, Long> known(List<Item> items) {
        Map<String, Long> known = new HashMap<>();
        for (Item item : shown) {
            Long count = counts.get(item.path);
            if (count != null && items.stream().anyMatch(other -> other.view == item.view)) {
                known.put(item.path, count);
            }
        }
        return known;
    }

    /** Says beside each page how much waits there. */
    void count() {
        for (Item item : shown) {
            say(item, waiting(item.view));
        }
    }

    private void say(Item item, long count) {
        Long before = counts.put(item.path, count);
        if (count != (before == null ? 0 : before)) {
            getElement().executeJs(COUNT, item.path, Long.toString(count), waits(count));
        }
    }

    private long waiting(ViewContribution view) {
        try {
            return view.waiting(visitor.caller());
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("{} cannot say what waits", view.path(), e); // its module is on its way out
            return 0;
        }
    }

    private static Span badge() {
        var badge = new Span();
        badge.addClassName("hub-count");
        badge.getElement().setAttribute("slot", "suffix").setAttribute("hidden", true);
        return badge;
    }

    private String waits(long count) {
        return hub.texts().text(visitor.locale(), "web.navigation.waiting", count);
    }

    private List<Item> items() {
        return hub.contributions().views().stream()
                .<Item>mapMulti((view, sink) -> {
                    MenuItem place = view.menu();
                    if (place != null && visible(view)) {
                        sink.accept(new Item(view, place, view.path(), text(view.titleKey())));
                    }
                })
                .sorted(Comparator.comparing((Item item) -> item.place.section())
                        .thenComparingInt(item -> item.place.order())
                        .thenComparing(Item::path))
                .toList();
    }

    /** A view whose texts have not come yet is shown a moment later, when they have. */
    private boolean visible(ViewContribution view) {
        return hub.access().allowsSomewhere(visitor.caller(), view.permission())
                && hub.texts().has(visitor.locale(), view.titleKey());
    }

    private SideNav section(Section section, List<Item> members) {
        var nav = new SideNav();
        String name = text("hub.section." + section.name());
        if (members.size() > 1) {
            nav.setLabel(name);
        } else {
            nav.getElement().setAttribute("aria-label", name);
        }
        members.forEach(item -> nav.addItem(link(item)));
        return nav;
    }

    private SideNavItem link(Item item) {
        var icon = ICONS.getOrDefault(item.place.icon(), VaadinIcon.CIRCLE_THIN).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new SideNavItem("", item.path, icon);
        link.getElement().appendChild(new Span(item.title).getElement()); // a name in a part of its own can be wrapped
        link.getElement().setAttribute("match-nested", !item.path.isEmpty());
        link.getElement().appendChild(badge().getElement());
        return link;
    }

    private String text(String key) {
        return hub.texts().text(visitor.locale(), key);
    }
}
