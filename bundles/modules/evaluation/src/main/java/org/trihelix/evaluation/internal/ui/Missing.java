package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;

/** Stands in place of what is not there, or not for this reader. */
final class Missing {

    private Missing() {}

    static Component page(ViewContext context, String list) {
        return EmptyState.page(
                context,
                context.text("evaluation.missing.title"),
                context.text("evaluation.missing.text"),
                PageAction.of("evaluation.missing.toList", () -> context.navigate(list)));
    }
}
