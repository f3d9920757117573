package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.plugin.PluginDrafts.Kind;
import org.trihelix.api.plugin.PluginDrafts.Mistake;
import org.trihelix.api.plugin.PluginDrafts.Overview;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Option;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.Wording;

/** The parts of a plug-in in the making, and what can be added to them. */
final class DraftParts extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(DraftParts.class);
    private static final int ZIP_MOST = 16 << 20;

    private final transient ViewContext context;
    private final transient DraftServices services;
    private final transient DraftWords words;
    private final transient Consumer<Overview> changed;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing;
    private final Upload upload;
    private transient Draft draft;

    /** @param changed told of each change made here */
    DraftParts(
            ViewContext context,
            DraftServices services,
            DraftWords words,
            Overview overview,
            Consumer<Overview> changed) {
        this.context = context;
        this.services = services;
        this.words = words;
        this.draft = overview.draft();
        this.changed = changed;
        addClassName("hub-draft");
        list.addClassName("hub-rows");
        nothing = new Paragraph(context.text("web.draft.nothing.text"));
        nothing.addClassName("hub-quiet");
        upload = upload();
        add(new H2(context.text("web.draft.parts")), nothing, list, kinds(), more());
        refresh(overview);
    }

    void refresh(Overview now) {
        draft = now.draft();
        list.removeAll();
        Map<String, Long> mistakes =
                now.mistakes().stream().collect(Collectors.groupingBy(Mistake::path, Collectors.counting()));
        draft.files()
                .forEach(path -> list.add(row(path, DraftWords.title(now, path), mistakes.getOrDefault(path, 0L))));
        nothing.setVisible(draft.files().isEmpty());
        list.setVisible(!draft.files().isEmpty());
    }

    private ListItem row(String path, String name, long mistakes) {
        var link = new Anchor(DraftWords.address(draft, path), name);
        var kind = new Span(words.kind(path));
        kind.addClassName("hub-quiet");
        var status = mistakes == 0
                ? new Status(context.text("web.draft.good"), Status.Tone.SUCCESS)
                : new Status(context.text("web.draft.mistakes", mistakes), Status.Tone.DANGER);
        var drop = new Button(context.text("web.draft.drop"), click -> askDrop(path, name));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        drop.setAriaLabel(context.text("web.draft.drop.named", name));
        return new ListItem(kind, link, new StatusChip(status), drop);
    }

    private void askDrop(String path, String name) {
        var question = new Question(
                Message.of("web.draft.drop.question", name),
                Message.of("web.draft.drop.text"),
                "web.draft.drop",
                true,
                Question.Reason.NONE);
        Confirm.ask(
                context,
                question,
                reason -> take(() -> services.drafts().drop(context.caller(), draft.id(), draft.edition(), path)));
    }

    private void take(Supplier<Draft> change) {
        Overview now = services.drafts().overview(context.caller(), change.get().id());
        refresh(now);
        changed.accept(now);
    }

    private Component kinds() {
        var cards = new Div();
        cards.addClassName("hub-kinds");
        for (Kind kind : words.kinds()) {
            if (kind.form() != null) {
                String texts = kind.form().texts();
                var about = new Paragraph(context.text(texts + ".about"));
                about.addClassName("hub-quiet");
                var add = new Button(context.text("web.draft.add"), click -> context.attempt(() -> begin(kind)));
                add.addThemeVariants(ButtonVariant.LUMO_SMALL);
                add.setAriaLabel(context.text("web.draft.add") + ": " + context.text(texts));
                var name = new Span(context.text(texts));
                name.addClassName("hub-kind");
                cards.add(new Section(name, about, add));
            }
        }
        return new Div(new H2(context.text("web.draft.add.title")), cards);
    }

    private void begin(Kind kind) {
        List<String> before = draft.files();
        Draft now = services.drafts().begin(context.caller(), draft.id(), draft.edition(), kind.folder());
        now.files().stream()
                .filter(path -> !before.contains(path))
                .findFirst()
                .ifPresent(path -> context.navigate(DraftWords.address(now, path)));
    }

    private Component more() {
        var content = new Div();
        content.addClassName("hub-draft-more");
        List<Option> installed = services.drafts().sources(context.caller()).stream()
                .map(plugin -> new Option(plugin.name(), plugin.title()))
                .toList();
        if (!installed.isEmpty()) {
            content.add(copy(installed));
        }
        content.add(new Paragraph(context.text("web.draft.zip")), upload);
        return new NativeDetails(context.text("web.draft.take"), content);
    }

    private Component copy(List<Option> installed) {
        ComboBox<Option> plugin = Choices.search(installed, null);
        plugin.setLabel(context.text("web.draft.copy"));
        var take = new Button(
                context.text("web.draft.copy.take"),
                click -> context.attempt(() -> {
                    Option chosen = plugin.getValue();
                    if (chosen != null) {
                        take(() ->
                                services.drafts().copy(context.caller(), draft.id(), draft.edition(), chosen.value()));
                        context.done(context.text("web.draft.taken"));
                    }
                }));
        var row = new Div(plugin, take);
        row.addClassName("hub-draft-copy");
        return row;
    }

    private Upload upload() {
        var field = new Upload((UploadHandler) this::unpack);
        field.setMaxFiles(1);
        field.setMaxFileSize(ZIP_MOST);
        field.setAcceptedFileTypes(".zip");
        field.addFileRejectedListener(event -> context.failed(context.text("web.draft.zip.rejected")));
        return Wording.in(context::text, field);
    }

    private void unpack(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream in = event.getInputStream()) {
            byte[] bytes = in.readNBytes(ZIP_MOST);
            ui.access(() -> context.attempt(() -> {
                upload.clearFileList();
                take(() -> services.drafts()
                        .unpack(context.caller(), draft.id(), draft.edition(), new ByteArrayInputStream(bytes)));
                context.done(context.text("web.draft.taken"));
            }));
        } catch (IOException e) {
            LOG.debug("An upload broke off", e);
        }
    }
}
