package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.api.access.Role;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

@ExtendWith({HubExtension.class, BrowserExtension.class})
class PagesBrowserIT {

    /** What people and modules are called, and the language one can change to: expressions for what may stand on Russian pages. */
    private static final List<String> NAMES = List.of(
            "Trihelix",
            "English",
            "API|CSV|PNG|SVG",
            "Ctrl( \\+)? \\w+",
            "[\\w-]+ \\d+\\.\\d+\\.\\d+",
            "(Someone|Institute) \\d+( \\(\\w+\\))?",
            "(someone|demo|admin)[\\w-]*",
            "test",
            "A sample .*",
            "A summary .*",
            "\\d+\\.\\d+\\.\\d+\\.\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void axeFindsNothing(String language, Hub hub, Windows windows) {
        var look = Look.of(language);
        var someone = Someone.with(hub, "ADMINISTRATOR", language);
        var samples = Samples.in(hub, someone);
        List<String> faults = new ArrayList<>();
        var visitor = windows.open(hub, look);
        for (String path : List.of("/", "/ideas", "/ideas/" + samples.idea(), "/nothing-here", "/app/")) {
            look(visitor, path, faults);
        }
        var member = someone.opens(windows, hub, look);
        for (Pages.Entry page : Pages.ALL) {
            look(member, "/app/" + samples.fill(page.path()), faults);
        }
        for (String tab : List.of(
                "ideas/:id?tab=comments",
                "ideas/:id?tab=versions",
                "ideas/:id?tab=history",
                "ideas/:id?tab=clusters",
                "organizations/:id?tab=clusters",
                "clusters/:id?tab=participants",
                "clusters/:id?tab=projects",
                "ideas/:id?tab=mobilization",
                "organizations/:id?tab=mobilization",
                "promotions/:id?tab=history",
                "mobilization/:id?tab=pledges",
                "mobilization/:id?tab=history",
                "joint-projects/new?cluster=" + samples.cluster())) {
            look(member, "/app/" + samples.fill(tab), faults);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static void look(Window window, String path, List<String> faults) {
        window.open(path);
        window.page().locator("h1, h2").first().waitFor();
        window.page().waitForLoadState(LoadState.LOAD);
        if (window.look().language().equals("ru")) {
            window.latinOnly().stream()
                    .filter(text -> NAMES.stream().noneMatch(text::matches))
                    .forEach(text -> faults.add(path + ": not Russian: " + text));
        }
        for (Look variant : window.look().variants()) {
            try {
                window.become(variant).accessible(path.replaceAll("[0-9a-f-]{36}", "ID"));
            } catch (AssertionError e) {
                faults.add(e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void viewsOpenForTheirRolesOnly(Role role, Hub hub, Windows windows) {
        var someone = Someone.with(hub, role.name());
        var samples = Samples.in(hub, someone);
        var window = someone.opens(windows, hub, Look.of("en"));
        for (Pages.Entry page : Pages.ALL) {
            boolean allowed = page.permission().roles().contains(role)
                    || page.permission().roles().contains(Role.MEMBER);
            window.open("/app/" + samples.fill(page.path()));
            window.page().locator("h1, h2").first().waitFor();
            assertThat(window.heading(window.text("web.denied.title"))).hasCount(allowed ? 0 : 1);
        }
    }

    @Test
    void nobodySeesOnlyTheSignIn(Hub hub, Windows windows) {
        var samples = Samples.in(hub, Someone.member(hub));
        var window = windows.open(hub, Look.of("en"));
        for (Pages.Entry page : Pages.ALL) {
            window.open("/app/" + samples.fill(page.path()));
            assertThat(window.field("web.signIn.login")).isVisible();
            assertThat(window.page().locator("main")).hasCount(1);
            assertThat(window.page().locator(".hub-navigation")).hasCount(0);
        }
    }
}
