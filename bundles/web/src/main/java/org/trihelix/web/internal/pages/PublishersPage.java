package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.Publishers;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Option;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Trusts a key, and lists those that were ever trusted. */
final class PublishersPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient Publishers publishers;
    private final transient Regions regions;
    private final TextField key;
    private final TextField name;
    private final Checkbox code;
    private final ComboBox<Option> region;
    private final UnorderedList list = new UnorderedList();

    PublishersPage(ViewContext context, Publishers publishers, PluginDrafts drafts, Regions regions) {
        this.context = context;
        this.publishers = publishers;
        this.regions = regions;
        addClassName("th-page");
        var panel = new Panel(context, "web.publishers.trust").say("web.publishers.trust.text");
        key = panel.field("key", "web.publishers.key", new TextField());
        key.setValue(Objects.requireNonNullElse(context.query("key"), ""));
        name = panel.field("name", "web.publishers.name", new TextField());
        code = panel.field("code", "web.publishers.code", new Checkbox(true));
        List<Option> places = new ArrayList<>(List.of(new Option("", context.text("hub.scope.PLATFORM"))));
        places.addAll(Choices.regions(context, regions));
        region = panel.field("region", "web.publishers.region", Choices.search(places, ""));
        region.setClearButtonVisible(false);
        panel.primary("web.publishers.trust.submit", this::trust);
        list.addClassName("hub-rows");
        var content = new Div(own(drafts), panel, list);
        content.addClassName("hub-panels");
        var crumbs = new Nav(new Anchor("plugins", context.text("web.plugins.title")));
        crumbs.addClassName("th-crumbs");
        add(
                crumbs,
                new H1(context.text("web.publishers.title")),
                new Paragraph(context.text("web.publishers.text")),
                content);
        refresh();
    }

    /** The hub's own key, and who may have plug-ins signed with it. */
    private Component own(PluginDrafts drafts) {
        String id = drafts.key(context.caller());
        var panel = new Panel(context, "web.publishers.own")
                .say(id == null ? "web.publishers.own.none" : "web.publishers.own.text");
        if (id != null) {
            var code = new Code(id);
            code.addClassName("hub-secret");
            panel.add(code);
        }
        var allow = new Checkbox(context.text("web.publishers.own.allow"), drafts.allowed(context.caller()));
        allow.addValueChangeListener(change -> context.attempt(() -> {
            drafts.allow(context.caller(), change.getValue());
            context.done(context.text("web.saved"));
        }));
        panel.add(allow);
        return panel;
    }

    private void trust() {
        String place = Choices.value(region.getValue());
        publishers.trust(
                context.caller(),
                key.getValue(),
                name.getValue(),
                code.getValue(),
                place == null || place.isEmpty() ? null : place);
        key.clear();
        name.clear();
        refresh();
        context.done(context.text("web.saved"));
    }

    private void refresh() {
        list.removeAll();
        publishers.list(context.caller()).forEach(publisher -> list.add(row(publisher)));
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem row(Publisher publisher) {
        var id = new Code(publisher.key());
        id.addClassName("hub-secret");
        String place = publisher.region() == null
                ? context.text("hub.scope.PLATFORM")
                : Choices.region(context, regions, publisher.region());
        var terms = new Span(context.text(publisher.code() ? "web.publishers.codeAndData" : "web.publishers.dataOnly")
                + " · " + place);
        terms.addClassName("hub-quiet");
        var row = new ListItem(new Span(publisher.name()), new StatusChip(status(publisher)), terms, id);
        if (publisher.trust() == Trust.TRUSTED) {
            row.add(button("web.publishers.distrust", publisher));
        }
        if (publisher.trust() != Trust.REVOKED) {
            row.add(button("web.publishers.revoke", publisher));
        }
        return row;
    }

    private Status status(Publisher publisher) {
        String text = context.text("web.publishers." + publisher.trust().name());
        return switch (publisher.trust()) {
            case TRUSTED -> new Status(text, Status.Tone.SUCCESS);
            case DISTRUSTED -> new Status(text, Status.Tone.NEUTRAL);
            case REVOKED -> new Status(text, Status.Tone.DANGER);
        };
    }

    private Component button(String key, Publisher publisher) {
        var button = new Button(context.text(key), click -> ask(key, publisher));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(context.text(key + ".named", publisher.name()));
        return button;
    }

    private void ask(String key, Publisher publisher) {
        var question = new Question(
                Message.of(key + ".question", publisher.name()),
                Message.of(key + ".text"),
                key,
                true,
                Question.Reason.NONE);
        Confirm.ask(context, question, reason -> {
            if (key.endsWith("revoke")) {
                publishers.revoke(context.caller(), publisher.key());
            } else {
                publishers.distrust(context.caller(), publisher.key());
            }
            refresh();
        });
    }
}
