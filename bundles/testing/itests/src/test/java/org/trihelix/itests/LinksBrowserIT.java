package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class LinksBrowserIT {

    private static final String TWO_CLICKS = """
            async pause => {
              const link = path => document.querySelector(`vaadin-side-nav-item[path="${path}"]`).shadowRoot.querySelector('a');
              link('ideas').click();
              await new Promise(resolve => setTimeout(resolve, pause));
              link('organizations').click();
            }""";

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 100})
    void theLaterOfTwoQuickClicksWins(int pause, Hub hub, Windows windows) {
        var window = Someone.member(hub).opens(windows, hub, Look.of("en"));
        var errors = new ArrayList<String>();
        window.page().onPageError(errors::add);
        for (int i = 0; i < 3; i++) {
            window.open("/app/");
            assertThat(window.link("ideas.list.title").first()).isVisible();
            window.page().evaluate(TWO_CLICKS, pause);
            assertThat(window.heading(window.text("web.organizations.title")).first())
                    .isVisible();
            assertThat(window.page()).hasURL(hub.url() + "app/organizations");
            assertThat(window.link("ideas.list.title").first()).isVisible();
            assertThat(errors).isEmpty();
        }
    }
}
