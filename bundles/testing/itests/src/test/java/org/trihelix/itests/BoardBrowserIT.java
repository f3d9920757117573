package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class BoardBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void cardsMoveByKeysByDraggingAndByMenu(String language, Hub hub, Windows windows) {
        String title = "Board " + language + System.nanoTime();
        Someone.member(hub).submits(title);
        var manager = board(Someone.with(hub, "MANAGER", language), title, Look.of(language), hub, windows);

        card(manager, "SUBMITTED").locator("a").focus();
        manager.page().keyboard().press("Shift+ArrowRight");
        assertThat(card(manager, "SCREENING").locator("a")).isFocused();

        card(manager, "SCREENING").dragTo(column(manager, "EVALUATION"));
        assertThat(card(manager, "EVALUATION")).isVisible();

        card(manager, "EVALUATION").dragTo(column(manager, "PROMOTION"));
        assertThat(manager.page().getByText(manager.text("evaluation.guard.undecided")))
                .isVisible();
        manager.button("ui.cancel").click();

        card(manager, "EVALUATION").getByRole(AriaRole.BUTTON).click();
        String way =
                manager.text("ui.board.way", manager.text("ideas.move.back"), manager.text("ideas.state.SCREENING"));
        manager.role(AriaRole.BUTTON, way).click();
        Locator question = manager.page().getByRole(AriaRole.ALERTDIALOG);
        question.getByLabel(manager.text("ui.confirm.reason")).fill("Too early");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(manager.text("ideas.move.back")))
                .click();
        assertThat(card(manager, "SCREENING")).isVisible();
    }

    @Test
    void aCardGoesNowhereForWhoMayNotMoveIt(Hub hub, Windows windows) {
        String title = "Board still " + System.nanoTime();
        Someone.member(hub).submits(title);
        var window = board(Someone.member(hub), title, Look.of("en"), hub, windows);

        assertThat(card(window, "SUBMITTED")).not().hasAttribute("draggable", "true");
        card(window, "SUBMITTED").locator("a").focus();
        window.page().keyboard().press("Shift+ArrowRight");
        card(window, "SUBMITTED").dragTo(column(window, "SCREENING"));
        assertThat(card(window, "SUBMITTED")).isVisible();
    }

    @Test
    void aPhoneShowsOneColumn(Hub hub, Windows windows) {
        String title = "Board small " + System.nanoTime();
        Someone.member(hub).submits(title);
        var phone = board(Someone.with(hub, "MANAGER"), title, new Look("en", Look.PHONE, false), hub, windows);

        assertThat(card(phone, "SUBMITTED")).isVisible();
        assertThat(phone.page().locator(".th-board-column >> visible=true")).hasCount(1);
        phone.page().locator(".th-board-pick").click();
        phone.page().getByRole(AriaRole.OPTION).nth(1).click();
        assertThat(column(phone, "SCREENING")).isVisible();
        assertThat(column(phone, "SUBMITTED")).isHidden();
    }

    private static Window board(Someone reader, String title, Look look, Hub hub, Windows windows) {
        String words = URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
        return reader.opens(windows, hub, look).open("/app/ideas/board?q=" + words);
    }

    private static Locator column(Window window, String state) {
        return window.page().locator("[data-column=" + state + "]");
    }

    private static Locator card(Window window, String state) {
        return column(window, state).locator(".th-board-card");
    }
}
