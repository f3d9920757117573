package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** In English; the {@linkplain WalkBrowserIT whole way} is walked in Russian. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class ClustersBrowserIT {

    private static final String LANGUAGE = "en";
    private static final String PARTICIPANTS = "?tab=participants";

    /** An organization and a window in which somebody of it is signed in. */
    private record Home(String id, String name, Someone person, Window window) {

        static Home in(Hub hub, Windows windows, String sector) {
            String name = "Institute " + System.nanoTime() + " (" + sector + ")";
            String id = hub.admin()
                    .post("/api/v1/organizations", Map.of("name", name, "sector", sector, "region", "RU-KYA"))
                    .expect(201)
                    .text("id");
            var person = Someone.with(hub, "MEMBER", LANGUAGE);
            hub.admin()
                    .put("/api/v1/organizations/" + id + "/members/" + person.id(), Map.of())
                    .expect(204);
            return new Home(id, name, person, person.opens(windows, hub, Look.of(LANGUAGE)));
        }
    }

    @Test
    void fromTheCandidateToTheFirstMilestone(Hub hub, Windows windows) {
        String name = "A sample of a cluster " + System.nanoTime();
        var institute = Home.in(hub, windows, "SCIENCE");
        var plant = Home.in(hub, windows, "BUSINESS");
        var ministry = Home.in(hub, windows, "GOVERNMENT");
        var manager = Someone.with(hub, "MANAGER", LANGUAGE).opens(windows, hub, Look.of(LANGUAGE));

        String path = propose(institute.window(), name);
        List.of(institute, plant, ministry).forEach(home -> invite(institute.window(), home.name()));

        step(manager.open(path), "clusters.gather");
        for (Home home : List.of(institute, plant, ministry)) {
            confirm(home.window(), name, path);
        }
        step(manager.open(path), "clusters.found");
        var exactly = new Page.GetByTextOptions().setExact(true);
        Locator stage = manager.page().getByText(manager.text("clusters.stage.ANALYSIS"), exactly);
        assertThat(stage).isVisible();

        String title = "A sample of a batch " + System.nanoTime();
        openProject(plant.window().open(path), title, institute.name());
        reachTheFirstMilestone(plant.window(), plant.person().name());
        assertThat(hub.admin()
                        .get("/api/v1/clusters?organization=" + ministry.id() + "&phase=founded")
                        .items())
                .hasSize(1);
    }

    private static String propose(Window window, String name) {
        window.open("/app/clusters/new");
        window.field("clusters.field.name").fill(name);
        choose(window, "clusters.field.region", "Krasnoyarsk Krai");
        window.button("clusters.propose").click();
        window.page().waitForURL(Pattern.compile(".*/app/clusters/[0-9a-f-]{36}\\?tab=participants$"));
        assertThat(window.heading(name)).isVisible();
        return URI.create(window.page().url()).getPath();
    }

    private static void choose(Window window, String key, String label) {
        window.field(key).fill(label);
        window.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    private static void invite(Window window, String organization) {
        window.button("clusters.invite").click();
        choose(window, "clusters.field.organization", organization);
        answer(window, AriaRole.DIALOG, "clusters.invite");
        assertThat(window.role(AriaRole.LINK, organization)).isVisible();
    }

    /** Presses the button of the dialog that is open. */
    private static void answer(Window window, AriaRole role, String key) {
        Locator dialog = window.page().getByRole(role);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(window.text(key)).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static void step(Window window, String key) {
        window.act(key);
        answer(window, AriaRole.ALERTDIALOG, key);
    }

    private static void confirm(Window window, String cluster, String path) {
        window.open("/app/");
        Locator card = window.page().locator("[data-widget='clusters.waiting']");
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(cluster))
                .click();
        window.page().waitForURL(Pattern.compile(".*" + path + Pattern.quote(PARTICIPANTS)));
        window.button("clusters.confirm").first().click();
        answer(window, AriaRole.ALERTDIALOG, "clusters.confirm");
        assertThat(window.button("clusters.leave")).isVisible();
        assertThat(window.button("clusters.confirm")).hasCount(0);
    }

    private static void openProject(Window window, String title, String partner) {
        window.act("clusters.project.open");
        window.field("clusters.field.title").fill(title);
        Locator boxes = window.page().getByRole(AriaRole.CHECKBOX);
        boxes.all().forEach(Locator::uncheck);
        window.button("clusters.project.open").click();
        assertThat(window.page()
                        .getByText(window.text("clusters.error.partnersLeast"))
                        .first())
                .isVisible();
        window.role(AriaRole.CHECKBOX, partner).check();
        window.button("clusters.project.open").click();
        window.page().waitForURL(Pattern.compile(".*/app/joint-projects/[0-9a-f-]{36}$"));
        assertThat(window.heading(title)).isVisible();
    }

    private static void reachTheFirstMilestone(Window window, String responsible) {
        window.act("clusters.milestone.add");
        window.field("clusters.field.title").fill("Contract signed");
        choose(window, "clusters.field.responsible", responsible);
        answer(window, AriaRole.DIALOG, "clusters.milestone.add");
        window.button("clusters.milestone.reach").click();
        answer(window, AriaRole.DIALOG, "clusters.milestone.reach", "clusters.field.result", "All have signed.");
        assertThat(window.page().getByText("All have signed.")).isVisible();
    }

    /** Empties the field, presses it too early, then fills the field in that this asks for. */
    private static void answer(Window window, AriaRole role, String key, String field, String text) {
        Locator dialog = window.page().getByRole(role);
        assertThat(window.field(field)).hasValue("Contract signed");
        window.field(field).fill("");
        Locator button = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(window.text(key)).setExact(true));
        button.click();
        assertThat(dialog.locator("vaadin-text-area[invalid]")).hasCount(1);
        window.field(field).fill(text);
        button.click();
        assertThat(dialog).hasCount(0);
    }
}
