package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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

/** What the walk of the whole path does not touch. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class EvaluationBrowserIT {

    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);

    @Test
    void aReasonThatIsRefusedIsNotLost(Hub hub, Windows windows) {
        var manager = Someone.with(hub, "MANAGER");
        String path = Judged.opened(
                manager.api(), Someone.member(hub).submits("A sample closed at length " + System.nanoTime()));
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

    @Test
    void aReviewIsWrittenWithKeysOnAPhone(Hub hub, Windows windows) {
        var manager = Someone.with(hub, "MANAGER");
        var expert = Someone.with(hub, "EXPERT");
        String title = "A sample judged on the way home " + System.nanoTime();
        String path = Judged.EVALUATIONS + "/"
                + Judged.opened(manager.api(), Someone.member(hub).submits(title));
        Judged.asks(manager.api(), path, expert).expect(201);
        Window window = expert.opens(windows, hub, new Look("en", Look.PHONE, false));
        window.open("/app/reviews/" + task(expert, path));

        assertThat(window.page().locator(".th-note").getByText(title)).isVisible();
        assertThat(window.page().locator(".th-note").getByText("A summary that is long enough"))
                .isVisible();
        Locator waits = window.page().locator("vaadin-side-nav-item[path='reviews'] .hub-count");
        assertThat(waits).hasText("1");
        assertThat(waits).hasAttribute("title", window.text("web.navigation.waiting", 1));
        List<Locator> rows = window.page().locator("vaadin-radio-group").all();
        scored(window, rows.getFirst());
        rows.stream().skip(1).forEach(row -> {
            row.locator("input").first().focus();
            window.page().keyboard().press("7");
        });
        window.settle();
        assertTrue((Boolean) window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"));
        window.accessible("review");

        window.button("evaluation.review.submit").click();
        assertThat(window.page().getByText(window.text("evaluation.error.unexplained", 10)))
                .isVisible();
        window.field("evaluation.field.remark").fill("Proved where I have seen it.");
        window.button("evaluation.review.submit").click();
        window.page().waitForURL(Pattern.compile(".*/app/evaluations/.*"));
        assertThat(window.page().getByText("Proved where I have seen it.")).isVisible();
        assertThat(waits).hasAttribute("hidden", "");
    }

    private static String task(Someone reviewer, String path) {
        return String.valueOf(
                reviewer.api().get(path + "/assignments").items().getFirst().get("id"));
    }

    /** Two digits are one number, arrows go to its neighbours. */
    private static void scored(Window window, Locator row) {
        row.locator("input").first().focus();
        window.page().keyboard().type("10");
        assertThat(row.getByLabel("10", EXACTLY)).isChecked();
        window.page().keyboard().press("ArrowLeft");
        assertThat(row.getByLabel("9", EXACTLY)).isChecked();
    }

    @Test
    void theIdeaSaysWhatItsEvaluationWaitsFor(Hub hub, Windows windows) {
        var manager = Someone.with(hub, "MANAGER");
        String idea = Someone.member(hub).submits("A sample opened from its page " + System.nanoTime());
        for (String stage : List.of("SCREENING", "EVALUATION")) {
            hub.admin()
                    .post("/api/v1/ideas/" + idea + "/transitions", Map.of("to", stage))
                    .expect(200);
        }
        Window window = manager.opens(windows, hub, Look.of("en")).open("/app/ideas/" + idea);
        Locator first =
                window.page().locator(".th-head .th-actions > vaadin-button").first();
        assertThat(first).hasText(window.text("evaluation.open"));
        String evaluation = Judged.opened(manager.api(), idea);
        window.open("/app/ideas/" + idea);
        assertThat(first).hasText(window.text("evaluation.review.toEvaluation"));
        first.click();
        window.page().waitForURL(Pattern.compile(".*/app/evaluations/" + evaluation + ".*"));
    }

    @Test
    void whoMayNotJudgeCannotBeTicked(Hub hub, Windows windows) {
        var manager = Someone.with(hub, "MANAGER");
        var author = Someone.with(hub, "EXPERT");
        var experts = List.of(Someone.with(hub, "EXPERT"), Someone.with(hub, "EXPERT"));
        String id = Judged.opened(manager.api(), author.submits("A sample that its author may not judge"));
        var hands = new Hands(manager.opens(windows, hub, Look.of("en")).open("/app/evaluations/" + id));
        hands.press("evaluation.assign");
        Locator dialog = hands.window().page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("vaadin-checkbox[data-person='" + author.id() + "'] input"))
                .isDisabled();
        hands.window().accessible("experts");
        experts.forEach(expert -> hands.tick(expert.name()));
        hands.submit("evaluation.assign");
        assertEquals(
                2,
                manager.api()
                        .get(Judged.EVALUATIONS + "/" + id + "/assignments")
                        .items()
                        .size());
    }

    @Test
    void theRankingIsOpenedWhereTheSoughtOneStands(Hub hub, Windows windows) {
        String title = "A sample sought in the ranking " + System.nanoTime();
        String idea = Someone.member(hub).submits(title);
        Judged.onward(hub, idea);
        Window window =
                Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/ranking?subject=idea:" + idea);
        assertThat(window.page().locator(".th-note").getByText(title)).isVisible();
        assertThat(window.page().locator("vaadin-grid [part~='th-marked']").first())
                .isVisible();
        assertThat(window.page().locator(".th-row-link").getByText(title)).isInViewport();
    }
}
