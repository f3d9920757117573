package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** What stands above a page whatever the page is. */
public interface Banner {

    /** Made anew for each visit; null where there is nothing to say. */
    @Nullable
    Component over(Visit visit);
}
