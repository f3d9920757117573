package org.trihelix.ui;

/**
 * One choice.
 *
 * @param value as services and addresses know it
 * @param label in the reader's language
 */
public record Option(String value, String label) {}
