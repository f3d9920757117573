package org.trihelix.web.internal.pages;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Preferences;

/** What somebody has chosen about the guide: whether it is there, and what it follows. What is done is looked up, never kept. */
record Following(Preferences preferences, Caller caller) {

    private static final String GUIDE = "hub.guide";
    private static final String AWAY = "away";
    private static final String FOLLOWS = "hub.guide.follows";

    /** Stands before what was his newest when he wanted to begin with something of his own. */
    private static final String BEGINS = "+";

    Following as(Caller other) {
        return new Following(preferences, other);
    }

    boolean away() {
        return AWAY.equals(preferences.chosen(caller, GUIDE));
    }

    void putAway(boolean away) {
        preferences.choose(caller, GUIDE, away ? AWAY : null);
    }

    void follow(SubjectRef subject) {
        follow(subject.toString());
    }

    /** @param subject in the form {@code KIND:ID} */
    void follow(String subject) {
        preferences.choose(caller, FOLLOWS, subject);
    }

    /** @param newest of his own; what is newer than that is followed as soon as it is there */
    void begin(@Nullable SubjectRef newest) {
        preferences.choose(caller, FOLLOWS, begins(newest));
    }

    private static String begins(@Nullable SubjectRef newest) {
        return newest == null ? BEGINS : BEGINS + newest;
    }

    /**
     * What he follows.
     *
     * @param newest looks up the newest of his own
     */
    Choice choice(Supplier<@Nullable SubjectRef> newest) {
        String chosen = preferences.chosen(caller, FOLLOWS);
        if (chosen == null) {
            return Choice.NONE;
        }
        if (!chosen.startsWith(BEGINS)) {
            return Choice.of(chosen);
        }
        SubjectRef own = newest.get();
        if (own == null || chosen.equals(begins(own))) {
            return Choice.BEGINNING;
        }
        follow(own);
        return new Choice(own, false);
    }

    /**
     * A choice.
     *
     * @param subject null when the guide is to choose, or when what he begins is not there yet
     * @param begins whether he begins with something of his own
     */
    record Choice(@Nullable SubjectRef subject, boolean begins) {

        static final Choice NONE = new Choice(null, false);
        static final Choice BEGINNING = new Choice(null, true);

        private static Choice of(String chosen) {
            int colon = chosen.indexOf(':');
            return colon < 0
                    ? NONE
                    : new Choice(new SubjectRef(chosen.substring(0, colon), chosen.substring(colon + 1)), false);
        }
    }
}
