package org.trihelix.ideas;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;

/**
 * Which ideas a list shows, and in which order.
 *
 * @param text words that must occur in title, summary or further fields, any case; empty for all; at most 200 characters
 * @param states any of them; empty for all submitted ones. Drafts appear only to their author and only when asked for, by state or by
 *     {@code mine}
 * @param region code; its subtree belongs to it; null for all
 * @param mine only the caller's own, drafts too
 * @param field of application, exactly; null for all
 * @param term of a taxonomy, {@code TAXONOMY.TERM}: those under it or below it; null for all
 * @param overdue only those that should have been moved on before now
 */
public record IdeaQuery(
        String text,
        Set<State> states,
        @Nullable String region,
        boolean mine,
        Sort sort,
        @Nullable String field,
        @Nullable String term,
        boolean overdue) {

    public static final IdeaQuery ALL = new IdeaQuery("", Set.of(), null, false, Sort.NEWEST);

    /** In any field, under any term, overdue or not. */
    public IdeaQuery(String text, Set<State> states, @Nullable String region, boolean mine, Sort sort) {
        this(text, states, region, mine, sort, null, null, false);
    }

    public IdeaQuery {
        states = Set.copyOf(states);
    }

    public IdeaQuery sorted(Sort order) {
        return new IdeaQuery(text, states, region, mine, order, field, term, overdue);
    }

    public IdeaQuery in(Set<State> some) {
        return new IdeaQuery(text, some, region, mine, sort, field, term, overdue);
    }

    public IdeaQuery containing(String words) {
        return new IdeaQuery(words, states, region, mine, sort, field, term, overdue);
    }

    public IdeaQuery within(@Nullable String code) {
        return new IdeaQuery(text, states, code, mine, sort, field, term, overdue);
    }

    public IdeaQuery ofCaller() {
        return new IdeaQuery(text, states, region, true, sort, field, term, overdue);
    }

    public IdeaQuery inField(@Nullable String name) {
        return new IdeaQuery(text, states, region, mine, sort, name, term, overdue);
    }

    public IdeaQuery under(@Nullable String code) {
        return new IdeaQuery(text, states, region, mine, sort, field, code, overdue);
    }

    public IdeaQuery overdue(boolean only) {
        return new IdeaQuery(text, states, region, mine, sort, field, term, only);
    }

    /** Orders of the list. The text shown has the key {@code ideas.sort.NAME}. */
    public enum Sort {
        NEWEST,
        VOTES,
        CHANGED,
        STANDING,
        TITLE
    }
}
