package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class DayFieldBrowserIT {

    /** Enter comes after the picture with the calendar and before the word that it is there, as on a busy machine. */
    private static final String OPEN_AND_CLOSE_AT_ONCE = """
            async field => {
                let late = false;
                field.$.overlay.addEventListener('vaadin-overlay-open', () => late ||= !field.opened);
                for (let i = 0; i < 20 && !late; i++) {
                    field.inputElement.focus();
                    field.opened = true;
                    await new Promise(requestAnimationFrame);
                    field.opened = false;
                    await new Promise(done => setTimeout(done, 300));
                }
                return late;
            }
            """;

    @Test
    void aDayTypedQuicklyLeavesTheRestOfTheFormToScreenReaders(Hub hub, Windows windows) {
        var someone = Someone.with(hub, "ADMINISTRATOR");
        var window = someone.opens(windows, hub, Look.of("en"))
                .open("/app/" + Samples.in(hub, someone).fill("joint-projects/new?cluster=:cluster"));
        var day = window.page().locator("vaadin-date-picker").first();
        day.waitFor();

        assertThat((Boolean) day.evaluate(OPEN_AND_CLOSE_AT_ONCE)).isTrue();

        assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
    }
}
