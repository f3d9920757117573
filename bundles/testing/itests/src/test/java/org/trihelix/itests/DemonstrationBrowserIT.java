package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static Locator bar(Window window) {
        return window.page().locator(".hub-path");
    }

    /** From the card on, as the newcomer does it. */
    private static Window submit(Window window, String title) {
        window.button("web.guide.begin").click();
        assertThat(bar(window)).containsText(window.text("ideas.guide.submit.text"));
        window.field("ideas.field.title").fill(title);
        window.field("ideas.field.summary").fill("Тепло котельных обогреет теплицы. Овощи подешевеют зимой.");
        new Hands(window).choose("region", "Красноярский край").press("ideas.move.submit");
        window.page().waitForURL(Pattern.compile(".*/app/ideas/[0-9a-f-]{36}(\\?.*)?$"));
        assertThat(window.heading(title)).isVisible();
        assertThat(bar(window)).containsText(title);
        assertThat(bar(window)).containsText(window.text("ideas.guide.screen"));
        return window;
    }

    private static Locator goesOn(Window window, String name) {
        return window.role(AriaRole.BUTTON, window.text("web.guide.goOn", name));
    }

    /** Whoever comes in finds himself where his step is. */
    private static void goOn(Window window, String name) {
        goesOn(window, name).click();
        assertThat(window.page().locator(".hub-user")).containsText(name);
        assertThat(bar(window)).hasAttribute("data-yours", "");
    }

    @Test
    void theWayLeadsOnByOneClickAStep(Hub hub, Windows windows) {
        String title = "Теплицы на отходящем тепле " + System.nanoTime();
        var window = submit(guest(hub, windows, "Тимур Молотов"), title);

        goOn(window, "Зоя Разборова (демо)");
        window.accessible("page with the bar of the way");
        window.act("ideas.move.screen");
        new Hands(window).sees("ideas.moved.screen");
        window.act("ideas.move.evaluate");
        assertThat(bar(window)).containsText(window.text("evaluation.guide.assign"));

        goOn(window, "Нина Распорядова (демо)");
        assertThat(window.page()).hasURL(Pattern.compile(".*/app/evaluations/new\\?subject=idea.*"));
        assertThat(bar(window)).containsText(title);
        assertThat(window.button("evaluation.open").first()).isVisible();
    }

    /** The title is not this person's newest: the idea was another's. */
    @Test
    void theWholeWayIsOnTheHomePageOfWhoeverComes(Hub hub, Windows windows) {
        String title = "Сушильня на щепе " + System.nanoTime();
        var window = submit(guest(hub, windows, "Прохор Досочкин"), title);
        goOn(window, "Зоя Разборова (демо)");
        window.open("/app/");
        assertThat(window.page().locator(".hub-guide-choice option:checked")).containsText(title);
        assertThat(window.heading(window.text("web.guide.yours", window.text("ideas.guide.screen"))))
                .isVisible();
        assertThat(bar(window)).hasCount(0);
    }

    @Test
    void whoChoosesByKeysStaysWhereHeIs(Hub hub, Windows windows) {
        var window = guest(hub, windows, "Зоя Разборова (демо)");
        Locator choice = window.page().locator(".hub-guide-choice");
        choice.focus();
        choice.press("ArrowDown");
        window.settle();
        String chosen = choice.locator("option:checked").innerText();
        String another = "Пришла тем временем " + System.nanoTime();
        Someone.member(hub).submits(another);
        assertThat(choice.getByText(another)).hasCount(1);
        assertThat(choice.locator("option:checked")).hasText(chosen);
        assertThat(choice).isFocused();
    }

    @Test
    void theBarFollowsWhatOthersDoUntilItIsPutAway(Hub hub, Windows windows) {
        var window = submit(guest(hub, windows, "Лада Первокурсова"), "Мастерская велосипедов " + System.nanoTime());
        String path = URI.create(window.page().url()).getPath();
        String idea = path.substring(path.lastIndexOf('/') + 1);
        var moderator = Someone.with(hub, "MODERATOR").api();
        for (String state : List.of("SCREENING", "EVALUATION")) {
            moderator
                    .post("/api/v1/ideas/" + idea + "/transitions", Map.of("to", state))
                    .expect(200);
        }
        assertThat(bar(window)).containsText(window.text("evaluation.guide.assign"));
        bar(window).getByLabel(window.text("web.guide.away")).click();
        assertThat(bar(window)).isHidden();
        window.open("/app/ideas");
        window.page().locator(".th-list").waitFor();
        assertThat(bar(window)).hasCount(0);
    }

    /** The page stays from before, here too. */
    @Test
    void nobodyGoesOnAsAnotherFromElsewhere(Hub hub, Windows windows) {
        var window = submit(guest(hub, windows, "Роман Прилавкин"), "Лавка без очередей " + System.nanoTime());
        Locator another = goesOn(window, "Зоя Разборова (демо)");
        another.waitFor();
        window.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.7"));
        another.click();
        assertThat(window.page().getByText(window.text("hub.error.demonstrationDoor")))
                .isVisible();
        assertThat(window.page().locator(".hub-user")).containsText("Роман Прилавкин");
    }

    @Test
    void theStepsOfAModuleGoWithIt(Hub hub, Windows windows) {
        var window = guest(hub, windows, "Вера Светлова");
        Locator step = window.page()
                .locator(".hub-guide-steps")
                .getByText(window.text("evaluation.guide.assign"), new Locator.GetByTextOptions().setExact(true));
        assertThat(step).hasCount(1);
        hub.console("bundle:stop org.trihelix.evaluation");
        try {
            assertThat(step).hasCount(0);
            assertThat(window.page().locator(".hub-guide")).isVisible();
        } finally {
            hub.console("bundle:start org.trihelix.evaluation");
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
