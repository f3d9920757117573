package org.trihelix.ideas.internal.rest;

import org.jspecify.annotations.Nullable;

/** A comment as a program sends it. */
public record CommentBody(@Nullable String text) {}
