package org.trihelix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Style;
import java.util.function.Consumer;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/** Asks before something is done, with a reason where one is due. */
public final class Confirm {
    private final ViewContext context;
    private final Question question;
    private final Consumer<String> confirmed;
    private final Dialog dialog = new Dialog();
    private final TextArea reason = new TextArea();

    private Confirm(ViewContext context, Question question, Consumer<String> confirmed) {
        this.context = context;
        this.question = question;
        this.confirmed = confirmed;
    }

    /**
     * Opens the dialog.
     *
     * @param confirmed called when the person says yes, with the trimmed reason (empty when none was asked for or given). A field error
     *     {@code reason} of an {@link InvalidException} is shown in the dialog, which then stays open
     */
    public static void ask(ViewContext context, Question question, Consumer<String> confirmed) {
        new Confirm(context, question, confirmed).open();
    }

    /** So wide that a line of text is read at ease. */
    static void narrow(Dialog dialog) {
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
    }

    private void open() {
        dialog.addClassName("th-confirm");
        narrow(dialog);
        dialog.setHeaderTitle(context.text(question.title()));
        dialog.setRole("alertdialog");
        Message text = question.text();
        if (text != null) {
            var words = new Paragraph(context.text(text));
            words.getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE); // each of many on a line of its own
            dialog.add(words);
        }
        if (question.reason() != Question.Reason.NONE) {
            dialog.add(reasonField());
            if (context.demonstrated()
                    && reason.isEmpty()
                    && !question.example().isEmpty()) {
                dialog.add(example());
            }
        }
        var cancel = new Button(context.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel, yes());
        dialog.open();
    }

    private Button yes() {
        var action = new PageAction(question.confirmKey(), question.dangerous(), this::answer);
        return Buttons.primary(context, action);
    }

    private Button example() {
        return Buttons.quiet(context, PageAction.of("ui.form.example", () -> {
            if (reason.isEmpty()) {
                reason.setValue(question.example());
            }
            reason.focus();
        }));
    }

    private TextArea reasonField() {
        reason.setLabel(context.text("ui.confirm.reason"));
        reason.setRequiredIndicatorVisible(question.reason() == Question.Reason.REQUIRED);
        reason.setManualValidation(true);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setValue(question.begun());
        reason.focus();
        return reason;
    }

    private void answer() {
        String text = reason.getValue().strip();
        if (text.isEmpty() && question.reason() == Question.Reason.REQUIRED) {
            wrong(context.text("ui.confirm.reasonMissing"));
            return;
        }
        try {
            confirmed.accept(text);
            dialog.close();
        } catch (InvalidException e) {
            wrong(e);
        }
    }

    private void wrong(InvalidException e) {
        Message message = e.errors().stream()
                .filter(error -> error.field().equals("reason"))
                .map(FieldError::message)
                .findFirst()
                .orElseThrow(() -> e);
        wrong(context.text(message));
    }

    private void wrong(String message) {
        reason.setErrorMessage(message);
        reason.setInvalid(true);
        reason.focus();
    }
}
