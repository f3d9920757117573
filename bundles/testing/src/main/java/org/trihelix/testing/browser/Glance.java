package org.trihelix.testing.browser;

import java.util.List;
import java.util.Map;

/** How much of a page axe looks at, by all rules of WCAG. */
public enum Glance {
    /** All of it. */
    WHOLE(List.of()),
    /** What stands within the frame that all pages of members have. */
    CONTENT(Rules.FRAME);

    private final Map<String, Object> asked;

    Glance(List<List<String>> exclude) {
        asked = Map.of("exclude", exclude, "tags", Rules.WCAG);
    }

    /** What the script that runs axe takes. */
    Map<String, Object> asked() {
        return asked;
    }

    /** In a class of their own, since the values above are made before this class has constants. */
    private static final class Rules {
        static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
        static final List<List<String>> FRAME =
                List.of(List.of(".hub-frame > [slot='navbar']"), List.of(".hub-frame > [slot='drawer']"));
    }
}
