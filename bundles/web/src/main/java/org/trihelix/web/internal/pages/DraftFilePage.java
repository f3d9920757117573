package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.plugin.PluginDrafts.Mistake;
import org.trihelix.api.text.Texts;
import org.trihelix.ui.Dates;
import org.trihelix.ui.LeaveGuard;
import org.trihelix.ui.ViewContext;
import org.trihelix.web.internal.filling.FileForm;

/** Saves what is typed by itself and says at once what is wrong with it. */
final class DraftFilePage extends Div implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 1000;

    /** Selects a line, counted from 0. */
    private static final String SELECT = """
            const area = this.inputElement ?? this.querySelector('textarea');
            const lines = area.value.split('\\n');
            const from = lines.slice(0, $0).join('\\n').length + ($0 > 0 ? 1 : 0);
            area.focus();
            area.setSelectionRange(from, from + (lines[$0] ?? '').length);
            """;

    private final transient ViewContext context;
    private final transient PluginDrafts drafts;
    private final transient Texts texts;
    private final transient @Nullable KnowledgeForm form;
    private final String path;
    private final LeaveGuard guard;
    private final Span saved = new Span();
    private final Div problem = new Div();
    private final Paragraph reason = new Paragraph();
    private final UnorderedList mistakes = new UnorderedList();
    private final Div content = new Div();
    private final Button other = new Button();
    private final TextArea area = new TextArea();
    private transient @Nullable FileForm fields;
    private transient Draft draft;
    private transient String kept;
    private boolean unsaved;

    DraftFilePage(ViewContext context, DraftServices services, Texts texts) {
        this.texts = texts;
        this.context = context;
        this.drafts = services.drafts();
        path = context.parameter("folder") + '/' + context.parameter("file").replace('_', '.');
        draft = drafts.draft(context.caller(), context.parameter("id"));
        kept = drafts.file(context.caller(), draft.id(), path);
        var words = new DraftWords(context, drafts.kinds(context.caller()));
        form = path.endsWith(".yaml") ? words.form(context.parameter("folder")) : null;
        guard = new LeaveGuard(context, getElement());
        addClassNames("th-page", "th-form", "hub-draft-file");
        problem.addClassName("th-problem");
        problem.getElement().setAttribute("role", "alert");
        saved.addClassName("th-saved");
        saved.getElement().setAttribute("role", "status");
        reason.addClassName("hub-quiet");
        mistakes.addClassNames("hub-mistakes");
        mistakes.getElement().setAttribute("aria-live", "polite");
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var foot = new Div(done(), other, saved);
        foot.addClassName("th-foot");
        add(crumbs(), new H1(words.kind(path)), about(), problem, reason, mistakes, content, foot);
        prepare();
        other.addClickListener(click -> context.attempt(this::turn));
        open(form != null);
    }

    private Nav crumbs() {
        var list = new OrderedList();
        DraftForm.crumbs(context, draft)
                .forEach(crumb -> list.add(new ListItem(new Anchor(crumb.path(), crumb.label()))));
        var nav = new Nav(list);
        nav.addClassName("th-crumbs");
        nav.setAriaLabel(context.text("ui.crumbs"));
        return nav;
    }

    private Paragraph about() {
        var about = new Paragraph(
                form == null ? context.text("web.draft.table.text") : context.text(form.texts() + ".about"));
        about.addClassName("hub-quiet");
        return about;
    }

    private Button done() {
        var done = new Button(
                context.text("web.draft.done"),
                click -> context.attempt(() -> {
                    keep();
                    context.navigate("plugin-drafts/" + draft.id());
                }));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return done;
    }

    private void prepare() {
        area.setLabel(path);
        area.addClassName("hub-text");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setMinRows(16);
        area.getElement().setAttribute("spellcheck", "false");
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    /** As a form where that can show the file, else as text. */
    private void open(boolean wanted) {
        Value.Keys values = form == null ? null : drafts.filled(context.caller(), draft.id(), path);
        content.removeAll();
        if (wanted && form != null && values != null) {
            fields = new FileForm(context, texts, form, values, this::changed);
            content.add(fields);
            other.setText(context.text("web.draft.asText"));
        } else {
            fields = null;
            area.setValue(kept);
            content.add(area);
            other.setText(context.text("web.draft.asForm"));
        }
        other.setVisible(form != null);
        List<Mistake> wrong = tell();
        reason.setVisible(form != null && values == null);
        reason.setText(
                wrong.isEmpty()
                        ? context.text("web.draft.tooMuch", KnowledgeForm.PARTS_MOST)
                        : context.text("web.draft.noForm"));
    }

    private void turn() {
        keep();
        boolean wanted = fields == null;
        open(wanted);
        if (wanted && fields == null) {
            context.failed(reason.getText());
        }
    }

    /** A text that nobody changed keeps its comments. */
    private void keep() {
        if (unsaved) {
            save();
        }
    }

    private void changed() {
        unsaved = true;
        guard.armed(true);
        try {
            save();
        } catch (ConflictException e) {
            context.attempt(() -> show(e));
        } catch (HubException e) {
            saved.setText(context.text("ui.form.notSaved", context.text(e.message())));
        }
    }

    private void save() {
        Draft now = fields == null
                ? drafts.write(context.caller(), draft.id(), draft.edition(), path, area.getValue())
                : drafts.fill(context.caller(), draft.id(), draft.edition(), path, fields.values());
        draft = now;
        kept = drafts.file(context.caller(), draft.id(), path);
        rest();
        problem.removeAll();
        saved.setText(context.text(
                "ui.form.saved", new Dates(context).hour(context.clock().instant())));
        tell();
    }

    /** Somebody else's work is not overwritten before the reader has said so. */
    private void show(ConflictException e) {
        saved.setText(context.text("ui.form.notSaved", context.text(e.message())));
        Draft theirs = drafts.draft(context.caller(), draft.id());
        boolean there = theirs.files().contains(path);
        String text = there ? drafts.file(context.caller(), draft.id(), path) : "";
        if (there && text.equals(kept)) {
            draft = theirs;
            save();
            return;
        }
        problem.removeAll();
        problem.add(new Paragraph(context.text(there ? "web.draft.conflict" : "web.draft.conflict.gone")));
        if (there) {
            problem.add(new Pre(text));
        }
        problem.add(
                answer("web.draft.conflict.mine", this::overrule),
                there
                        ? answer("web.draft.conflict.theirs", this::giveIn)
                        : answer("web.draft.conflict.leave", this::leave));
    }

    private Button answer(String text, Runnable action) {
        return new Button(context.text(text), click -> context.attempt(action));
    }

    private void overrule() {
        draft = drafts.draft(context.caller(), draft.id());
        save();
    }

    private void giveIn() {
        draft = drafts.draft(context.caller(), draft.id());
        if (!draft.files().contains(path)) {
            leave();
            return;
        }
        kept = drafts.file(context.caller(), draft.id(), path);
        problem.removeAll();
        rest();
        open(fields != null);
    }

    private void leave() {
        rest();
        context.navigate("plugin-drafts/" + draft.id());
    }

    /** Nothing here waits to be saved. */
    private void rest() {
        unsaved = false;
        guard.armed(false);
    }

    /** What is wrong: beside its field in the form, else above with its line. */
    private List<Mistake> tell() {
        String folder = context.parameter("folder");
        List<Mistake> all = drafts.mistakes(context.caller(), draft.id()).stream()
                .filter(mistake -> mistake.path().equals(path) || mistake.path().equals(folder))
                .toList();
        Value.Keys values = fields == null ? null : drafts.filled(context.caller(), draft.id(), path);
        List<Mistake> above = fields == null || values == null ? all : fields.show(values, all);
        mistakes.removeAll();
        above.forEach(mistake -> mistakes.add(new ListItem(said(mistake))));
        mistakes.setVisible(!above.isEmpty());
        return all;
    }

    private Span said(Mistake mistake) {
        var said = new Span();
        if (mistake.line() > 0 && fields == null) {
            var line = new Button(
                    context.text("web.draft.line", mistake.line()),
                    click -> area.getElement().executeJs(SELECT, mistake.line() - 1));
            line.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            said.add(line, new Span(" "));
        }
        said.add(new Span(mistake.text()));
        return said;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            guard.ask(event.postpone());
        }
    }
}
