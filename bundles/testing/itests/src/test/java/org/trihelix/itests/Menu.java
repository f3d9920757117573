package org.trihelix.itests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.trihelix.testing.browser.Window;

/** The entry of ideas in the menu of a browser's page. */
final class Menu {

    private static final String ENTRY = "vaadin-side-nav-item[path=ideas]";

    /** Notes the moment at which a person could see it: looks once per frame that the browser draws. */
    private static final String WATCH = """
            () => {
                window.entrySeen = 0;
                const look = () => {
                    const entry = document.querySelector('vaadin-side-nav-item[path=ideas]');
                    if (entry && entry.checkVisibility() && entry.getBoundingClientRect().height > 0) {
                        window.entrySeen = Date.now();
                    } else {
                        requestAnimationFrame(look);
                    }
                };
                look();
            }""";

    private final Page page;

    Menu(Window window) {
        page = window.page();
    }

    void awaitNone() {
        page.locator(ENTRY).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void watch() {
        page.evaluate(WATCH);
    }

    /** When it was seen first since the watch began, in ms of the wall clock; waits for it. */
    long seen() {
        page.waitForFunction("window.entrySeen > 0");
        return ((Number) page.evaluate("window.entrySeen")).longValue();
    }
}
