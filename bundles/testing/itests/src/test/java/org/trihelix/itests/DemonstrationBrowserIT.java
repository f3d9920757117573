package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class DemonstrationBrowserIT {

    private static Window guest(Hub hub, Windows windows, String name) {
        return enter(windows.open(hub, Look.of("ru")).open("/app/"), name);
    }

    private static Window enter(Window window, String name) {
        window.page()
                .locator(".hub-guest")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        window.page().locator(".hub-guide").waitFor();
        return window;
    }

    @Test
    void oneClickComesInAndTheGuideLeadsOn(Hub hub, Windows windows) {
        var window = guest(hub, windows, "Нина Распорядова");
        assertThat(window.page().locator(".hub-guide-steps > li")).not().hasCount(0);
        window.accessible("home with guide");
        window.button("web.guide.away").click();
        assertThat(window.page().locator(".hub-guide")).isHidden();
        window.open("/app/profile");
        window.field("web.profile.guide").check();
        window.open("/app/");
        assertThat(window.page().locator(".hub-guide")).isVisible();
    }

    /** Both have ideas of their own, which the guide would follow otherwise. */
    @Test
    void theIdeaComesAlongWithTheNextPerson(Hub hub, Windows windows) {
        String title = "Теплицы на отходящем тепле " + System.nanoTime();
        var window = guest(hub, windows, "Вера Светлова");
        window.button("web.guide.begin").click();
        window.field("ideas.field.title").fill(title);
        window.field("ideas.field.summary").fill("Тепло котельных обогреет теплицы. Овощи подешевеют зимой.");
        window.button("ideas.move.submit").click();
        assertThat(window.heading(title)).isVisible();
        window.open("/app/").button("web.guide.another").click();
        enter(window, "Прохор Досочкин");
        assertThat(window.page().locator(".hub-guide vaadin-select")).containsText(title);
    }

    @Test
    void theStepsOfAModuleGoWithIt(Hub hub, Windows windows) {
        var window = guest(hub, windows, "Вера Светлова");
        Locator step = window.page()
                .locator(".hub-guide-steps")
                .getByText(window.text("evaluation.guide.assign"), new Locator.GetByTextOptions().setExact(true));
        assertThat(step).hasCount(1);
        hub.shell("bundle:stop org.trihelix.evaluation");
        try {
            assertThat(step).hasCount(0);
            assertThat(window.page().locator(".hub-guide")).isVisible();
        } finally {
            hub.shell("bundle:start org.trihelix.evaluation");
        }
        assertThat(step).hasCount(1);
    }

    @Test
    void whoComesThroughAProxyIsOfferedNobody(Hub hub, Windows windows) {
        var window = windows.open(hub, Look.of("en"));
        window.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.7"));
        window.open("/app/");
        assertThat(window.field("web.signIn.login")).isVisible();
        assertThat(window.page().locator(".hub-guest")).hasCount(0);
    }

    /** The page stays from before: the server decides at the click. */
    @Test
    void aClickFromElsewhereIsRefused(Hub hub, Windows windows) {
        var window = windows.open(hub, Look.of("en")).open("/app/");
        Locator first = window.page().locator(".hub-guest").first();
        first.waitFor();
        window.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.7"));
        first.click();
        assertThat(window.page().locator(".hub-gate-problem")).hasText(window.text("hub.error.demonstrationDoor"));
        assertThat(window.page().locator(".hub-navigation")).hasCount(0);
    }
}
