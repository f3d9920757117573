package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class SignInBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void entersAndLeaves(String language, Hub hub, Windows windows) {
        var someone = Someone.with(hub, "MEMBER", language);
        var window = someone.opens(windows, hub, Look.of(language)).open("/app/");
        assertThat(window.link("web.home.title").first()).isVisible();
        window.role(AriaRole.BUTTON, window.text("web.user.menu", someone.name()))
                .click();
        window.button("web.signOut").click();
        assertThat(window.field("web.signIn.login")).isVisible();
        window.open("/app/profile");
        assertThat(window.field("web.signIn.login")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void refusesAWrongPassword(String language, Hub hub, Windows windows) {
        var window = windows.open(hub, Look.of(language)).open("/app/");
        window.field("web.signIn.login").fill("nobody-here");
        window.field("web.signIn.password").fill("wrong-password");
        window.button("web.signIn.submit").click();
        assertThat(window.page().getByRole(AriaRole.ALERT)).isVisible();
    }
}
