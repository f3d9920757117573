package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class PaletteBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void findsPagesAndObjectsByKeyboardAlone(String language, Hub hub, Windows windows) {
        var someone = Someone.with(hub, "EXPERT", language);
        String title = "Zeppelin of wood " + System.nanoTime();
        String idea = someone.submits(title);
        var window = someone.opens(windows, hub, Look.of(language)).open("/app/");
        var keyboard = window.page().keyboard();
        keyboard.press("Control+KeyK");
        var field = window.page().locator(".hub-palette-content input");
        field.waitFor();
        var results = window.page().locator(".hub-palette-content a");
        assertThat(results.getByText(window.text("web.people.title"))).hasCount(0);
        for (Look variant : window.look().variants()) {
            window.become(variant).accessible("palette");
        }
        field.fill(title);
        assertThat(results).hasCount(1);
        assertThat(window.page().locator(".hub-palette-count")).hasText(window.text("web.palette.count", 1));
        keyboard.press("ArrowDown");
        assertThat(results.first()).isFocused();
        keyboard.press("ArrowUp");
        keyboard.press("Enter");
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/ideas/" + idea));
        assertThat(window.page().locator(".hub-palette-content")).hasCount(0);
        assertThat(window.page().locator("main h1").first().textContent()).isEqualTo(title);
    }
}
