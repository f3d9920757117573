package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/**
 * A key fact of an object.
 *
 * @param label what it is, in the reader's language
 * @param value its value: text, a link, a {@link Dates#moment}
 */
public record Fact(String label, Component value) {

    public static Fact of(String label, String value) {
        return new Fact(label, new Span(value));
    }
}
