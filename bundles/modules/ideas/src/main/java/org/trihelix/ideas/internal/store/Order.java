package org.trihelix.ideas.internal.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.trihelix.api.Cursors;
import org.trihelix.ideas.IdeaQuery;

/**
 * An order of the list: a column, then the identifier where it is equal.
 *
 * @param column path in the query
 * @param descending whether both run downwards
 * @param key the column's value in a row, as cursors carry it
 * @param parse back from the cursor
 */
record Order(String column, boolean descending, Function<Line, String> key, Function<String, Object> parse) {

    static final Order NEWEST = new Order("i.dated", true, line -> line.dated().toString(), Instant::parse);
    static final Order VOTES = new Order("i.votes", true, line -> "" + line.votes(), Integer::valueOf);
    static final Order CHANGED =
            new Order("i.changed", true, line -> line.changed().toString(), Instant::parse);
    static final Order TITLE = new Order("i.titleKey", false, Line::titleKey, text -> text);
    static final Order STANDING =
            new Order("i.since", false, line -> line.summarized().stay().since().toString(), Instant::parse);

    static Order of(IdeaQuery.Sort sort) {
        return switch (sort) {
            case NEWEST -> NEWEST;
            case VOTES -> VOTES;
            case CHANGED -> CHANGED;
            case STANDING -> STANDING;
            case TITLE -> TITLE;
        };
    }

    String by() {
        String direction = descending ? " desc" : "";
        return " order by " + column + direction + ", i.id" + direction;
    }

    String cursor(Line last) {
        return Cursors.of(key.apply(last), last.id());
    }

    /** Adds the condition that only rows behind the cursor are left. */
    void behind(String cursor, Conditions conditions) {
        List<String> keys = Cursors.keys(cursor, 2);
        String beyond = descending ? " <" : " >";
        conditions
                .and(column + beyond + "= :key") // an index begins there
                .and(column + " <> :key or i.id" + beyond + " :last")
                .with("key", Cursors.key(keys.getFirst(), parse))
                .with("last", keys.getLast());
    }
}
