package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.access.Permission;

/** A card on the home page, there while the service is registered. */
@ConsumerType
public interface DashboardWidget {

    /** {@code MODULE.NAME}. */
    String id();

    String titleKey();

    /** Ascending. */
    int order();

    Permission permission();

    Component create(ViewContext context);
}
