package org.trihelix.industrial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;
import org.trihelix.testing.plugin.BuiltPlugin;

/** As people of a participant fill the passport in and print the annex. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class IndustrialBrowserIT {

    @Test
    void aParticipantTellsAndTheAnnexSaysWhatItMeans(@Spare Hub hub, Windows windows) {
        BuiltPlugin.here().install(hub);
        var plant = Company.in(hub, "BUSINESS");
        var bank = Company.in(hub, "FINANCE");
        String cluster = plant.proposes(List.of(plant, bank));
        var window = windows.open(hub, Look.of("en"), plant.login(), Hub.PASSWORD)
                .open("/app/clusters/" + cluster + "?tab=industrial");
        assertThat(window.page().getByText("Not told")).hasCount(2);
        window.accessible("the tab");

        window.page()
                .getByText("Tell", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        window.choose("What it does in the cluster", "Materials and parts");
        window.role(AriaRole.TEXTBOX, "Output a year, million ₽").fill("1,250.5");
        window.role(AriaRole.TEXTBOX, "Used by participants, million ₽").fill("a fifth");
        window.role(AriaRole.BUTTON, "Save").click();
        assertThat(window.page().getByText("Write a number, for example 1250.5."))
                .isVisible();
        window.accessible("the form");
        window.role(AriaRole.TEXTBOX, "Used by participants, million ₽").fill("250.1");
        window.role(AriaRole.BUTTON, "Save").click();

        assertThat(window.page().getByText("20%").first()).isVisible();
        window.open("/app/industrial-clusters/" + cluster);
        assertThat(window.heading("Which figures were taken")).isVisible();
        assertThat(window.page().getByText("1,250.5")).isVisible();
        window.become(new Look("ru", Look.PHONE, true));
        window.accessible("the annex");

        var other = windows.open(hub, Look.of("en"), bank.login(), Hub.PASSWORD)
                .open("/app/industrial-clusters/" + cluster + "/" + plant.organization());
        assertThat(other.heading("There is nothing here")).isVisible();
        BuiltPlugin.here().remove(hub);
    }
}
