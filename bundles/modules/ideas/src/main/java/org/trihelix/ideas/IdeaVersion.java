package org.trihelix.ideas;

import java.time.Instant;
import org.trihelix.ideas.domain.IdeaText;

/**
 * A kept version of an idea's text.
 *
 * @param number from 1, the text as first submitted
 * @param author identifier of the person who saved it
 * @param authorName display name as it is now
 */
public record IdeaVersion(int number, IdeaText text, String author, String authorName, Instant saved) {

    /** A version without its text, for lists to choose from. */
    public record Head(int number, String author, String authorName, Instant saved) {}
}
