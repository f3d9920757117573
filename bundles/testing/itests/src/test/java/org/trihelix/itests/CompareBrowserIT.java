package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class CompareBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void ideasChosenInTheListStandSideBySide(String language, Hub hub, Windows windows) {
        var window = Someone.with(hub, "MEMBER", language).opens(windows, hub, Look.of(language));
        window.open("/app/ideas");
        Locator boxes = window.page().locator("vaadin-grid vaadin-checkbox");
        boxes.nth(1).click();
        boxes.nth(2).click();
        window.button("ideas.compare").click();
        assertThat(window.heading(window.text("ideas.compare.title"))).isVisible();
        assertThat(window.page().locator(".th-compare-table thead a")).hasCount(2);
        for (Look look : window.look().variants()) {
            window.become(look).accessible("comparison");
        }
    }
}
