package org.trihelix.forest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;
import org.trihelix.testing.plugin.BuiltPlugin;

/** As people see the chain in a browser. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class ForestBrowserIT {

    private static final Map<String, Object> SAWMILL = Map.of(
            "competences", List.of(), "places", List.of(Map.of("chain", "forest-krasnoyarsk", "link", "sawmilling")));

    @Test
    void theChainSaysWhoStandsWhereAndWhatIdeasAreAbout(@Spare Hub hub, Windows windows) {
        BuiltPlugin.here().install(hub);
        String name = "Sawmill " + Long.toString(System.nanoTime(), 36);
        String organization = hub.admin()
                .post("/api/v1/organizations", Map.of("name", name, "sector", "BUSINESS", "region", "RU-KYA"))
                .expect(201)
                .text("id");
        hub.admin()
                .put("/api/v1/network/organizations/" + organization, SAWMILL)
                .expect(200);
        hub.admin()
                .post(
                        "/api/v1/ideas",
                        Map.of(
                                "title",
                                "Pellets from sawdust",
                                "summary",
                                "Sawdust of the sawmills becomes pellets.",
                                "region",
                                "RU-KYA",
                                "fields",
                                Map.of("forest-krasnoyarsk.technology", "solid")))
                .expect(201);

        for (Look look : List.of(Look.of("en"), new Look("ru", Look.PHONE, true))) {
            var window = windows.open(hub, look, member(hub, look.language()), Hub.PASSWORD)
                    .open("/app/forest");
            assertThat(window.page().getByText(name)).isVisible();
            String technologies = look.language().equals("ru") ? "Группа технологий" : "Group of technologies";
            assertThat(window.page().getByText(technologies).first()).isVisible();
            window.accessible("the forest chain");
            window.go("/app/taxonomies");
            assertThat(window.page()
                            .locator("main a[href$='forest-krasnoyarsk']")
                            .first())
                    .isVisible();
            window.accessible("taxonomies");
            window.go("/app/taxonomies/forest-krasnoyarsk");
            assertThat(window.page().locator("a[href$='term=forest-krasnoyarsk.energy']"))
                    .isVisible();
            window.accessible("a taxonomy");
            window.page().locator("a[href$='term=forest-krasnoyarsk.energy']").click();
            assertThat(window.page().getByText("Pellets from sawdust").first()).isVisible();
        }
        BuiltPlugin.here().remove(hub);
    }

    /** Login of somebody who reads that language. */
    private static String member(Hub hub, String language) {
        String login = "member-" + Long.toString(System.nanoTime(), 36);
        var person = Map.of("login", login, "name", login, "password", Hub.PASSWORD, "language", language);
        hub.admin().post("/api/v1/people", person).expect(201);
        return login;
    }
}
