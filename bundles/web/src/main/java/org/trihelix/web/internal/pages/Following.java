package org.trihelix.web.internal.pages;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Preferences;

/** What somebody has chosen about the guide: whether it is there, and what it follows. What is done is looked up, never kept. */
record Following(Preferences preferences, Caller caller) {

    private static final String GUIDE = "hub.guide";
    private static final String AWAY = "away";
    private static final String FOLLOWS = "hub.guide.follows";

    boolean away() {
        return AWAY.equals(preferences.chosen(caller, GUIDE));
    }

    void putAway(boolean away) {
        preferences.choose(caller, GUIDE, away ? AWAY : null);
    }

    /** Subject in the form {@code KIND:ID}, null when the guide is to choose. */
    @Nullable
    String followed() {
        return preferences.chosen(caller, FOLLOWS);
    }

    /** @param subject null to let the guide choose */
    void follow(@Nullable String subject) {
        preferences.choose(caller, FOLLOWS, subject);
    }
}
