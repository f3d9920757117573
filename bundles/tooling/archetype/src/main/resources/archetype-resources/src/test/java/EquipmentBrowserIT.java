package ${package};

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;
import org.trihelix.testing.plugin.BuiltPlugin;

/** As a member sees it in a browser. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class EquipmentBrowserIT {

    @Test
    void aMemberAddsSomethingAndSeesItInTheList(@Spare Hub hub, Windows windows) {
        BuiltPlugin.here().install(hub);
        var member = People.member(hub);
        var window = windows.open(hub, Look.of("en"), member.login(), Hub.PASSWORD).open("/app/${module}/new");

        window.role(AriaRole.TEXTBOX, "Name").fill("Electron microscope");
        window.choose("Organization", "Institute of " + member.login());
        window.role(AriaRole.TEXTBOX, "Terms").fill("Two days a week");
        window.role(AriaRole.BUTTON, "Add equipment").click();

        assertThat(window.page().getByText("Electron microscope")).isVisible();
        window.accessible("the list");
        window.open("/app/organizations/" + member.organization() + "?tab=${module}");
        assertThat(window.page().getByText("Two days a week")).isVisible();
    }
}
