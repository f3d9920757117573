package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.plugin.PluginChanges.Change;
import org.trihelix.ui.ViewContext;

/** The change of plug-ins that goes on, or of one plug-in, step by step; nothing while none does. */
final class PluginSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient PluginChanges changes;
    private final transient Predicate<Change> wanted;
    private transient Optional<Change> change = Optional.empty();
    private @Nullable PluginProgress shown;

    PluginSteps(ViewContext context, PluginChanges changes, Predicate<Change> wanted) {
        this.context = context;
        this.wanted = wanted;
        this.changes = changes;
        follow();
    }

    /** What goes on, as it is shown. */
    Optional<Change> change() {
        return change;
    }

    /** Shows how far it is now. */
    void follow() {
        Optional<Change> now = changes.now(context.caller()).filter(wanted);
        if (now.equals(change)) {
            return;
        }
        change = now;
        if (now.isPresent() && shown != null && shown.isOf(now.get())) {
            shown.update(now.get());
            return;
        }
        removeAll();
        shown = now.map(one -> new PluginProgress(
                        context, one, () -> context.attempt(() -> changes.cancel(context.caller(), one.name()))))
                .orElse(null);
        if (shown != null) {
            add(shown);
        }
    }
}
