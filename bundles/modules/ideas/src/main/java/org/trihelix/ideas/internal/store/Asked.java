package org.trihelix.ideas.internal.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.domain.State;

/**
 * A query with what its codes stand for now.
 *
 * @param person whose drafts may be shown
 * @param regions codes of the query's region and of those below it
 * @param said what its term stands for, null when it names none
 * @param overdueBefore when an idea has come to a state to be overdue there now
 */
public record Asked(
        IdeaQuery query,
        String person,
        Collection<String> regions,
        @Nullable Said said,
        Map<State, Instant> overdueBefore) {

    /** That an idea has one of the values in one of the further fields; their names may be none. */
    public record Said(Collection<String> fields, Collection<String> values) {}

    /** The same for another query with the same region and term. */
    public Asked with(IdeaQuery other) {
        return new Asked(other, person, regions, said, overdueBefore);
    }
}
