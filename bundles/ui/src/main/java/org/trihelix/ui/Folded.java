package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Something that most people leave out, behind a button. */
final class Folded extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Button button = new Button();
    private final Component content;

    /** @param name what it is about, for those who only hear the button's text */
    Folded(String text, String name, Component content, Runnable opened) {
        this.content = content;
        button.setText(text);
        button.setAriaLabel(text + ": " + name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            open();
            opened.run();
        });
        content.setVisible(false);
        getContent().addClassName("th-folded");
        getContent().add(button, content);
    }

    void open() {
        button.setVisible(false);
        content.setVisible(true);
    }
}
