package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** Somebody who writes no files makes a criteria model, sees a mistake where it is, and installs it. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class PluginDraftsBrowserIT {

    @Test
    void aCriteriaModelIsMadeByClicking(@Spare Hub hub, Windows windows) {
        Window admin = windows.open(hub, Look.of("ru"), Hub.ADMIN, Hub.PASSWORD).open("/app/plugins");
        admin.link("web.plugins.make").click();
        admin.button("web.drafts.create").first().click();
        admin.field("web.drafts.titleRu").fill("Лес Томской области");
        admin.button("web.drafts.create.submit").click();
        admin.role(AriaRole.BUTTON, admin.text("web.draft.add") + ": Модель критериев")
                .click();

        var name = admin.page().getByLabel("Название модели, по-русски");
        name.fill("Лесные идеи Томска");
        var weight = admin.page().getByLabel("Вес").first();
        var mistake = admin.page()
                .locator("[slot=error-message]")
                .filter(new Locator.FilterOptions().setHasText("«Вес» — число от 0 до"));
        weight.fill("много");
        weight.blur();
        assertThat(mistake).isVisible();
        admin.accessible("a part with a mistake");
        weight.fill("3,5");
        weight.blur();
        assertThat(mistake).isHidden();
        admin.button("web.draft.done").click();
        assertThat(admin.role(AriaRole.LINK, "Лесные идеи Томска")).isVisible();
        admin.accessible("a plug-in in the making");

        admin.button("web.draft.check").click();
        admin.button("web.plugins.install").click();
        admin.open("/app/criteria");
        assertThat(admin.page().getByText("Лесные идеи Томска").first()).isVisible();
        hub.admin().delete("/api/v1/plugins/les-tomskoy-oblasti").expect(204);
        hub.admin().get("/api/v1/plugin-drafts").expect(200).items().stream()
                .filter(draft -> String.valueOf(draft.get("about")).contains("les-tomskoy-oblasti"))
                .forEach(draft -> DraftedSample.delete(hub, String.valueOf(draft.get("id"))));
    }
}
