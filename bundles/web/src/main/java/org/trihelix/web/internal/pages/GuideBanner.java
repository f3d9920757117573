package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.people.Preferences;
import org.trihelix.web.internal.shell.Banner;
import org.trihelix.web.internal.shell.Visit;

/** Keeps the way of an idea before the eyes of the demonstration's visitors, on all pages but the home page, which has the whole of it. */
@org.osgi.service.component.annotations.Component(service = Banner.class)
public final class GuideBanner implements Banner {

    private final Preferences preferences;

    @Activate
    public GuideBanner(@Reference Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public @Nullable Component over(Visit visit) {
        if (visit.isAt("") || !visit.demonstrated()) {
            return null;
        }
        var bar = new GuideBar(visit, new Following(preferences, visit.caller()));
        return bar.isVisible() ? bar : null;
    }
}
