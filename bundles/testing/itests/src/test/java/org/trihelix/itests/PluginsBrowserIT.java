package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.plugin.PublisherKey;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** An administrator trusts a publisher, installs, upgrades and removes a plug-in, while somebody else writes an idea. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class PluginsBrowserIT {

    @TempDir
    private Path folder;

    @Test
    void pluginComesAndGoesWhileOthersWrite(@Spare Hub hub, Windows windows) throws Exception {
        PublisherKey key = PublisherKey.generate();
        var writer = Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/ideas/new");
        writer.field("ideas.field.title").fill("Begun before the plug-in came");
        Window admin = windows.open(hub, Look.of("ru"), Hub.ADMIN, Hub.PASSWORD).open("/app/plugins");

        upload(admin, new SamplePlugin("1.0.0").signedBy(key).in(folder));
        assertThat(admin.page().getByText(admin.text("web.plugins.report.unknown")))
                .isVisible();
        assertThat(admin.button("web.plugins.install")).hasCount(0);
        admin.accessible("a refused plug-in");

        admin.link("web.publishers.trust").click();
        admin.field("web.publishers.name").fill("Издатель образца");
        admin.button("web.publishers.trust.submit").click();
        assertThat(admin.page().getByText("Издатель образца")).isVisible();
        admin.accessible("publishers");

        admin.open("/app/plugins");
        upload(admin, new SamplePlugin("1.0.0").signedBy(key).in(folder));
        assertThat(admin.page().getByText(admin.text("web.plugins.report.signed", "Издатель образца")))
                .isVisible();
        admin.accessible("a good plug-in");
        admin.button("web.plugins.install").click();
        assertThat(admin.page().getByText("sample 1.0.0")).isVisible();
        assertThat(writer.role(AriaRole.LINK, "Sample")).isVisible();

        upload(admin, new SamplePlugin("1.1.0").signedBy(key).in(folder));
        admin.button("web.plugins.upgrade").click();
        assertThat(admin.page().getByText("sample 1.1.0")).isVisible();
        var reader = Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/sample");
        assertThat(reader.page().getByText("This is version 1.1.0")).isVisible();

        admin.role(AriaRole.BUTTON, admin.text("web.plugins.removeNamed", "Образец"))
                .click();
        admin.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByText(admin.text("web.plugins.remove"), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(admin.page().getByText(admin.text("web.plugins.empty.title")))
                .isVisible();
        assertThat(writer.role(AriaRole.LINK, "Sample")).hasCount(0);
        assertThat(reader.page()).hasURL(hub.url() + "app/");
        assertThat(writer.field("ideas.field.title")).hasValue("Begun before the plug-in came");
    }

    private static void upload(Window window, Path file) {
        window.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }
}
