package org.trihelix.ideas.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.TextLimit;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormClosed;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;

/**
 * The form of an idea: of a new one, which becomes a draft with the first words; of a draft; of an idea that waits for screening or is in
 * revision, which is kept only when asked for, since each save is a version.
 */
final class IdeaForm {

    private final ViewContext context;
    private final Ideas ideas;
    private final FieldSteps further;
    private @Nullable Idea idea;
    private int base;
    private int standing;

    IdeaForm(ViewContext context, Ideas ideas, FieldSets sets, @Nullable Idea idea) {
        this.context = context;
        this.ideas = ideas;
        this.further = new FieldSteps(sets, Say.fields(context));
        this.idea = idea;
        this.base = idea == null ? 0 : idea.version();
        this.standing = base;
    }

    FormPage page(Say say) {
        boolean revision = idea != null && idea.state() != State.DRAFT;
        Map<String, String> initial = idea == null ? Map.of() : idea.text().values();
        var all = new ArrayList<>(steps(say.regionOptions()));
        all.addAll(further.steps(initial));
        var form = new FormPage(
                context,
                new FormDefinition(
                        crumbs(say),
                        idea == null ? "ideas.new" : "ideas.form.edit",
                        all,
                        initial,
                        revision ? "ideas.form.save" : "ideas.move.submit",
                        revision ? this::revise : this::submit,
                        revision ? null : this::keep,
                        () -> base = standing,
                        closed()));
        return further.following(form, initial);
    }

    /** Submitted, or moved on from there, in another window. */
    private FormClosed closed() {
        return new FormClosed(
                current -> idea != null && !idea.state().name().equals(current.get("state")),
                "ideas.closed.title",
                "ideas.closed.text",
                "ideas.closed.keep",
                this::keepAnew,
                PageAction.of("ideas.form.toIdea", this::toIdea));
    }

    private void keepAnew(Map<String, String> values) {
        Idea draft = ideas.draft(context.caller(), text(values));
        context.done(context.text("ideas.closed.kept"));
        context.navigate(EditIdeaView.path(draft.id()));
    }

    private void toIdea() {
        if (idea != null) {
            context.navigate(IdeaPage.path(idea.id()));
        }
    }

    private List<Crumb> crumbs(Say say) {
        var list = new Crumb(context.text("ideas.list.title"), IdeaListView.PATH);
        return idea == null
                ? List.of(list)
                : List.of(list, new Crumb(say.title(idea.text().title()), IdeaPage.path(idea.id())));
    }

    private static List<FormStep> steps(List<Option> regions) {
        return List.of(
                new FormStep(
                        "ideas.form.short",
                        List.of(
                                line(TextLimit.TITLE, "ideas.help.title", true),
                                area(TextLimit.SUMMARY, "ideas.help.summary", true),
                                new FormField.Choice(
                                        "region", "ideas.field.region", "ideas.help.region", false, regions),
                                line(TextLimit.FIELD, "ideas.help.field", false))),
                new FormStep(
                        "ideas.form.full",
                        List.of(
                                area(TextLimit.PROBLEM, "ideas.help.problem", false),
                                area(TextLimit.SOLUTION, "ideas.help.solution", false),
                                area(TextLimit.PRINCIPLE, "ideas.help.principle", false),
                                new FormField.Whole("trl", "ideas.field.trl", "ideas.help.trl", false, 1, 9))));
    }

    private static FormField line(TextLimit limit, String help, boolean required) {
        return new FormField.Line(limit.field(), "ideas.field." + limit.field(), help, required, limit.max());
    }

    private static FormField area(TextLimit limit, String help, boolean required) {
        return new FormField.Area(limit.field(), "ideas.field." + limit.field(), help, required, limit.max());
    }

    private void keep(Map<String, String> values) {
        if (!kept(values)) {
            idea = ideas.draft(context.caller(), text(values));
            base = idea.version();
            standing = base;
            context.address(EditIdeaView.path(idea.id()));
        }
    }

    /** False when there is no draft, or none any more: it was thrown away in another window, what is typed here is not. */
    private boolean kept(Map<String, String> values) {
        Idea known = idea;
        if (known == null) {
            return false;
        }
        try {
            took(() -> ideas.save(context.caller(), known.id(), base, text(values)));
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private void submit(Map<String, String> values) {
        Idea known = idea;
        if (known != null && kept(values)) {
            leave(ideas.move(context.caller(), known.id(), State.SUBMITTED, ""));
        } else {
            leave(ideas.submit(context.caller(), text(values)));
        }
    }

    private void leave(Idea submitted) {
        context.done(context.text("ideas.moved.submit"));
        context.navigate(IdeaPage.path(submitted.id()));
    }

    private void revise(Map<String, String> values) {
        if (idea instanceof Idea known) {
            took(() -> ideas.save(context.caller(), known.id(), base, text(values)));
            context.done(
                    context.text(known.state() == State.REVISION ? "ideas.form.saved" : "ideas.form.saved.submitted"));
            context.navigate(IdeaPage.path(known.id()));
        }
    }

    /** Remembers what stands now; someone else's becomes the base only when the reader has chosen between both texts. */
    private void took(Supplier<Idea> save) {
        try {
            Idea saved = save.get();
            idea = saved;
            base = saved.version();
            standing = base;
        } catch (ConflictException e) {
            String current = e.current().get("version");
            standing = current == null ? base : Integer.parseInt(current);
            throw e;
        }
    }

    private static IdeaText text(Map<String, String> values) {
        IdeaText own = new IdeaText(
                values.getOrDefault("title", ""),
                values.getOrDefault("summary", ""),
                values.getOrDefault("problem", ""),
                values.getOrDefault("solution", ""),
                values.getOrDefault("principle", ""),
                trl(values.getOrDefault("trl", "")),
                values.getOrDefault("field", ""),
                values.get("region"));
        return own.with(FieldSteps.values(values));
    }

    private static @Nullable Integer trl(String text) {
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidException.field("trl", "ideas.error.trl");
        }
    }
}
