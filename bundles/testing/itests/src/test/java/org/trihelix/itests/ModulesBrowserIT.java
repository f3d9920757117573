package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** On a hub of its own: others need the module. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class ModulesBrowserIT {

    private static final int CYCLES = 20;

    /** The present one, and the one before it, which something still held a minute later; of the 19 before none. */
    private static final int GENERATIONS = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What is held softly would go when memory is short; here it goes at each collection. */
    private static final String NO_SOFT_CACHES = "-XX:SoftRefLRUPolicyMSPerMB=0";

    private static final String CLASS_OF_MODULE = "org.trihelix.ideas.internal.IdeasModule";

    @Test
    void moduleGoesAndComesWhilePagesAreOpen(@Fresh Hub hub, Windows windows) {
        hub.with(NO_SOFT_CACHES).start();
        var someone = Someone.member(hub);
        var home = someone.opens(windows, hub, Look.of("en"));
        var reader = someone.opens(windows, hub, Look.of("en")).open("/app/ideas");
        assertThat(reader.heading(reader.text("ideas.list.title"))).isVisible();
        for (int i = 0; i < CYCLES; i++) {
            hub.shell("bundle:uninstall org.trihelix.ideas").orFail();
            assertThat(home.link("ideas.list.title")).hasCount(0);
            if (i == 0) {
                assertThat(reader.page()).hasURL(hub.url() + "app/");
                assertThat(reader.page().getByText(reader.text("web.vanished", reader.text("ideas.list.title"))))
                        .isVisible();
            }
            assertThat(hub.api().get("/").status()).isEqualTo(200);
            assertThat(hub.api().get("/ideas").status()).isIn(404, 503);
            hub.shell("bundle:install -s mvn:org.trihelix/ideas/0.1.0").orFail();
            assertThat(home.link("ideas.list.title").first()).isVisible();
        }
        assertThat(hub.api().get("/ideas").status()).isEqualTo(200);
        // Each look collects garbage; what has a finalizer or cleaner goes with a later collection.
        Eventually.holds(
                PATIENCE,
                PAUSE,
                () -> Generations.of(hub, CLASS_OF_MODULE) <= GENERATIONS,
                () -> ": generations left " + Generations.of(hub, CLASS_OF_MODULE));
    }
}
