package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trihelix.ui.ViewContribution;
import org.trihelix.ui.ViewContribution.MenuItem;
import org.trihelix.ui.ViewContribution.Section;
import org.trihelix.ui.Wording;

/** The side navigation, built from the views that are here and that the visitor may open. */
final class Navigation extends Div {

    private static final long serialVersionUID = 1L;

    private static final Map<String, VaadinIcon> ICONS = Map.of(
            "home", VaadinIcon.HOME_O,
            "idea", VaadinIcon.LIGHTBULB,
            "people", VaadinIcon.USERS,
            "organization", VaadinIcon.BUILDING_O,
            "modules", VaadinIcon.PUZZLE_PIECE);

    private final transient Hub hub;
    private final transient Visitor visitor;
    private transient List<Item> shown = List.of();

    private record Item(MenuItem place, String path, String title) {}

    Navigation(Hub hub, Visitor visitor) {
        this.hub = hub;
        this.visitor = visitor;
        addClassName("hub-navigation");
        update();
    }

    /** Builds it anew when it would look different. */
    boolean update() {
        List<Item> items = items();
        if (items.equals(shown)) {
            return false;
        }
        shown = items;
        removeAll();
        Map<Section, List<Item>> sections = items.stream()
                .collect(Collectors.groupingBy(item -> item.place.section(), TreeMap::new, Collectors.toList()));
        sections.forEach((section, members) -> add(section(section, members)));
        return true;
    }

    private List<Item> items() {
        return hub.contributions().views().stream()
                .<Item>mapMulti((view, sink) -> {
                    MenuItem place = view.menu();
                    if (place != null && visible(view)) {
                        sink.accept(new Item(place, view.path(), text(view.titleKey())));
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
        var nav = Wording.in(this::text, new SideNav());
        String name = text("hub.section." + section.name());
        if (members.size() > 1) {
            nav.setLabel(name);
        } else {
            nav.getElement().setAttribute("aria-label", name);
        }
        members.forEach(item -> nav.addItem(link(item)));
        return nav;
    }

    private static SideNavItem link(Item item) {
        var icon = ICONS.getOrDefault(item.place.icon(), VaadinIcon.CIRCLE_THIN).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new SideNavItem(item.title, item.path, icon);
        link.setMatchNested(!item.path.isEmpty());
        return link;
    }

    private String text(String key) {
        return hub.texts().text(visitor.locale(), key);
    }
}
