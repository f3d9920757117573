package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.plugin.Plugins.Plugin;
import org.trihelix.api.plugin.Plugins.Report;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;

/** What an uploaded plug-in would do, and the button that does it. */
final class PluginReport extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient Plugins plugins;
    private final transient Consumer<String> done;
    private final transient List<Option> places;
    private final ComboBox<Option> place;
    private final Div content = new Div();
    private final Div buttons = new Div();
    private transient Report report;

    /**
     * @param region that the report is for
     * @param done takes what to say when it is installed or given up
     */
    PluginReport(
            ViewContext context,
            Plugins plugins,
            Regions regions,
            Report report,
            @Nullable String region,
            Consumer<String> done) {
        this.context = context;
        this.plugins = plugins;
        this.report = report;
        this.done = done;
        addClassName("hub-panel");
        content.addClassName("hub-report");
        buttons.addClassName("hub-buttons");
        places = places(context, regions);
        place = Choices.search(places, region == null ? "" : region);
        place.setLabel(context.text("web.plugins.place"));
        place.setHelperText(context.text("web.plugins.place.text"));
        place.setClearButtonVisible(false);
        place.setVisible(places.size() > 1);
        place.addValueChangeListener(change -> context.attempt(this::again));
        var title = new H2(report.title());
        title.setId("plugin-report");
        setAriaLabelledBy("plugin-report");
        add(title, place, content);
        show();
    }

    private static List<Option> places(ViewContext context, Regions regions) {
        List<Option> places = new ArrayList<>();
        if (context.allows(HubPermissions.PLUGINS, Scope.PLATFORM)) {
            places.add(new Option("", context.text("hub.scope.PLATFORM")));
        }
        places.addAll(Choices.regions(context, regions, HubPermissions.PLUGINS));
        return places;
    }

    /** Where the reader may install: the whole platform if he may, else the first of his regions. */
    static @Nullable String firstPlace(ViewContext context, Regions regions) {
        return places(context, regions).stream()
                .map(Option::value)
                .findFirst()
                .filter(code -> !code.isEmpty())
                .orElse(null);
    }

    private @Nullable String region() {
        String code = Choices.value(place.getValue());
        return code == null || code.isEmpty() ? null : code;
    }

    /** Chooses the region; null for the whole platform. */
    void serve(@Nullable String region) {
        places.stream()
                .filter(option -> option.value().equals(region == null ? "" : region))
                .findFirst()
                .ifPresent(place::setValue);
    }

    private void again() {
        report = plugins.report(context.caller(), report.file(), region());
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new Paragraph(context.text("web.plugins.report.made", report.version(), report.madeBy())));
        content.add(
                report.publisher() == null
                        ? unknown()
                        : new Paragraph(context.text("web.plugins.report.signed", report.publisher())));
        if (report.replaces() != null) {
            content.add(new Paragraph(context.text("web.plugins.report.replaces", report.replaces())));
        }
        list("web.plugins.report.adds", report.adds(), "");
        list("web.plugins.report.goes", report.goes(), "");
        list("web.plugins.report.needs", report.needs(), "");
        list("web.plugins.report.refused", report.refused(), "th-problem");
        fillButtons();
        content.add(buttons);
    }

    private Component unknown() {
        var words = new Paragraph(context.text("web.plugins.report.unknown"));
        if (context.allows(HubPermissions.PUBLISHERS, Scope.PLATFORM)) {
            words.add(" ");
            words.add(new Anchor("publishers?key=" + report.key(), context.text("web.publishers.trust")));
        }
        return words;
    }

    private void list(String title, List<String> lines, String style) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
        var part = new Div(new H3(context.text(title)), list);
        if (!style.isEmpty()) {
            part.addClassName(style);
        }
        content.add(part);
    }

    private void fillButtons() {
        buttons.removeAll();
        if (report.installable()) {
            boolean upgrade = report.replaces() != null;
            var install = new Button(context.text(upgrade ? "web.plugins.upgrade" : "web.plugins.install"));
            install.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            install.setDisableOnClick(true);
            install.addClickListener(click -> install());
            buttons.add(install);
        }
        buttons.add(new Button(
                context.text(report.installable() ? "web.plugins.forget" : "web.close"),
                click -> leave(context.text("web.plugins.forgotten"))));
    }

    private void install() {
        String file = report.file();
        String region = region();
        Caller caller = context.caller();
        place.setReadOnly(true);
        buttons.removeAll();
        buttons.add(new Paragraph(context.text("web.plugins.installing")));
        new Aside(context).run(() -> {
            try {
                Plugin plugin = plugins.install(caller, file, region);
                return () -> leave(context.text("web.plugins.done", plugin.title(), plugin.version()));
            } catch (RuntimeException e) {
                return () -> failed(e);
            }
        });
    }

    private void leave(String text) {
        removeFromParent();
        done.accept(text);
    }

    private void failed(RuntimeException e) {
        place.setReadOnly(false);
        show();
        throw e;
    }
}
