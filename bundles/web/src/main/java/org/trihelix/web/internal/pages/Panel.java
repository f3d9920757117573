package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.ui.ViewContext;
import org.trihelix.web.internal.shell.Fields;

/** A part of a page that is saved by itself: a heading, a few fields, one button. */
final class Panel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient Fields fields = new Fields();

    Panel(ViewContext context, String titleKey) {
        this.context = context;
        addClassName("hub-panel");
        var title = new H2(context.text(titleKey));
        title.setId(titleKey.replace('.', '-'));
        setAriaLabelledBy(title.getId().orElseThrow());
        add(title);
    }

    Panel say(String key, Object... arguments) {
        var text = new Paragraph(context.text(key, arguments));
        text.addClassName("hub-quiet");
        add(text);
        return this;
    }

    /** Adds a field under the name its service uses in refusals. */
    <C extends Component & HasValidation> C field(String name, String labelKey, C field) {
        field.getElement().setProperty("label", context.text(labelKey));
        add(fields.add(name, field));
        return field;
    }

    Button action(String key, Runnable action) {
        var button = new Button(context.text(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            run(action);
            button.setEnabled(true);
        });
        add(button);
        return button;
    }

    Button primary(String key, Runnable action) {
        Button button = action(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void run(Runnable action) {
        fields.clear();
        context.attempt(() -> {
            try {
                action.run();
            } catch (InvalidException e) {
                show(e);
            }
        });
    }

    private void show(HubException refusal) {
        String elsewhere = fields.show(refusal, context::text);
        if (!elsewhere.isEmpty()) {
            context.failed(elsewhere);
        }
    }
}
