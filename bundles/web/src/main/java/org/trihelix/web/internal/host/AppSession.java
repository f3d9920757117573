package org.trihelix.web.internal.host;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.trihelix.web.internal.live.Line;

/** A session whose pages are told when something changed in them outside their own requests: what push does elsewhere. */
final class AppSession extends VaadinSession {

    private static final long serialVersionUID = 1L;

    AppSession(VaadinService service) {
        super(service);
    }

    @Override
    public void unlock() {
        List<Line> changed = List.of();
        try {
            if (((ReentrantLock) getLockInstance()).getHoldCount() == 1) {
                changed = changed();
            }
        } finally {
            super.unlock();
        }
        changed.forEach(Line::ring);
    }

    private List<Line> changed() {
        getService().runPendingAccessTasks(this);
        List<Line> lines = new ArrayList<>();
        for (UI ui : getUIs()) {
            Line line = ComponentUtil.getData(ui, Line.class);
            if (line != null && ui.getInternals().isDirty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
