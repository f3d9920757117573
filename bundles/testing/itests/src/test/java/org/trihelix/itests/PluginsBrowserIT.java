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

        var reader = Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/sample");
        assertThat(reader.page().getByText("This is version 1.0.0")).isVisible();
        var another = windows.open(hub, Look.of("ru"), Hub.ADMIN, Hub.PASSWORD).open("/app/plugins");
        upload(
                admin,
                new SamplePlugin("1.1.0")
                        .header("Sample-Delay", "2500")
                        .signedBy(key)
                        .in(folder));
        admin.button("web.plugins.upgrade").click();
        assertThat(another.page()
                        .getByText(another.text("web.plugins.step.SETTLING"))
                        .first())
                .isVisible();
        assertThat(reader.page().getByText(reader.text("web.updating.text", "Sample")))
                .isVisible();
        admin.accessible("a plug-in that is being upgraded");
        assertThat(admin.page().getByText("sample 1.1.0")).isVisible();
        assertThat(reader.page().getByText("This is version 1.1.0")).isVisible();
        assertThat(reader.page()).hasURL(hub.url() + "app/sample");

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

        purge(admin);
    }

    /** What is left is exported first, and the name typed. */
    private static void purge(Window admin) {
        admin.accessible("a removed plug-in");
        String purge = admin.text("web.plugins.purgeNamed", "Образец");
        assertThat(admin.role(AriaRole.BUTTON, purge)).hasCount(0);
        admin.page()
                .waitForDownload(
                        () -> admin.role(AriaRole.LINK, admin.text("web.plugins.remains.exportNamed", "Образец"))
                                .click());
        admin.role(AriaRole.BUTTON, purge).click();
        Locator dialog = admin.page().getByRole(AriaRole.ALERTDIALOG);
        Locator yes = dialog.getByText(admin.text("web.plugins.purge"), new Locator.GetByTextOptions().setExact(true));
        Locator name = dialog.getByLabel(admin.text("web.plugins.purge.name"));
        name.fill("simple");
        yes.click();
        assertThat(dialog.getByText(admin.text("plugins.remains.confirm", "sample")))
                .isVisible();
        admin.accessible("a purge that is asked about");
        name.fill("sample");
        yes.click();
        assertThat(dialog).hasCount(0);
        assertThat(admin.role(AriaRole.BUTTON, purge)).hasCount(0);
    }

    private static void upload(Window window, Path file) {
        window.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }
}
