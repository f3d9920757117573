package org.trihelix.ideas;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;

/**
 * Which ideas a list shows, and in which order.
 *
 * @param text words that must occur in title or summary, any case; empty for all; at most 200 characters
 * @param states any of them; empty for all submitted ones. Drafts appear only to their author and only when asked for, by state or by
 *     {@code mine}
 * @param region code; its subtree belongs to it; null for all
 * @param mine only the caller's own, drafts too
 */
public record IdeaQuery(
        String text, Set<State> states, @Nullable String region, boolean mine, Sort sort) {

    public static final IdeaQuery ALL = new IdeaQuery("", Set.of(), null, false, Sort.NEWEST);

    public IdeaQuery {
        states = Set.copyOf(states);
    }

    public IdeaQuery sorted(Sort order) {
        return new IdeaQuery(text, states, region, mine, order);
    }

    public IdeaQuery in(Set<State> some) {
        return new IdeaQuery(text, some, region, mine, sort);
    }

    public IdeaQuery containing(String words) {
        return new IdeaQuery(words, states, region, mine, sort);
    }

    public IdeaQuery within(@Nullable String code) {
        return new IdeaQuery(text, states, code, mine, sort);
    }

    public IdeaQuery ofCaller() {
        return new IdeaQuery(text, states, region, true, sort);
    }

    /** Orders of the list. The text shown has the key {@code ideas.sort.NAME}. */
    public enum Sort {
        NEWEST,
        VOTES,
        CHANGED,
        TITLE
    }
}
