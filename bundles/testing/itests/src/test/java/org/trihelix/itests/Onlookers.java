package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;

/**
 * People who keep their pages open while modules go and come: one on the home page, one on an organization's, and one on a page of each module.
 */
final class Onlookers {

    /** In which a page has found out that the hub answers again. */
    private static final double RESTART_MILLIS = 30_000;

    private final Hub hub;
    private final Window home;
    private final Window organization;
    private final Map<Part, Window> readers = new EnumMap<>(Part.class);
    private final Map<Part, String> pages = new EnumMap<>(Part.class);

    Onlookers(Hub hub, Windows windows, Someone reader) {
        this.hub = hub;
        Samples samples = Samples.in(hub, reader);
        pages.put(Part.IDEAS, "ideas/" + samples.idea());
        pages.put(Part.EVALUATION, "evaluations/" + Evaluated.in(hub, reader).evaluation());
        pages.put(Part.MOBILIZATION, "mobilization/" + samples.promoted().mobilization());
        pages.put(Part.CLUSTERS, "clusters/" + samples.cluster());
        var russian = Someone.with(hub, "MANAGER", "ru");
        home = reader.opens(windows, hub, Look.of("en")).open("/app/");
        organization = russian.opens(windows, hub, Look.of("ru"))
                .open("/app/organizations/" + samples.organization() + "?tab=clusters");
        for (Part part : Part.values()) {
            Window window = part.ordinal() % 2 == 0
                    ? reader.opens(windows, hub, Look.of("en"))
                    : russian.opens(windows, hub, Look.of("ru"));
            readers.put(part, window.open("/app/" + pages.get(part)));
            shows(part);
        }
    }

    private Window reader(Part part) {
        return Objects.requireNonNull(readers.get(part));
    }

    private String address(Part part) {
        return hub.url() + "app/" + pages.get(part);
    }

    private void shows(Part part) {
        assertThat(reader(part).page()).hasURL(address(part));
        assertThat(reader(part).page().locator("#content h1")).hasCount(1);
        assertThat(reader(part).page().locator("#content .th-detail")).isVisible();
    }

    /** Whoever stood on its page is at home and knows why; the others stand where they stood. */
    void gone(Part part, Set<Part> here) {
        Window window = reader(part);
        assertThat(window.page()).hasURL(hub.url() + "app/");
        assertThat(notice(window, window.text("web.vanished", section(window, part))))
                .hasCount(1);
        look(here);
    }

    /** Whoever stood on its page hears that it is back, and goes there. */
    void back(Part part, Set<Part> here) {
        Window window = reader(part);
        Locator back = notice(window, window.text("web.returned", section(window, part)));
        assertThat(back).hasCount(1);
        window.link("web.returned.go").click();
        shows(part);
        assertThat(back).hasCount(0);
        look(here);
    }

    /** Nobody is sent anywhere, though all modules have gone with the hub. */
    void stay() {
        for (Part part : Part.values()) {
            shows(part);
        }
    }

    /** The hub was started anew: everybody signs in where he was. */
    void findTheWayBack() {
        var patience = new LocatorAssertions.IsVisibleOptions().setTimeout(RESTART_MILLIS);
        for (Part part : Part.values()) {
            assertThat(reader(part).field("web.signIn.login")).isVisible(patience);
            assertThat(reader(part).page()).hasURL(address(part));
        }
    }

    private static Locator notice(Window window, String text) {
        return window.page().getByText(text);
    }

    private static String section(Window window, Part part) {
        return window.text(part.list());
    }

    private void look(Set<Part> here) {
        for (Part part : Part.values()) {
            menu(home, part, here.contains(part));
            Locator cards = home.page().locator(".hub-card[data-widget^='" + part.id() + ".']");
            if (here.contains(part)) {
                assertThat(cards.first()).isVisible();
            } else {
                assertThat(cards).hasCount(0);
            }
            if (here.contains(part)) {
                shows(part);
            }
        }
        tabs(here);
        sound(home);
        sound(organization);
        readers.values().forEach(Onlookers::sound);
    }

    private static void menu(Window window, Part part, boolean there) {
        assertThat(window.page().locator("vaadin-side-nav-item[path='" + part.page() + "']"))
                .hasCount(there ? 1 : 0);
    }

    private void tabs(Set<Part> here) {
        for (Part part : Set.of(Part.EVALUATION, Part.MOBILIZATION, Part.CLUSTERS)) {
            int count = here.contains(part) ? 1 : 0;
            assertThat(tab(organization, part.organizationTab())).hasCount(count);
            if (here.contains(Part.IDEAS)) {
                assertThat(tab(reader(Part.IDEAS), part.tab())).hasCount(count);
            }
        }
        Locator open = organization.page().locator("vaadin-tab[selected]");
        assertThat(open).hasCount(1);
        if (here.contains(Part.CLUSTERS)) {
            assertThat(open).hasText(organization.text(Part.CLUSTERS.organizationTab()));
        }
    }

    private static Locator tab(Window window, String key) {
        return window.role(AriaRole.TAB, window.text(key));
    }

    /** No fault, and nothing that is not there. */
    private static void sound(Window window) {
        assertThat(window.page().locator(".hub-notice-error")).hasCount(0);
        assertThat(window.page().getByText(beginning(window.text("web.error.fault", ""))))
                .hasCount(0);
        assertThat(window.heading(window.text("web.error.title"))).hasCount(0);
        assertThat(window.heading(window.text("web.notFound.title"))).hasCount(0);
    }

    private static String beginning(String text) {
        return text.substring(0, text.indexOf('.'));
    }
}
