package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;

/** A tab on the detail page of every object of one kind, there while the service is registered. */
@ConsumerType
public interface DetailTab {

    /** Kind of the objects: {@code idea}. */
    String kind();

    /** Name in the address, unique for the kind: {@code comments}. */
    String id();

    String titleKey();

    /** From left to right, ascending. */
    int order();

    Permission permission();

    /** Created when the tab is first opened. */
    Component create(SubjectRef subject, ViewContext context);

    /**
     * What the reader has to do next about the object, most important first: it stands beside the title, before the page's own actions.
     * Asked with each showing of the page's head, so it must be fast; leave out what can as well be done later or by others.
     */
    default List<PageAction> actions(SubjectRef subject, ViewContext context) {
        return List.of();
    }
}
