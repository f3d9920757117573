package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Nothing that somebody typed into the form of an idea is lost, whatever happens around it. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class IdeaDraftsBrowserIT {

    private static final Pattern DRAFT = Pattern.compile(".*/app/ideas/[0-9a-f-]{36}/edit$");
    private static final String SUMMARY = "A summary that is long enough to be taken.";

    private static void type(Window window, String title) {
        window.field("ideas.field.title").fill(title);
        window.field("ideas.field.summary").focus();
    }

    private static String draft(Someone author, String title) {
        return author.api()
                .post("/api/v1/ideas", Map.of("title", title, "summary", SUMMARY, "draft", true))
                .expect(201)
                .text("id");
    }

    @Test
    void reloadBringsTheDraftBackAndANewIdeaOffersIt(Hub hub, Windows windows) {
        var window = Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/ideas/new");
        type(window, "Half a thought");
        window.page().waitForURL(DRAFT);
        window.page().reload();
        assertThat(window.field("ideas.field.title")).hasValue("Half a thought");
        window.open("/app/ideas/new");
        assertThat(window.field("ideas.field.title")).hasValue("");
        window.page().getByText("Half a thought").click();
        assertThat(window.field("ideas.field.title")).hasValue("Half a thought");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void whatIsTypedAfterASubmissionElsewhereIsKeptAnew(String language, Hub hub, Windows windows) {
        var author = Someone.with(hub, "MEMBER", language);
        String id = draft(author, "Submitted in the other window");
        var window = author.opens(windows, hub, Look.of(language)).open("/app/ideas/" + id + "/edit");
        window.field("ideas.field.title").waitFor();
        author.api()
                .post("/api/v1/ideas/" + id + "/transitions", Map.of("to", "SUBMITTED"))
                .expect(200);
        type(window, "Typed in this window");
        assertThat(window.heading(window.text("ideas.closed.title"))).isVisible();
        assertThat(window.page().locator(".th-conflict").getByText("Submitted in the other window"))
                .isVisible();
        window.accessible("conflict-closed");
        window.button("ideas.closed.keep").click();
        assertThat(window.field("ideas.field.title")).hasValue("Typed in this window");
        assertThat(window.page()).hasURL(DRAFT);
        assertThat(author.api().get("/api/v1/ideas/" + id).text("title")).isEqualTo("Submitted in the other window");
    }

    @Test
    void signingOutElsewhereKeepsTheDraft(Hub hub, Windows windows) {
        var author = Someone.member(hub);
        String id = draft(author, "Before");
        var window = author.opens(windows, hub, Look.of("en")).open("/app/ideas/" + id + "/edit");
        type(window, "Typed before signing out");
        assertThat(window.page().getByText("Saved at")).isVisible();
        window.page().context().clearCookies();
        window.page().reload();
        window.field("web.signIn.login").fill(author.login());
        window.field("web.signIn.password").fill(Hub.PASSWORD);
        window.button("web.signIn.submit").click();
        assertThat(window.field("ideas.field.title")).hasValue("Typed before signing out");
    }

    @Test
    void actionsOnAPhoneAreWholeWords(Hub hub, Windows windows) {
        String id = Someone.member(hub).submits("Seen on a phone");
        var window = Someone.with(hub, "MODERATOR", "ru")
                .opens(windows, hub, new Look("ru", Look.PHONE, false))
                .open("/app/ideas/" + id);
        var first = window.button("ideas.move.screen");
        assertThat(first).isVisible();
        assertThat(window.button("ideas.vote")).isHidden();
        assertThat((Boolean) first.evaluate("""
                button => {
                    const label = button.shadowRoot?.querySelector('[part=label]') ?? button;
                    return label.scrollWidth <= label.clientWidth;
                }""")).isTrue();
        window.act("ideas.vote");
        assertThat(window.page().getByText(window.text("ideas.voted"))).isVisible();
    }
}
