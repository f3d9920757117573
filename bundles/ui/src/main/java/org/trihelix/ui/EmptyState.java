package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Stands where nothing is yet: says what the place is for and offers the first step. */
public final class EmptyState extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /**
     * @param title in the reader's language
     * @param text one or two sentences
     * @param firstStep null when the reader can do nothing about it
     */
    public EmptyState(ViewContext context, String title, String text, @Nullable PageAction firstStep) {
        this(context, new H2(title), text, firstStep);
    }

    private EmptyState(ViewContext context, Component title, String text, @Nullable PageAction firstStep) {
        Div root = getContent();
        root.addClassName("th-empty");
        root.add(title, new Paragraph(text));
        if (firstStep != null) {
            root.add(Buttons.primary(context, firstStep));
        }
    }

    /** The same where it is all the page has to say. */
    public static Component page(ViewContext context, String title, String text, @Nullable PageAction firstStep) {
        var page = new Div(new EmptyState(context, new H1(title), text, firstStep));
        page.addClassName("th-page");
        return page;
    }
}
