package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Words that Vaadin's components say by themselves, in English unless told otherwise; a screen reader tells them all. */
public final class Wording {

    private Wording() {}

    /**
     * Puts the component's own words into the reader's language.
     *
     * @param texts gives the text of a key, {@code context::text} on a page
     * @return the component
     */
    public static <C extends Component> C in(UnaryOperator<String> texts, C component) {
        switch (component) {
            // Flow's own i18n of this field has only its error messages
            case PasswordField field ->
                field.getElement().setPropertyMap("i18n", Map.of("reveal", texts.apply("ui.builtIn.reveal")));
            case MenuBar bar ->
                bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(texts.apply("ui.builtIn.moreOptions")));
            case AppLayout layout ->
                layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(texts.apply("ui.builtIn.drawer")));
            case MultiSelectComboBox<?> box ->
                box.setI18n(new MultiSelectComboBoxI18n()
                        .setCleared(texts.apply("ui.builtIn.several.cleared"))
                        .setFocused(texts.apply("ui.builtIn.several.focused"))
                        .setSelected(texts.apply("ui.builtIn.several.selected"))
                        .setDeselected(texts.apply("ui.builtIn.several.deselected"))
                        .setTotal(texts.apply("ui.builtIn.several.total")));
            case Upload upload -> upload.setI18n(UploadWords.in(texts));
            default -> throw new IllegalArgumentException(component.getClass() + " has no words of its own");
        }
        return component;
    }
}
