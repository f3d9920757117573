package org.trihelix.ui;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way of what is followed. Its texts have the keys {@code MODULE.guide.NAME} (what is done, as a title), {@code .who} (whose
 * step it is) and {@code .text} (one sentence for the one who takes it). With a text {@code .open} (the name of a button) the last steps
 * lead to what has become of it all, when the whole way is walked.
 *
 * @param module id of the module
 * @param name of the step within it
 * @param done whether it has been taken
 * @param yours whether the reader can take it now
 * @param path of the page below {@code /app/} where it is taken or was, null while there is none
 */
public record GuideStep(
        String module,
        String name,
        boolean done,
        boolean yours,
        @Nullable String path) {

    /** Key of its title, with which the keys of its other texts begin. */
    public String titleKey() {
        return module + ".guide." + name;
    }

    /** Whether it waits for the reader. */
    public boolean waits() {
        return yours && !done;
    }
}
