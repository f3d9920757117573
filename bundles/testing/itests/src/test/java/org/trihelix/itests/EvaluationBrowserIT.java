package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** What the walk of the whole path does not touch. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class EvaluationBrowserIT {

    @Test
    void aReasonThatIsRefusedIsNotLost(Hub hub, Windows windows) {
        var manager = Someone.with(hub, "MANAGER");
        String path =
                Judged.opened(manager.api(), Someone.member(hub).submits("Closed at length " + System.nanoTime()));
        Window window = manager.opens(windows, hub, Look.of("en")).open("/app/evaluations/" + path);
        window.act("evaluation.close");
        Locator dialog = window.page().getByRole(AriaRole.ALERTDIALOG);
        Locator reason = dialog.getByLabel(window.text("ui.confirm.reason"));
        reason.fill("x".repeat(2001));
        yes(window, dialog);
        assertThat(dialog.getByText(window.text("evaluation.error.long", 2000))).isVisible();
        reason.fill("Twice the same");
        yes(window, dialog);
        assertThat(dialog).hasCount(0);
        assertThat(window.page().getByText("Twice the same").first()).isVisible();
    }

    private static void yes(Window window, Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(window.text("evaluation.close")))
                .click();
    }
}
