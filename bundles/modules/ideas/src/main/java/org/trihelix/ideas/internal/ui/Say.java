package org.trihelix.ideas.internal.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.Stay;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.Transition;
import org.trihelix.ideas.internal.QueryWords;
import org.trihelix.ideas.internal.fields.Shown;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.Option;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;

/** Values of ideas in the reader's language. */
record Say(ViewContext context, Regions regions) {

    Status status(State state) {
        return new Status(state(state), tone(state));
    }

    /** With a word about the time limit where it has passed. */
    Status status(State state, Stay stay) {
        return stay.overdue()
                ? new Status(context.text("ideas.state.overdue", state(state)), Status.Tone.WARNING)
                : status(state);
    }

    String state(State state) {
        return context.text("ideas.state." + state);
    }

    private static Status.Tone tone(State state) {
        return switch (state) {
            case DRAFT, ARCHIVED -> Status.Tone.NEUTRAL;
            case SUBMITTED, SCREENING, EVALUATION, PROMOTION, MOBILIZATION -> Status.Tone.PROGRESS;
            case CLUSTER, IMPLEMENTATION -> Status.Tone.SUCCESS;
            case REVISION, APPEAL -> Status.Tone.WARNING;
            case REJECTED -> Status.Tone.DANGER;
        };
    }

    /** The region's name, empty for none. */
    String region(@Nullable String code) {
        Region region = code == null ? null : regions.region(code);
        return region == null ? "" : region.name(context.locale());
    }

    String title(String title) {
        return title.isEmpty() ? context.text("ideas.untitled") : title;
    }

    List<Option> regionOptions() {
        return regions.all(context.locale()).stream()
                .map(region -> new Option(region.code(), region.name(context.locale())))
                .toList();
    }

    List<Option> stateOptions() {
        return Arrays.stream(State.values())
                .map(state -> new Option(state.name(), state(state)))
                .toList();
    }

    /** That it stands too long where it is, null when it does not. */
    @Nullable
    Status overdue(Stay stay) {
        Instant due = stay.due();
        if (due == null || !stay.overdue()) {
            return null;
        }
        long days = Duration.between(due, context.clock().instant()).toDays();
        String text = days == 0 ? context.text("ideas.overdue") : context.text("ideas.overdue.days", days);
        return new Status(text, Status.Tone.WARNING);
    }

    /** Since when it stands where it is. */
    String standing(Stay stay) {
        long days = Duration.between(stay.since(), context.clock().instant()).toDays();
        return days == 0
                ? context.text("ideas.board.today")
                : context.text("ideas.board.for", context.text("ideas.days", days));
    }

    /** What is asked before the move, null when nothing is. */
    @Nullable
    Question question(Transition move, String title) {
        if (!move.reason() && move.to() != State.DRAFT) {
            return null;
        }
        return new Question(
                Message.of("ideas.ask." + move.name(), title(title)),
                Message.of("ideas.ask." + move.name() + ".text"),
                "ideas.move." + move.name(),
                dangerous(move),
                move.reason() ? Question.Reason.REQUIRED : Question.Reason.NONE);
    }

    /** What other modules want to be done before an idea goes from one state to another, empty for nothing. */
    String held(Subjects subjects, String idea, State from, State to) {
        return subjects.objections(new SubjectRef(Idea.KIND, idea), from.name(), to.name()).stream()
                .map(message -> context.text(message))
                .collect(Collectors.joining(" "));
    }

    /** Whether it is never the one thing to do: it leads out of the funnel or back in it. */
    static boolean aside(Transition move) {
        return move.name().equals("back") || move.to() == State.ARCHIVED || move.to() == State.DRAFT;
    }

    boolean dangerous(Transition move) {
        return move.to() == State.REJECTED;
    }

    List<ListFilter> filters(Ideas ideas, Taxonomies taxonomies, boolean withState) {
        var filters = new ArrayList<ListFilter>();
        if (withState) {
            filters.add(new ListFilter("state", "ideas.field.state", stateOptions()));
        }
        filters.add(new ListFilter("region", "ideas.field.region", regionOptions()));
        List<Option> fields = ideas.fields(context.caller()).stream()
                .map(field -> new Option(field, field))
                .toList();
        filters.add(new ListFilter("field", "ideas.field.field", fields));
        List<Option> terms = new TermWords(this).options(taxonomies.all(context.caller()));
        if (!terms.isEmpty()) {
            filters.add(new ListFilter("term", "ideas.taxonomies.one", terms));
        }
        var mine = new Option("me", context.text("ideas.list.mine"));
        filters.add(new ListFilter("author", "ideas.field.author", List.of(mine)));
        var late = new Option("true", context.text("ideas.list.overdue"));
        filters.add(new ListFilter("overdue", "ideas.field.deadline", List.of(late)));
        return filters;
    }

    /** What is chosen on a page with these filters. */
    static IdeaQuery query(ListQuery chosen) {
        String state = chosen.filter("state");
        return new IdeaQuery(
                chosen.search(),
                state == null ? Set.of() : QueryWords.states(List.of(state)),
                chosen.filter("region"),
                "me".equals(chosen.filter("author")),
                QueryWords.sort(chosen.sort()),
                chosen.filter("field"),
                chosen.filter("term"),
                "true".equals(chosen.filter("overdue")));
    }

    /** A value of the text by its name, as people read it; empty when there is none. */
    String value(String name, String value) {
        return switch (name) {
            case "region" -> value.isEmpty() ? "" : region(value);
            case "state" -> value.isEmpty() ? "" : state(State.valueOf(value));
            default -> value;
        };
    }

    Shown fields() {
        return fields(context);
    }

    static Shown fields(ViewContext context) {
        return new Shown(context.locale(), key -> context.text(key));
    }

    /** Names of the values of a text, in the order of the form, without further fields. */
    static List<String> names() {
        return List.of("title", "summary", "region", "field", "problem", "solution", "principle", "trl");
    }
}
