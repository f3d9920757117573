package org.trihelix.ui;

/**
 * An order of a list that its source knows.
 *
 * @param id its name in the address: {@code newest}
 * @param titleKey key of its name: "newest first"
 */
public record ListSort(String id, String titleKey) {}
