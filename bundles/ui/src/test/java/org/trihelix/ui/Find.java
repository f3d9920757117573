package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.stream.Stream;

/** Finds components as a person would: by what stands on them. */
final class Find {

    private Find() {}

    static Stream<Component> all(Component root) {
        Component real = root instanceof Composite<?> composite ? inner(composite) : root;
        return Stream.concat(Stream.of(real), real.getChildren().flatMap(Find::all));
    }

    static <C> Stream<C> all(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast);
    }

    static Button button(Component root, String text) {
        return all(root, Button.class)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Buttons below a dialog's content: they are no children of it. */
    static Stream<Button> foot(Dialog dialog) {
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    private static Component inner(Composite<?> composite) {
        return composite.getChildren().findFirst().orElseThrow();
    }
}
