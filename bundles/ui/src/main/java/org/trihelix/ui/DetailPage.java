package org.trihelix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trihelix.api.SubjectRef;

/** The page of one object. */
public final class DetailPage extends Composite<Div> {
    /** Parameter of an address that opens a dialog, see {@link #asking}; once there, the address goes without it. */
    public static final String ASK = "ask";

    private static final long serialVersionUID = 1L;
    private static final String WIDE = "th-wide";
    private static final String PHONE = "th-phone";

    private final transient ViewContext context;
    private final Header head = new Header();
    private final Aside side = new Aside();
    private final DetailTabs tabs;
    private transient DetailHeader shown;

    /**
     * Makes the page.
     *
     * @param subject what it is about; tabs that modules contribute for its kind come and go by themselves
     * @param own tabs the page brings itself
     */
    public DetailPage(ViewContext context, SubjectRef subject, DetailHeader header, List<PageTab> own) {
        this.context = context;
        shown = header;
        tabs = new DetailTabs(context, subject, own, this::head);
        side.addClassName("th-side");
        side.setVisible(false);
        side.getElement().setAttribute("aria-label", context.text("ui.side"));
        head.addClassName("th-head");
        var columns = new Div(tabs, side);
        columns.addClassName("th-columns");
        getContent().addClassNames("th-page", "th-detail");
        getContent().add(head, columns);
        head();
    }

    /**
     * The address of a page, on which a dialog stands open from the beginning.
     *
     * @param path of the page, with or without a query
     * @param labelKey of one of the page's own actions, not of a contributed tab, that {@linkplain PageAction#asks asks}; the page opens alone
     *     for whom it has none such
     */
    public static String asking(String path, String labelKey) {
        return path + (path.contains("?") ? '&' : '?') + ASK + '=' + labelKey;
    }

    /** Once: whoever reloads the page has seen the question. */
    @Override
    protected void onAttach(AttachEvent event) {
        String wanted = context.query(ASK);
        if (wanted != null) {
            context.query(Map.of(ASK, ""));
            shown.actions().stream()
                    .filter(action -> action.asks() && action.labelKey().equals(wanted))
                    .findFirst()
                    .ifPresent(action -> context.attempt(action.run()));
        }
    }

    /** Shows a new state of the object without touching the tabs. */
    public void header(DetailHeader header) {
        shown = header;
        head();
    }

    private void head() {
        head.removeAll();
        var title = new Div(new H1(shown.title()));
        title.addClassName("th-title");
        if (shown.status() != null) {
            title.add(new StatusChip(shown.status()));
        }
        var row = new Div(title, actions(all()));
        row.addClassName("th-title-row");
        head.add(PageHead.crumbs(context, shown.crumbs()), row, facts(shown.facts()));
    }

    /** What a module waits for comes first: the page's own actions are there every day. */
    private List<PageAction> all() {
        return Stream.concat(tabs.actions().stream(), shown.actions().stream()).toList();
    }

    /** Fills the side column: people, dates, related. On phones it stands below the tabs. */
    public void side(Component... content) {
        side.removeAll();
        side.add(content);
        side.setVisible(content.length > 0);
    }

    /** Goes to a tab, its own or another module's; nothing happens when there is none of that name. */
    public void open(String tab) {
        tabs.open(tab);
    }

    private static Component facts(List<Fact> facts) {
        var list = new DescriptionList();
        list.addClassName("th-facts");
        facts.forEach(fact -> list.add(
                new Div(new DescriptionList.Term(fact.label()), new DescriptionList.Description(fact.value()))));
        list.setVisible(!facts.isEmpty());
        return list;
    }

    /** On a wide window the first two stand beside the title, on a phone only the first, so that its words are whole. */
    private Component actions(List<PageAction> actions) {
        var row = new Div();
        row.addClassName("th-actions");
        if (!actions.isEmpty()) {
            row.add(Buttons.primary(context, actions.getFirst()));
        }
        if (actions.size() > 1) {
            Button second = Buttons.plain(context, actions.get(1));
            second.addClassName(WIDE);
            row.add(second, menu(actions.subList(1, actions.size())));
        }
        return row;
    }

    private Component menu(List<PageAction> actions) {
        var bar = Wording.in(context::text, new MenuBar());
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem more = bar.addItem(context.text("ui.moreActions"));
        for (PageAction action : actions) {
            MenuItem item =
                    more.getSubMenu().addItem(context.text(action.labelKey()), click -> context.attempt(action.run()));
            if (action.dangerous()) {
                item.addClassName("th-danger");
            }
        }
        more.getSubMenu().getItems().getFirst().addClassName(PHONE);
        bar.setClassName(PHONE, actions.size() == 1);
        return bar;
    }
}
