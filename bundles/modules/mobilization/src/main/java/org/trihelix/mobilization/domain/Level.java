package org.trihelix.mobilization.domain;

/** On which level a package is decided. The text shown has the key {@code mobilization.level.NAME}. */
public enum Level {
    REGIONAL,
    NATIONAL
}
