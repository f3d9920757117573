package org.trihelix.ui;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Something that can be done to several rows of a list at once. The list is read anew afterwards.
 *
 * @param labelKey key of the button's text: a verb
 * @param run gets the selected rows, at least one
 */
public record BulkAction<T>(String labelKey, Consumer<Set<T>> run) {}
