package org.trihelix.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of a {@link DetailPage}.
 *
 * @param crumbs pages above, outermost first
 * @param title of the object, as text
 * @param status null when the object has no states
 * @param facts three to five
 * @param actions what the reader may do, most important first: two are shown as buttons, the rest in a menu
 */
public record DetailHeader(
        List<Crumb> crumbs, String title, @Nullable Status status, List<Fact> facts, List<PageAction> actions) {

    public DetailHeader {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }
}
