package org.trihelix.industrial.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.trihelix.api.NotFoundException;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;

/** Stands in place of a page whose cluster or participant is not there, or not for this reader. */
final class Missing {

    private Missing() {}

    static Component unless(ViewContext context, Supplier<Component> page) {
        try {
            return page.get();
        } catch (NotFoundException e) {
            return EmptyState.page(
                    context,
                    context.text("industrial.missing.title"),
                    context.text("industrial.missing.text"),
                    PageAction.of("industrial.missing.toList", () -> context.navigate("clusters")));
        }
    }
}
