package org.trihelix.ideas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.ideas.Column;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.StageFigures;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.store.Asked;
import org.trihelix.ideas.internal.store.FunnelCounts;
import org.trihelix.ideas.internal.store.IdeaLists;
import org.trihelix.ideas.internal.store.Line;

/** The funnel as a board and in figures. The number of queries depends on the number of states, not on that of ideas. */
@Component(service = FunnelReading.class)
public class FunnelReading {

    private static final double SECONDS_A_DAY = 24 * 60 * 60;
    private static final int MOST_FIELDS = 100;

    /** Values of one field at most. */
    private static final int TALLIED = 100;

    private final UnitOfWork work;
    private final FunnelCounts counts;
    private final IdeaLists lists;
    private final IdeaReading reading;
    private final Deadlines deadlines;
    private final Gate gate;

    @Activate
    public FunnelReading(
            @Reference UnitOfWork work,
            @Reference FunnelCounts counts,
            @Reference IdeaLists lists,
            @Reference IdeaReading reading,
            @Reference Deadlines deadlines,
            @Reference Gate gate) {
        this.work = work;
        this.counts = counts;
        this.lists = lists;
        this.reading = reading;
        this.deadlines = deadlines;
        this.gate = gate;
    }

    List<Column> board(Caller caller, IdeaQuery query, List<State> states, int cards) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        Asked asked = reading.asked(caller, query);
        return work.read(connection -> {
            Map<State, Long> standing = counts.standing(asked);
            Map<State, Long> late = counts.standing(asked.with(query.overdue(true)));
            var first = new EnumMap<State, List<Line>>(State.class);
            for (State state : states) {
                first.put(state, cards > 0 && standing.containsKey(state) ? first(asked, state, cards) : List.of());
            }
            return columns(caller, states, standing, late, first);
        });
    }

    private List<Line> first(Asked asked, State state, int cards) {
        IdeaQuery there = asked.query().in(Set.of(state)).sorted(IdeaQuery.Sort.STANDING);
        return lists.first(asked.with(there), cards);
    }

    private List<Column> columns(
            Caller caller,
            List<State> states,
            Map<State, Long> standing,
            Map<State, Long> late,
            Map<State, List<Line>> first) {
        List<Line> all = first.values().stream().flatMap(List::stream).toList();
        Map<String, IdeaSummary> shown = reading.shownById(all);
        var columns = new ArrayList<Column>();
        for (State state : states) {
            columns.add(new Column(
                    state,
                    standing.getOrDefault(state, 0L),
                    late.getOrDefault(state, 0L),
                    deadlines.most().get(state),
                    deadlines.limits().get(state),
                    first.getOrDefault(state, List.of()).stream()
                            .map(line -> card(caller, line, shown))
                            .toList()));
        }
        return columns;
    }

    private Column.Card card(Caller caller, Line line, Map<String, IdeaSummary> shown) {
        List<Column.Way> ways = gate.moves(caller, line.standing()).stream()
                .map(move -> new Column.Way(move, Funnel.arrival(move, line.left())))
                .toList();
        return new Column.Card(shown.getOrDefault(line.id(), line.summarized()), ways);
    }

    Map<String, Long> tally(Caller caller, String field, @Nullable String region) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        List<String> regions = region == null ? null : reading.regions(IdeaQuery.ALL.within(region));
        return work.read(connection -> counts.tally(field, regions, TALLIED));
    }

    List<StageFigures> figures(Caller caller, @Nullable String region, @Nullable String field) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        IdeaQuery query = IdeaQuery.ALL.within(region).inField(field);
        Asked asked = reading.asked(caller, query);
        Collection<String> narrowed = region == null ? null : asked.regions();
        return work.read(connection -> {
            Map<State, Long> standing = counts.standing(asked);
            Map<State, Long> late = counts.standing(asked.with(query.overdue(true)));
            Map<State, Long> reached = counts.reached(narrowed, field);
            var figures = new ArrayList<StageFigures>();
            for (State state : State.FUNNEL) {
                figures.add(new StageFigures(
                        state,
                        standing.getOrDefault(state, 0L),
                        late.getOrDefault(state, 0L),
                        reached.getOrDefault(state, 0L),
                        conversion(state, reached),
                        days(counts.medianSeconds(state, narrowed, field))));
            }
            return figures;
        });
    }

    private static @Nullable Double conversion(State state, Map<State, Long> reached) {
        int next = State.FUNNEL.indexOf(state) + 1;
        long here = reached.getOrDefault(state, 0L);
        if (here == 0 || next == State.FUNNEL.size()) {
            return null;
        }
        return (double) reached.getOrDefault(State.FUNNEL.get(next), 0L) / here;
    }

    private static @Nullable Double days(@Nullable Double seconds) {
        return seconds == null ? null : seconds / SECONDS_A_DAY;
    }

    List<String> fields(Caller caller) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        return work.read(connection -> counts.fields(MOST_FIELDS));
    }
}
