package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.Transition;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Dates;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;

/** An idea with its tabs and with what the reader may do about it. */
final class IdeaPage {

    private final ViewContext context;
    private final Ideas ideas;
    private final Subjects subjects;
    private final Say say;
    private final DetailPage page;
    private final Overview overview;
    private Idea idea;
    private @Nullable Timeline timeline;

    IdeaPage(ViewContext context, Ideas ideas, Subjects subjects, Say say, Idea idea) {
        this.context = context;
        this.ideas = ideas;
        this.subjects = subjects;
        this.say = say;
        this.idea = idea;
        overview = new Overview(say, ideas, idea);
        page = new DetailPage(context, new SubjectRef(Idea.KIND, idea.id()), header(), tabs());
        page.side(side());
    }

    static String path(String id) {
        return IdeaListView.PATH + '/' + id;
    }

    Component component() {
        return page;
    }

    private List<PageTab> tabs() {
        return List.of(
                new PageTab("overview", "ideas.tab.overview", 10, () -> overview),
                new PageTab(
                        "comments", "ideas.tab.comments", 20, () -> new Discussion(context, ideas, idea, this::reload)),
                new PageTab("versions", "ideas.tab.versions", 30, () -> new Versions(say, ideas, idea.id())),
                new PageTab("history", "ideas.tab.history", 40, this::history));
    }

    private List<FieldSet> sets() {
        return ideas.fieldSets(context.caller(), idea.text().region());
    }

    private Component history() {
        var made = new Timeline(
                context,
                part -> ideas.journal(context.caller(), idea.id(), part).map(new Readable(say, sets())::entry));
        timeline = made;
        return made;
    }

    private DetailHeader header() {
        return new DetailHeader(
                List.of(new Crumb(context.text("ideas.list.title"), IdeaListView.PATH)),
                say.title(idea.text().title()),
                say.status(idea.state()),
                facts(),
                actions());
    }

    private List<Fact> facts() {
        IdeaText text = idea.text();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(context.text("ideas.field.votes"), String.valueOf(idea.votes())));
        add(facts, "ideas.field.author", idea.authorName());
        add(facts, "ideas.field.region", say.region(text.region()));
        add(facts, "ideas.field.field", text.field());
        add(facts, "ideas.field.trl", text.trl() == null ? "" : String.valueOf(text.trl()));
        return facts;
    }

    private void add(List<Fact> facts, String labelKey, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(context.text(labelKey), value));
        }
    }

    private Component[] side() {
        var dates = new Dates(context);
        var facts = new Div();
        facts.add(
                moment(dates, "ideas.field.dated", idea.submitted()),
                moment(dates, "ideas.field.changed", idea.changed()),
                moment(dates, "ideas.field.since", idea.stay().since()),
                moment(dates, "ideas.field.due", idea.stay().due()));
        Status overdue = say.overdue(idea.stay());
        if (overdue != null) {
            facts.add(new StatusChip(overdue));
        }
        var version = new Paragraph(context.text("ideas.versions", idea.versions()));
        if (!idea.state().isPublic()) {
            return new Component[] {facts, new Paragraph(context.text("ideas.detail.private"))};
        }
        return new Component[] {facts, version, new Anchor("/ideas/" + idea.id(), context.text("ideas.detail.public"))};
    }

    private Component moment(Dates dates, String labelKey, java.time.@Nullable Instant time) {
        var line = new Paragraph(context.text(labelKey) + ": ");
        if (time != null) {
            line.add(dates.moment(time));
        }
        line.setVisible(time != null);
        return line;
    }

    /** What is the reader's to do comes first, what he may also do after it, then what would be refused now; what takes something away last. */
    private List<PageAction> actions() {
        Idea.Can can = idea.can();
        var actions = new ArrayList<PageAction>();
        if (can.edit()) {
            actions.add(PageAction.of("ideas.edit", () -> context.navigate(EditIdeaView.path(idea.id()))));
        }
        Map<Boolean, List<Transition>> moves = can.moves().stream()
                .filter(move -> !say.dangerous(move))
                .collect(Collectors.partitioningBy(move -> !held(move).isEmpty()));
        moves.getOrDefault(false, List.of()).forEach(move -> actions.add(action(move, Say.aside(move))));
        if (can.vote()) {
            actions.add(
                    can.voted()
                            ? PageAction.quiet("ideas.unvote", () -> vote(ideas::withdrawVote, "ideas.unvoted"))
                            : PageAction.of("ideas.vote", () -> vote(ideas::vote, "ideas.voted")));
        }
        moves.getOrDefault(true, List.of()).forEach(move -> actions.add(action(move, true)));
        can.moves().stream().filter(say::dangerous).forEach(move -> actions.add(action(move, Say.aside(move))));
        if (can.discard()) {
            actions.add(PageAction.dangerous("ideas.discard", this::discard));
        }
        return actions;
    }

    /** How the service votes and takes votes back. */
    @FunctionalInterface
    private interface Vote {
        Idea by(org.trihelix.api.access.Caller caller, String id);
    }

    private void vote(Vote vote, String doneKey) {
        show(vote.by(context.caller(), idea.id()));
        context.done(context.text(doneKey));
    }

    /** What other modules want to be done before the move. */
    private String held(Transition move) {
        return say.held(subjects, idea.id(), idea.state(), Funnel.arrival(move, idea.left()));
    }

    /** A reason is asked for only where the move can follow. */
    private PageAction action(Transition move, boolean quiet) {
        return new PageAction("ideas.move." + move.name(), say.dangerous(move), quiet, () -> {
            String held = held(move);
            Question question = say.question(move, idea.text().title());
            if (!held.isEmpty()) {
                context.failed(held);
            } else if (question == null) {
                move(move, "");
            } else {
                Confirm.ask(context, question, reason -> move(move, reason));
            }
        });
    }

    private void move(Transition move, String reason) {
        show(ideas.move(context.caller(), idea.id(), Funnel.arrival(move, idea.left()), reason));
        context.done(context.text("ideas.moved." + move.name()));
    }

    private void discard() {
        var question = new Question(
                Message.of("ideas.ask.discard"),
                Message.of("ideas.ask.discard.text"),
                "ideas.discard",
                true,
                Question.Reason.NONE);
        Confirm.ask(context, question, none -> {
            ideas.discard(context.caller(), idea.id());
            context.done(context.text("ideas.discarded"));
            context.navigate(IdeaListView.PATH);
        });
    }

    private void reload() {
        show(ideas.idea(context.caller(), idea.id()));
    }

    private void show(Idea now) {
        idea = now;
        page.header(header());
        page.side(side());
        overview.show(now);
        if (timeline != null) {
            timeline.refresh();
        }
    }
}
