package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;

/** Stands in place of an idea that is not there, or not for this reader. */
final class Missing {

    private Missing() {}

    static Component page(ViewContext context) {
        return EmptyState.page(
                context,
                context.text("ideas.missing.title"),
                context.text("ideas.missing.text"),
                PageAction.of("ideas.missing.toList", () -> context.navigate(IdeaListView.PATH)));
    }
}
