package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/** A form: saves a draft by itself, shows errors where they are, and asks before unsaved work is left. Ctrl-Enter submits. */
public final class FormPage extends Composite<Div> implements BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient FormDefinition definition;
    private final transient FormSteps steps;
    private final Span saved = new Span();
    private final Div note = new Div();
    private final Div problem = new Div();
    private final Div conflict = new Div();
    private final LeaveGuard guard;
    private boolean unsaved;
    private @Nullable String blocked;
    private transient Runnable typedOn = () -> {};
    private final transient Map<String, Follower> followers = new LinkedHashMap<>();

    /** What follows a field, with the value that it has followed. */
    private record Follower(String value, Runnable then) {}

    public FormPage(ViewContext context, FormDefinition definition) {
        this.context = context;
        this.definition = definition;
        guard = new LeaveGuard(context, getElement());
        steps = new FormSteps(context, definition.steps(), this::changed);
        steps.values(definition.initial());
        problem.addClassName("th-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        saved.addClassName("th-saved");
        saved.getElement().setAttribute("role", "status");
        getContent().addClassNames("th-page", "th-form");
        getContent().add(PageHead.crumbs(context, definition.crumbs()), new H1(context.text(definition.titleKey())));
        getContent().add(note, steps.navigation(), problem, conflict, steps, foot());
    }

    /** Says something above the fields. */
    public FormPage note(Component... content) {
        note.addClassName("th-note");
        note.removeAll();
        note.add(content);
        return this;
    }

    /** In the demonstration, lets the reader fill what is empty with these values. */
    public FormPage example(Map<String, String> values) {
        if (context.demonstrated()) {
            var fill = Buttons.quiet(context, PageAction.of("ui.form.example", () -> fill(values)));
            getContent().addComponentAtIndex(getContent().indexOf(steps), fill);
        }
        return this;
    }

    private void fill(Map<String, String> values) {
        steps.complete(values);
        changed();
    }

    /** What stands in the fields now. */
    public Map<String, String> values() {
        return steps.values();
    }

    /** Puts values into fields as if they had been there from the beginning. */
    public void values(Map<String, String> values) {
        steps.values(values);
        clean();
    }

    /** Puts other choices into a field; what is chosen stays where it is among them. */
    public void options(String field, List<Option> options) {
        steps.options(field, options);
    }

    /** Tells of each change of the field by the reader, so that others can follow it. */
    public FormPage onChange(String field, Runnable then) {
        followers.put(field, new Follower(steps.values().getOrDefault(field, ""), then));
        return this;
    }

    /** Lets the reader begin with the first field that he has to fill in and that is empty. */
    public FormPage beginHere() {
        steps.focusFirstEmpty();
        return this;
    }

    /** Whether there is something that neither a draft nor a submission has kept. */
    public boolean unsaved() {
        return unsaved;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            guard.ask(event.postpone());
        }
    }

    private Component foot() {
        var submit = Buttons.primary(context, PageAction.of(definition.submitKey(), this::submit));
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        submit.setTooltipText(context.text("ui.form.shortcut"));
        Button back = steps.back();
        Button forward = steps.forward();
        var foot = new Div(back, forward, submit, saved);
        foot.addClassName("th-foot");
        return foot;
    }

    private void follow() {
        Map.copyOf(followers).forEach((field, follower) -> {
            String now = steps.values().getOrDefault(field, "");
            if (!now.equals(follower.value())) {
                followers.put(field, new Follower(now, follower.then()));
                follower.then().run();
            }
        });
    }

    private void changed() {
        follow();
        unsaved = true;
        guard.armed(true);
        if (blocked != null) {
            saved.setText(context.text(blocked));
            typedOn.run();
            return;
        }
        var autosave = definition.autosave();
        if (autosave == null) {
            saved.setText(context.text("ui.form.unsaved"));
            return;
        }
        try {
            autosave.accept(values());
            clean();
            saved.setText(context.text(
                    "ui.form.saved", new Dates(context).hour(context.clock().instant())));
        } catch (ConflictException e) {
            show(e);
        } catch (HubException e) {
            saved.setText(context.text("ui.form.notSaved", context.text(e.message())));
        }
    }

    private void clean() {
        unsaved = false;
        guard.armed(false);
    }

    private void submit() {
        if (blocked != null) {
            warn(Message.of(blocked));
            return;
        }
        problem.setVisible(false);
        steps.clearErrors();
        Map<String, String> untaken = steps.problems();
        if (!untaken.isEmpty()) {
            show(untaken);
            return;
        }
        boolean before = unsaved;
        clean();
        try {
            definition.submit().accept(values());
        } catch (InvalidException e) {
            restore(before);
            show(e);
        } catch (ConflictException e) {
            restore(true);
            show(e);
            conflict.scrollIntoView();
        } catch (RuntimeException e) {
            restore(before);
            throw e;
        }
    }

    private void restore(boolean before) {
        unsaved = before;
        guard.armed(before);
    }

    private void show(InvalidException e) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (FieldError error : e.errors()) {
            byField.merge(error.field(), context.text(error.message()), (one, other) -> one + " " + other);
        }
        show(byField);
    }

    private void show(Map<String, String> byField) {
        List<String> homeless = steps.errors(byField);
        problem.setText(
                homeless.isEmpty() ? context.text("ui.form.errors", byField.size()) : String.join(" ", homeless));
        problem.setVisible(true);
    }

    private void show(ConflictException e) {
        Map<String, String> both = differing(e.current());
        FormClosed closed = definition.closed();
        Runnable rebase = definition.rebase();
        if (closed != null && closed.when().test(e.current())) {
            close(closed, e.current());
        } else if (rebase == null) {
            warn(e.message());
        } else if (both.isEmpty()) {
            warn(e.message());
            rebase.run(); // the texts are the same: there is nothing to choose
        } else {
            block("ui.conflict.undecided", ConflictView.choice(context, steps, both, () -> resolved(rebase)));
        }
    }

    private Map<String, String> differing(Map<String, String> current) {
        var both = new LinkedHashMap<String, String>();
        values().forEach((name, mine) -> {
            String theirs = current.get(name);
            if (theirs != null && !theirs.equals(mine)) {
                both.put(name, theirs);
            }
        });
        return both;
    }

    private void close(FormClosed closed, Map<String, String> current) {
        Map<String, String> both = differing(current);
        block("ui.closed.notSaved", ConflictView.closed(context, steps, both, closed, () -> keep(closed)));
        if (both.isEmpty()) {
            clean();
            typedOn = () -> close(closed, current); // now there is something to keep
        }
    }

    private void keep(FormClosed closed) {
        clean();
        try {
            closed.keep().accept(values());
        } catch (RuntimeException e) {
            restore(true);
            throw e;
        }
    }

    /** What is saved before the reader has decided would overwrite the other text unseen. */
    private void block(String why, ConflictView view) {
        blocked = why;
        typedOn = () -> {};
        saved.setText(context.text(why));
        conflict.removeAll();
        conflict.add(view);
    }

    private void resolved(Runnable rebase) {
        blocked = null;
        conflict.removeAll();
        problem.setVisible(false);
        rebase.run();
        changed();
    }

    private void warn(Message message) {
        problem.setText(context.text(message));
        problem.setVisible(true);
        problem.scrollIntoView();
    }

    /** The dialog that stops a navigation, for tests. */
    @Nullable
    Component question() {
        return guard.question();
    }
}
