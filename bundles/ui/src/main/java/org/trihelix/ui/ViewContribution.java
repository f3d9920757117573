package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;

/**
 * A page below {@code /app/}, there while the service is registered. Shown to those who have its permission anywhere; the page itself asks
 * for the place.
 */
@ConsumerType
public interface ViewContribution {

    /** Segments below {@code /app/}; a segment with a colon is a parameter: {@code ideas}, {@code ideas/:id}, {@code ideas/new}. Fixed segments win. */
    String path();

    /** Key of the page's title, also its name in the menu. */
    String titleKey();

    /** One of the permissions the module declares. */
    Permission permission();

    /** Its place in the navigation, null for a page reached from others. */
    default @Nullable MenuItem menu() {
        return null;
    }

    /**
     * How many things wait for the caller on this page, shown beside its name in the menu; 0 shows nothing. Asked at every step through the
     * pages: one query.
     */
    default long waiting(Caller caller) {
        return 0;
    }

    /** The page's content for one visit. */
    Component create(ViewContext context);

    /**
     * A place in the navigation.
     *
     * @param section of the navigation
     * @param order within the section, ascending
     * @param icon name of an icon of the hub's set: {@code idea}, {@code taxonomy}, {@code people}, {@code modules}, {@code organization}, {@code home}
     */
    record MenuItem(Section section, int order, String icon) {}

    /** Sections of the navigation in their order; the text shown has the key {@code hub.section.NAME}. */
    enum Section {
        HOME,
        IDEAS,
        EVALUATION,
        MOBILIZATION,
        CLUSTERS,
        MORE,
        ADMINISTRATION
    }
}
