package org.trihelix.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Shows a {@link Status} in a line of text. */
public final class StatusChip extends Span {
    private static final long serialVersionUID = 1L;

    public StatusChip(Status status) {
        super(status.text());
        addClassName("th-chip");
        getElement().setAttribute("data-tone", tone(status));
    }

    static String tone(Status status) {
        return status.tone().name().toLowerCase(Locale.ROOT);
    }
}
