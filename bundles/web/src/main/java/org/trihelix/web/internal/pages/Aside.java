package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.ui.ViewContext;
import org.trihelix.web.internal.live.Line;

/** Does beside the page what takes its time: the page stays usable, and whoever closes it does not stop what was begun. */
final class Aside {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final ViewContext context;
    private final UI ui = UI.getCurrent();

    Aside(ViewContext context) {
        this.context = context;
    }

    /** @param work gives what is to be done on the page afterwards; what it throws is told there */
    void run(Supplier<Runnable> work) {
        Thread.ofPlatform().daemon().name("trihelix-plugin-change").start(() -> show(done(work)));
    }

    private static Runnable done(Supplier<Runnable> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** Brings something onto the page, from whatever thread, as long as the page is open. */
    void show(Runnable change) {
        try {
            ui.access(() -> context.attempt(change));
            if (ComponentUtil.getData(ui, Line.class) instanceof Line line) {
                line.ring();
            }
        } catch (UIDetachedException e) {
            LOG.debug("The page was closed meanwhile", e);
        }
    }
}
