package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trihelix.api.access.Role;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Glance;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.browser.Words;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** The first of all: what other tests write is in no language that is looked for. */
@Order(1)
@ExtendWith({HubExtension.class, BrowserExtension.class})
class PagesBrowserIT {

    /** What people and modules are called, and the language one can change to: expressions for what may stand on Russian pages. */
    private static final List<String> NAMES = List.of(
            "Trihelix",
            "English",
            "API|CSV|PNG|SVG",
            "Ctrl( \\+)? \\w+",
            "[\\w-]+ \\d+\\.\\d+\\.\\d+",
            "(Someone|Institute)( \\d+)?( \\(\\w+\\))?",
            "\\((SCIENCE|BUSINESS|GOVERNMENT)\\)",
            "(someone|demo|admin)[\\w-]*",
            "test",
            "A sample .*",
            "A summary .*",
            "\\d+\\.\\d+\\.\\d+\\.\\d+");

    private static final String DENIED = Words.in(Locale.ENGLISH).text("web.denied.title");

    private static final List<String> OUTSIDE = List.of("/", "/ideas", "/ideas/:id", "/nothing-here", "/app/");

    /** Each page in both languages, widths and themes: what is dark in the one width is light in the other. Tabs are read in Russian and looked at in one of the two. */
    @ParameterizedTest
    @CsvSource({"ru, 1440", "en, 390"})
    void axeFindsNothing(String language, int width, Hub hub, Windows windows) {
        var someone = Someone.with(hub, "ADMINISTRATOR", language);
        var reviewer = Someone.with(hub, "EXPERT", language);
        var samples = Samples.in(hub, someone, reviewer);
        List<String> faults = new ArrayList<>();
        var light = new Look(language, width, false);
        var visitor = windows.open(hub, light);
        var member = someone.opens(windows, hub, light).open("/app/");
        var expert = reviewer.opens(windows, hub, light).open("/app/profile");
        for (boolean dark : new boolean[] {false, true}) {
            var look = new Look(language, width, dark);
            List.of(visitor, member, expert).forEach(window -> window.become(look));
            OUTSIDE.stream()
                    .filter(path -> isTurn(path.hashCode(), width) == dark)
                    .forEach(path -> {
                        look(visitor.open(samples.fill(path)), path, true, faults);
                    });
            inside().filter(path -> isTurn(path.hashCode(), width) == dark).forEach(path -> {
                var window = path.startsWith("reviews") ? expert : member;
                look(window.go("/app/" + samples.fill(path)), path, path.isEmpty(), faults);
            });
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static Stream<String> inside() {
        return Stream.concat(
                Pages.ALL.stream().map(Pages.Entry::path), Stream.of("joint-projects/new?cluster=:cluster"));
    }

    /** Whether it is its turn now or in the other width. */
    private static boolean isTurn(int number, int width) {
        return (number % 2 == 0) == (width == Look.PHONE);
    }

    /**
     * The page, and what stands behind each of its tabs.
     *
     * @param whole with the frame, which is the same around all pages of members
     */
    private static void look(Window window, String path, boolean whole, List<String> faults) {
        String name = path.replaceAll("[0-9a-f-]{36}", "ID");
        window.page().locator("h1, h2").first().waitFor();
        window.page().waitForLoadState(LoadState.LOAD);
        read(window.settle(), name, faults);
        look(window, name, whole ? Glance.WHOLE : Glance.CONTENT, faults);
        Locator tabs = window.page().getByRole(AriaRole.TAB);
        for (int i = 1; i < tabs.count(); i++) {
            boolean turn = isTurn((path.hashCode() >> 1) + i, window.look().width());
            if (turn || isRussian(window)) {
                tabs.nth(i).click();
                String tab = name + ' ' + tabs.nth(i).innerText();
                read(window.settle(), tab, faults);
                if (turn) {
                    look(window, tab, Glance.CONTENT, faults);
                }
            }
        }
    }

    private static boolean isRussian(Window window) {
        return window.look().language().equals("ru");
    }

    private static void read(Window window, String name, List<String> faults) {
        if (isRussian(window)) {
            window.latinOnly().stream()
                    .filter(text -> NAMES.stream().noneMatch(text::matches))
                    .forEach(text -> faults.add(name + ": not Russian: " + text));
        }
    }

    private static void look(Window window, String name, Glance glance, List<String> faults) {
        try {
            window.accessible(name, glance);
        } catch (AssertionError e) {
            faults.add(e.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void viewsOpenForTheirRolesOnly(Role role, Hub hub) throws IOException {
        var someone = Someone.with(hub, role.name());
        var samples = Samples.in(hub, someone);
        var page = new HttpPage(hub, "profile").signIn(someone.login());
        for (Pages.Entry entry : Pages.ALL) {
            var roles = entry.permission().roles();
            page.navigate(samples.fill(entry.path()));
            assertThat(page.hasHeading()).as(entry.path()).isTrue();
            assertThat(page.shows(DENIED))
                    .as(entry.path() + " is closed")
                    .isNotEqualTo(roles.contains(role) || roles.contains(Role.MEMBER));
        }
    }

    @Test
    void nobodySeesOnlyTheSignIn(Hub hub, Windows windows) throws IOException {
        var samples = Samples.in(hub, Someone.member(hub));
        for (Pages.Entry page : Pages.ALL) {
            assertThat(new HttpPage(hub, samples.fill(page.path())).asksWhoComes())
                    .as(page.path())
                    .isTrue();
        }
        var window = windows.open(hub, Look.of("en")).open("/app/people");
        assertThat(window.field("web.signIn.login")).isVisible();
        assertThat(window.page().locator("main")).hasCount(1);
        assertThat(window.page().locator(".hub-navigation")).hasCount(0);
    }
}
