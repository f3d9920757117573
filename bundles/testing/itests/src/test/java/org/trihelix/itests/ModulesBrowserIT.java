package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** On a hub of its own: others need the module as it was installed. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class ModulesBrowserIT {

    private static final int CYCLES = 20;

    /** Living pages let go at once; Flow's caches are cleared some seconds later. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What is held softly would go when memory is short; here it goes at each collection. */
    private static final String NO_SOFT_CACHES = "-XX:SoftRefLRUPolicyMSPerMB=0";

    private static final String CLASS_OF_MODULE = "org.trihelix.ideas.internal.IdeasModule";
    private static final String LOG_ENTRY = "org.ops4j.pax.logging.spi.support.LogEntryImpl";

    @Test
    void moduleGoesAndComesWhilePagesAreOpen(@Fresh Hub hub, Windows windows) {
        hub.with(NO_SOFT_CACHES).start();
        var someone = Someone.member(hub);
        var other = Someone.member(hub);
        var home = someone.opens(windows, hub, Look.of("en")).open("/app/");
        var reader = other.opens(windows, hub, Look.of("en")).open("/app/");
        for (int i = 0; i < CYCLES; i++) {
            String title = "Idea of round " + i;
            Eventually.holds(PATIENCE, () -> someone.api().get("/api/v1/ideas").status() == 200);
            useThroughPrograms(hub, someone.submits(title), other);
            if (i % 5 == 0) {
                hub.console("trihelix:ideas").orFail();
            }
            useThroughPages(reader, title, i % 2 == 0);
            hub.console("bundle:uninstall org.trihelix.ideas").orFail();
            assertThat(home.link("ideas.list.title")).hasCount(0);
            assertThat(reader.page()).hasURL(hub.url() + "app/");
            assertThat(reader.page().getByText(reader.text("web.vanished", reader.text("ideas.list.title"))))
                    .hasCount(1);
            assertThat(hub.api().get("/").status()).isEqualTo(200);
            assertThat(hub.api().get("/ideas").status()).isIn(404, 503);
            hub.console("bundle:install -s mvn:org.trihelix/ideas/0.1.0").orFail();
            assertThat(home.link("ideas.list.title").first()).isVisible();
        }
        assertThat(hub.api().get("/ideas").status()).isEqualTo(200);
        // Each look collects garbage; what has a finalizer or cleaner goes with a later collection.
        Eventually.holds(
                PATIENCE,
                PAUSE,
                () -> Generations.of(hub, CLASS_OF_MODULE) == 1,
                () -> ": generations left " + Generations.of(hub, CLASS_OF_MODULE));
        // One with an exception from the module would keep the module; whether there was one is chance.
        assertThat(Generations.instances(hub, LOG_ENTRY)).isZero();
    }

    /** Whatever could keep classes of the module gets them to see. */
    private static void useThroughPrograms(Hub hub, String idea, Someone other) {
        other.api().post("/api/v1/ideas/" + idea + "/votes", Map.of()).expect(200);
        other.api().get("/api/v1/ideas?q=round&limit=3").expect(200);
        hub.api().get("/ideas/" + idea).expect(200);
    }

    private static void useThroughPages(Window reader, String title, boolean read) {
        reader.link("ideas.list.title").first().click();
        if (read) {
            reader.role(AriaRole.LINK, title).click();
            assertThat(reader.heading(title)).isVisible();
            reader.role(AriaRole.TAB, reader.text("ideas.tab.versions")).click();
        } else {
            reader.act("ideas.new");
            reader.field("ideas.field.title").fill("Half of " + title);
        }
    }
}
