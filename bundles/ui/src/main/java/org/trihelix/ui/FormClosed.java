package org.trihelix.ui;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a form offers when the object was put out of its reach meanwhile, in another window for instance: what was typed is shown beside
 * what stands now, and can be kept as something new.
 *
 * @param when asked with the current values of a conflict: whether they mean that nothing can be saved here any more
 * @param titleKey key of a sentence that says what happened
 * @param textKey key of a sentence or two that say what can be done
 * @param keepKey key of the button's text that keeps what was typed
 * @param keep keeps all values elsewhere and leaves the page
 * @param away leads to the object; the reader is asked first when that would lose something
 */
public record FormClosed(
        Predicate<Map<String, String>> when,
        String titleKey,
        String textKey,
        String keepKey,
        Consumer<Map<String, String>> keep,
        PageAction away) {}
