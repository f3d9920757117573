package org.trihelix.ideas.internal.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subjects;
import org.trihelix.ideas.Column;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.BoardCard;
import org.trihelix.ui.BoardColumn;
import org.trihelix.ui.BoardMove;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.Status;

/** Columns of the funnel in the reader's language. */
record IdeaColumns(Say say, Ideas ideas, Subjects subjects) {

    List<BoardColumn> of(ListQuery query, List<State> states, int cards) {
        return ideas.board(say.context().caller(), Say.query(query), states, cards).stream()
                .map(column -> column(column, query))
                .toList();
    }

    private BoardColumn column(Column column, ListQuery query) {
        return new BoardColumn(
                column.state().name(),
                say.state(column.state()),
                column.count(),
                column.most(),
                limit(column.limit()),
                late(column.overdue()),
                list(query, column.state()),
                column.first().stream().map(this::card).toList());
    }

    private String limit(@Nullable Duration limit) {
        return limit == null
                ? ""
                : say.context().text("ideas.board.limit", say.context().text("ideas.days.within", limit.toDays()));
    }

    private @Nullable Status late(long overdue) {
        return overdue == 0 ? null : new Status(say.context().text("ideas.board.late", overdue), Status.Tone.WARNING);
    }

    /** The list of what stands there, under the same conditions. */
    private static String list(ListQuery query, State state) {
        Map<String, String> parameters = new TreeMap<>(query.filters());
        parameters.put("state", state.name());
        parameters.put("sort", "standing");
        if (!query.search().isEmpty()) {
            parameters.put("q", query.search());
        }
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + '=' + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", IdeaListView.PATH + '?', ""));
    }

    private BoardCard card(Column.Card card) {
        IdeaSummary idea = card.idea();
        return new BoardCard(
                idea.id(),
                say.title(idea.title()),
                IdeaPage.path(idea.id()),
                List.of(idea.authorName(), say.region(idea.region()), say.standing(idea.stay())),
                say.overdue(idea.stay()),
                card.ways().stream().map(way -> move(idea, way)).toList());
    }

    private BoardMove move(IdeaSummary idea, Column.Way way) {
        String name = way.move().name();
        return new BoardMove(
                "ideas.move." + name,
                way.arrival().name(),
                say.question(way.move(), idea.title()),
                reason -> {
                    ideas.move(say.context().caller(), idea.id(), way.arrival(), reason);
                    say.context().done(say.context().text("ideas.moved." + name));
                },
                () -> say.held(subjects, idea.id(), idea.state(), way.arrival()));
    }
}
