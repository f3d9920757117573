package org.trihelix.web.internal.host;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import java.util.List;

/** Head of the one page that all member pages live in. */
public final class AppPage implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    private static final List<String> STYLES =
            List.of("shell", "guide", "panels", "drafts", "filling", "gate", "palette");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
        settings.addLink("icon", "/theme/icon.svg");
        settings.addLink("stylesheet", "lumo/lumo.css");
        settings.addLink("stylesheet", "/theme/app.css");
        STYLES.forEach(name -> settings.addLink("stylesheet", name + ".css"));
    }
}
