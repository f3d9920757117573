package org.trihelix.ui;

/**
 * A page above this one.
 *
 * @param label in the reader's language
 * @param path below {@code /app/}
 */
public record Crumb(String label, String path) {}
