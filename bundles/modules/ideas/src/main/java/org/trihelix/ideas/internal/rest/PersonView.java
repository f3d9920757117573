package org.trihelix.ideas.internal.rest;

/** Who did it: identifier, and display name as it is now. */
public record PersonView(String id, String name) {}
