package org.trihelix.ideas;

import java.time.Instant;

/**
 * A word in the discussion of an idea.
 *
 * @param author identifier of the person
 * @param authorName display name as it is now
 * @param text plain text with line ends, 1 to 4000 characters
 */
public record IdeaComment(String id, String author, String authorName, String text, Instant created) {}
