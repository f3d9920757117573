package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.trihelix.api.InvalidException;
import org.trihelix.api.plugin.PluginRemains.Remains;
import org.trihelix.api.plugin.PluginRemains.Table;
import org.trihelix.ui.ViewContext;

/** Says what will be gone for good, and has the name of the plug-in typed before it is. */
final class PurgeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final TextField name = new TextField();
    private final Button purge = new Button();

    /** Purges beside the page; the dialog stays until that is done. */
    @FunctionalInterface
    interface Purging {
        void purge(PurgeDialog dialog, Remains one, String typed);
    }

    PurgeDialog(ViewContext context, Remains one, Purging purging) {
        this.context = context;
        addClassName("th-confirm");
        setWidth("34rem");
        setMaxWidth("100%");
        setRole("alertdialog");
        setHeaderTitle(context.text("web.plugins.purge.question", one.title()));
        String tables = one.tables().stream().map(Table::name).collect(Collectors.joining(", "));
        add(new Paragraph(
                tables.isEmpty()
                        ? context.text("web.plugins.purge.file")
                        : context.text("web.plugins.purge.text", one.rows(), tables)));
        name.setLabel(context.text("web.plugins.purge.name"));
        name.setHelperText(context.text("web.plugins.purge.type", one.name()));
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
        var cancel = new Button(context.text("ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        purge.setText(context.text("web.plugins.purge"));
        purge.setDisableOnClick(true);
        purge.addClickListener(click -> purging.purge(this, one, name.getValue()));
        purge.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(cancel, purge);
    }

    /** Says why nothing was purged: at the field when it was that. */
    void failed(RuntimeException e) {
        purge.setEnabled(true);
        if (!(e instanceof InvalidException invalid)) {
            close();
            throw e;
        }
        name.setErrorMessage(context.text(invalid.errors().getFirst().message()));
        name.setInvalid(true);
        name.focus();
    }
}
