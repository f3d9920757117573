package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class SetupBrowserIT {

    @Test
    void firstVisitSetsTheHubUp(@Fresh Hub hub, Windows windows) throws IOException {
        hub.empty().closed().start();
        String code = Files.readString(hub.data().resolve("setup-code")).strip();
        var window = windows.open(hub, Look.of("en")).open("/app/?lang=en");
        fill(window, "not-the-code");
        assertThat(window.page().getByText(window.text("web.setup.fields"))).isVisible();
        for (Look look : Look.of("en").variants()) {
            window.become(look).accessible("setup");
        }
        window.become(Look.of("en"));
        speak(window, "ru");
        assertThat(window.page().locator("#platform input")).hasValue("Platform of a test");
        speak(window, "en");
        assertThat(window.field("web.setup.name")).hasValue("First Administrator");
        fill(window, code);
        assertThat(window.link("web.home.title").first()).isVisible();
        hub.api().signedIn("first", Hub.PASSWORD).get("/api/v1/people").expect(200);
        pluginsComeThroughTheInstallerAlone(hub);
    }

    private static void pluginsComeThroughTheInstallerAlone(Hub hub) {
        for (String command : List.of(
                "bundle:uninstall org.trihelix.ideas",
                "bundle:install mvn:org.trihelix/ideas/0.1.0",
                "feature:uninstall trihelix",
                "config:property-set -p org.apache.felix.fileinstall-x felix.fileinstall.dir /tmp")) {
            assertThat(hub.shell(command).code()).as(command).isNotZero();
        }
        assertThat(hub.shell("trihelix:module-list").orFail()).isNotNull();
        hub.api().get("/ideas").expect(200);
    }

    /** The button bears the language that it leads to: a second click waits until the first was heard. */
    private static void speak(Window window, String language) {
        window.page().locator(".hub-language [lang=" + language + "]").click();
    }

    private static void fill(Window window, String code) {
        window.field("web.setup.code").fill(code);
        window.field("web.setup.platform").fill("Platform of a test");
        window.field("web.setup.name").fill("First Administrator");
        window.field("web.setup.login").fill("first");
        window.field("web.setup.password").fill(Hub.PASSWORD);
        window.button("web.setup.submit").click();
    }
}
