package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
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
class IdeasBrowserIT {

    private static final String SUMMARY = "A membrane of ceramic that lets hydrogen through and nothing else.";
    private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void fromTheFirstWordsToTheRejection(String language, Hub hub, Windows windows) {
        String title = "Membrane " + language + System.nanoTime();
        var author = Someone.with(hub, "MEMBER", language).opens(windows, hub, Look.of(language));
        String path = submit(author, title);

        var reader = Someone.with(hub, "MEMBER", language).opens(windows, hub, Look.of(language));
        find(reader, title);
        reader.open(path);
        assertThat(reader.heading(title)).isVisible();
        voteAndComment(reader);

        var moderator = Someone.with(hub, "MODERATOR", language).opens(windows, hub, Look.of(language));
        moderator.open(path);
        moderator.act("ideas.move.screen");
        assertThat(moderator.page().getByText(moderator.text("ideas.moved.screen")))
                .isVisible();
        reject(moderator, "Too early for " + title);

        author.open(path);
        assertThat(author.page().getByText("Too early for " + title).first()).isVisible();
    }

    @Test
    void aRegionIsTakenAsItIsTypedOrTheIdeaStaysHere(Hub hub, Windows windows) {
        var author = Someone.with(hub, "MEMBER", "ru").opens(windows, hub, Look.of("ru"));
        author.open("/app/ideas/new");
        author.field("ideas.field.title").fill("Лес без потерь " + System.nanoTime());
        author.field("ideas.field.summary").fill("Остатки рубки становятся плитами и топливом на месте.");
        Locator region = author.page().locator("#field-region input");
        region.pressSequentially("Атлантида");
        region.press("Enter");
        author.button("ideas.move.submit").click();
        assertThat(author.page()
                        .getByText(author.text("ui.choice.none", "Атлантида"))
                        .first())
                .isVisible();
        region.fill("");
        region.pressSequentially("красноярский");
        region.press("Tab");
        assertThat(region).hasValue("Красноярский край");
        author.button("ideas.move.submit").click();
        author.page().waitForURL(Pattern.compile(".*/app/ideas/[0-9a-f-]{36}$"));
        assertThat(author.page().locator(".th-facts").getByText("Красноярский край"))
                .isVisible();
    }

    private static String submit(Window author, String title) {
        author.open("/app/ideas/new");
        author.field("ideas.field.title").fill(title);
        author.field("ideas.field.summary").fill(SUMMARY);
        author.button("ideas.move.submit").click();
        author.page().waitForURL(Pattern.compile(".*/app/ideas/[0-9a-f-]{36}$"));
        assertThat(author.heading(title)).isVisible();
        return java.net.URI.create(author.page().url()).getPath();
    }

    private static void find(Window reader, String title) {
        reader.open("/app/ideas");
        reader.field("ui.list.search").fill(title);
        assertThat(reader.page().getByText(title).first()).isVisible();
    }

    private static void voteAndComment(Window reader) {
        reader.act("ideas.vote");
        assertThat(reader.page().getByText(reader.text("ideas.voted"))).isVisible();
        reader.role(AriaRole.TAB, reader.text("ideas.tab.comments")).click();
        reader.field("ideas.comments.yours").fill("Which ceramic is it?");
        reader.button("ideas.comments.send").click();
        assertThat(reader.page().getByRole(AriaRole.LISTITEM).getByText("Which ceramic is it?"))
                .isVisible();
    }

    private static void reject(Window moderator, String reason) {
        moderator.act("ideas.move.reject");
        Locator dialog = moderator.page().getByRole(AriaRole.ALERTDIALOG);
        Locator confirm = dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(moderator.text("ideas.move.reject")));
        confirm.click();
        assertThat(dialog.getByText(moderator.text("ui.confirm.reasonMissing"))).isVisible();
        dialog.getByLabel(moderator.text("ui.confirm.reason")).fill(reason);
        confirm.click();
        assertThat(moderator.page().getByText(moderator.text("ideas.moved.reject")))
                .isVisible();
    }

    @Test
    void theAuthorChangesAndWithdrawsWhatHeSubmitted(Hub hub, Windows windows) {
        var author = Someone.member(hub).opens(windows, hub, Look.of("en"));
        submit(author, "Submitted too early");
        author.act("ideas.edit");
        author.field("ideas.field.title").fill("Submitted just in time");
        author.button("ideas.form.save").click();
        assertThat(author.heading("Submitted just in time")).isVisible();
        author.act("ideas.move.withdraw");
        author.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(author.text("ideas.move.withdraw")))
                .click();
        assertThat(author.page().getByText(author.text("ideas.moved.withdraw"))).isVisible();
        assertThat(author.page().getByText(author.text("ideas.detail.private"))).isVisible();
        assertThat(author.page().locator(".th-head").getByText(author.text("ideas.discard")))
                .hasCount(0);
    }

    @Test
    void draftComesBack(Hub hub, Windows windows) {
        var author = Someone.member(hub);
        var window = author.opens(windows, hub, Look.of("en")).open("/app/ideas/new");
        window.field("ideas.field.title").fill("Half a thought");
        window.field("ideas.field.summary").fill("Not ready");
        window.field("ideas.field.title").focus();
        assertThat(window.page().getByText("Saved at")).isVisible();
        assertThat(author.api().get("/api/v1/ideas?author=me&state=DRAFT").items())
                .singleElement()
                .satisfies(idea -> assertThat(idea).containsEntry("title", "Half a thought"));
    }

    @Test
    void scriptIsShownAsTextEverywhere(Hub hub, Windows windows) {
        var author = Someone.member(hub);
        String id = author.api()
                .post(
                        "/api/v1/ideas",
                        Map.of(
                                "title",
                                "T " + SCRIPT,
                                "summary",
                                "S " + SCRIPT,
                                "problem",
                                "P " + SCRIPT,
                                "field",
                                "F <b>b</b>"))
                .expect(201)
                .text("id");
        author.api()
                .post("/api/v1/ideas/" + id + "/comments", Map.of("text", "C " + SCRIPT))
                .expect(201);
        var window = author.opens(windows, hub, Look.of("en"));
        for (String path : new String[] {
            "/ideas",
            "/ideas/" + id,
            "/app/",
            "/app/ideas",
            "/app/ideas/" + id,
            "/app/ideas/" + id + "?tab=comments",
            "/app/ideas/" + id + "?tab=versions",
            "/app/ideas/" + id + "?tab=history"
        }) {
            window.open(path);
            assertThat(window.page()
                            .getByText("T <script>")
                            .locator("visible=true")
                            .first())
                    .isVisible();
            assertThat(window.page().locator("img[src=x]")).hasCount(0);
        }
        window.open("/app/ideas/" + id + "?tab=comments");
        assertThat(window.page().getByText("C " + SCRIPT).first()).isVisible();
    }

    @Test
    void secondOfTwoEditorsSeesBothTexts(Hub hub, Windows windows) {
        var author = Someone.member(hub);
        String id = author.submits("Edited in two windows");
        var moderator = Someone.with(hub, "MODERATOR").api();
        moderator
                .post("/api/v1/ideas/" + id + "/transitions", Map.of("to", "SCREENING"))
                .expect(200);
        moderator
                .post("/api/v1/ideas/" + id + "/transitions", Map.of("to", "REVISION", "reason", "Say more"))
                .expect(200);
        var first = author.opens(windows, hub, Look.of("en")).open("/app/ideas/" + id + "/edit");
        var second = author.opens(windows, hub, Look.of("en")).open("/app/ideas/" + id + "/edit");
        second.field("ideas.field.title").waitFor();
        first.field("ideas.field.title").fill("Title from the first window");
        first.button("ideas.form.save").click();
        assertThat(first.heading("Title from the first window")).isVisible();
        second.field("ideas.field.title").fill("Title from the second window");
        second.button("ideas.form.save").click();
        assertThat(second.page().getByText("Title from the first window").first())
                .isVisible();
        assertThat(second.page().getByText("Title from the second window").first())
                .isVisible();
    }
}
