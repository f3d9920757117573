package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginRemains.Remains;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Plug-ins that were removed and left their data: to be installed again, exported, purged. */
final class PluginRemainsCards extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient PluginServices services;
    private final transient Consumer<Remains> again;
    private final Div cards = new Div();
    private transient List<Remains> shown = List.of();

    /** @param again has the report shown that comes before a plug-in is installed again */
    PluginRemainsCards(ViewContext context, PluginServices services, Consumer<Remains> again) {
        this.context = context;
        this.services = services;
        this.again = again;
        cards.addClassNames("hub-cards", "hub-modules");
        add(
                new H2(context.text("web.plugins.remains")),
                new Paragraph(context.text("web.plugins.remains.text")),
                cards);
        setVisible(false);
        refresh();
    }

    void refresh() {
        List<Remains> now = services.remains().list(context.caller());
        if (!now.equals(shown)) {
            shown = now;
            cards.removeAll();
            now.forEach(one -> cards.add(card(one)));
            setVisible(!now.isEmpty());
        }
    }

    private Component card(Remains one) {
        var card = new Section();
        card.addClassName("hub-card");
        var title = new H2(one.title());
        title.setId("remains-" + one.name());
        card.setAriaLabelledBy("remains-" + one.name());
        var status = new Status(context.text("web.plugins.remains.state"), Status.Tone.NEUTRAL);
        var facts = new Div(new StatusChip(status), new Span(one.name() + " " + one.version()));
        facts.addClassNames("hub-facts", "hub-quiet");
        card.add(title, facts, moment("web.plugins.remains.since", one.removed()), tables(one));
        if (one.exported() == null) {
            card.add(new Paragraph(context.text("web.plugins.remains.first")));
        } else {
            card.add(moment("web.plugins.remains.exported", one.exported()));
        }
        card.add(buttons(one));
        return card;
    }

    private Component moment(String key, Instant moment) {
        return new Div(new Span(context.text(key) + " "), new Dates(context).moment(moment));
    }

    private Component tables(Remains one) {
        if (one.tables().isEmpty()) {
            return new Paragraph(context.text("web.plugins.remains.noTables"));
        }
        var list = new UnorderedList();
        one.tables()
                .forEach(table ->
                        list.add(new ListItem(context.text("web.plugins.remains.table", table.name(), table.rows()))));
        return list;
    }

    private Component buttons(Remains one) {
        var row = new Div();
        row.addClassName("hub-buttons");
        if (one.file() != null) {
            var install = new Button(
                    context.text("web.plugins.remains.again"), click -> context.attempt(() -> again.accept(one)));
            install.setAriaLabel(context.text("web.plugins.remains.againNamed", one.title()));
            row.add(install);
        }
        row.add(download(one));
        if (one.exported() != null) {
            var purge = new Button(context.text("web.plugins.purge"), click -> ask(one));
            purge.addThemeVariants(ButtonVariant.LUMO_ERROR);
            purge.setAriaLabel(context.text("web.plugins.purgeNamed", one.title()));
            row.add(purge);
        }
        return row;
    }

    private Component download(Remains one) {
        var link = new Anchor("", context.text("web.plugins.remains.export"));
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(context.text("web.plugins.remains.exportNamed", one.title()));
        // Flow gives out the address of a download only on a page.
        link.addAttachListener(attached -> {
            var aside = new Aside(context);
            DownloadHandler handler = event -> {
                event.setFileName(one.name() + "-data.zip");
                event.setContentType("application/zip");
                services.remains().export(context.caller(), one.name(), event.getOutputStream());
                aside.show(this::refresh);
            };
            link.setHref(handler);
        });
        return link;
    }

    private void ask(Remains one) {
        new PurgeDialog(context, one, this::purge).open();
    }

    private void purge(PurgeDialog dialog, Remains one, String typed) {
        Caller caller = context.caller();
        new Aside(context).run(() -> {
            try {
                services.remains().purge(caller, one.name(), typed);
                return () -> purged(dialog, one);
            } catch (RuntimeException e) {
                return () -> dialog.failed(e);
            }
        });
    }

    private void purged(PurgeDialog dialog, Remains one) {
        dialog.close();
        context.done(context.text("web.plugins.purged", one.title()));
        if (isAttached()) {
            refresh();
        }
    }
}
