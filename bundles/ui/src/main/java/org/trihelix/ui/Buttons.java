package org.trihelix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons from actions. */
final class Buttons {

    private Buttons() {}

    static Button primary(ViewContext context, PageAction action) {
        Button button = plain(context, action);
        if (!action.quiet()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    static Button quiet(ViewContext context, PageAction action) {
        Button button = plain(context, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** Ignores further clicks while the first one is at work. */
    static Button plain(ViewContext context, PageAction action) {
        var button = new Button(context.text(action.labelKey()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            context.attempt(action.run());
            button.setEnabled(true);
        });
        if (action.dangerous()) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }
}
