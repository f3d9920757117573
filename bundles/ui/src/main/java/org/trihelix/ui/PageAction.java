package org.trihelix.ui;

/**
 * Something a person can do on a page. Leave out what the reader may not do. What it throws is shown by {@link ViewContext#attempt}.
 *
 * @param labelKey key of the button's text: a verb
 * @param dangerous true when it takes something away
 * @param quiet true when it is never the one thing to do here, even where it is the only one: taking something back, for instance
 * @param asks true when it does nothing before the person has answered a dialog: then an address may open it, see {@link DetailPage#asking}
 * @param run what the click does, in the page's own thread
 */
public record PageAction(String labelKey, boolean dangerous, boolean quiet, boolean asks, Runnable run) {

    public PageAction(String labelKey, boolean dangerous, boolean quiet, Runnable run) {
        this(labelKey, dangerous, quiet, false, run);
    }

    public PageAction(String labelKey, boolean dangerous, Runnable run) {
        this(labelKey, dangerous, false, run);
    }

    public static PageAction of(String labelKey, Runnable run) {
        return new PageAction(labelKey, false, run);
    }

    public static PageAction dangerous(String labelKey, Runnable run) {
        return new PageAction(labelKey, true, run);
    }

    public static PageAction quiet(String labelKey, Runnable run) {
        return new PageAction(labelKey, false, true, run);
    }

    /** The same, which only opens a dialog. */
    public PageAction asking() {
        return new PageAction(labelKey, dangerous, quiet, true, run);
    }
}
