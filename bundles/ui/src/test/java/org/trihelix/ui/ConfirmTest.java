package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.text.Message;

class ConfirmTest {

    private static final Question WHY = new Question(Message.of("q"), null, "q.yes", false, Question.Reason.REQUIRED);

    private final FakeContext context = new FakeContext();
    private final List<String> reasons = new ArrayList<>();
    private final UI ui = new UI();

    @BeforeEach
    void window() {
        ui.getInternals().setSession(new PlainSession());
        UI.setCurrent(ui);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    private Dialog asked(Question question) {
        Confirm.ask(context, question, reasons::add);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return Find.all(ui, Dialog.class).findFirst().orElseThrow();
    }

    private static TextArea reason(Dialog dialog) {
        return Find.all(dialog, TextArea.class).findFirst().orElseThrow();
    }

    private static void yes(Dialog dialog) {
        Find.foot(dialog).filter(button -> button.getText().equals("q.yes")).forEach(Button::click);
    }

    @Test
    void aReasonThatIsDueIsAskedFor() {
        Dialog dialog = asked(WHY);
        yes(dialog);
        assertThat(reason(dialog).isInvalid()).isTrue();
        assertThat(reasons).isEmpty();
    }

    @Test
    void whatTheReasonBeginsWithMayStay() {
        Dialog dialog = asked(WHY.beginning("Место 2 из 9."));
        yes(dialog);
        assertThat(reasons).containsExactly("Место 2 из 9.");
    }

    @Test
    void anExampleIsThereInTheDemonstrationOnly() {
        assertThat(Find.text(asked(WHY.like("Нужно краю.")))).doesNotContain("ui.form.example");
    }

    @Test
    void anExampleFillsTheReason() {
        context.demonstrated = true;
        Dialog dialog = asked(WHY.like("Нужно краю."));
        Find.button(dialog, "ui.form.example").click();
        assertThat(reason(dialog).getValue()).isEqualTo("Нужно краю.");
    }
}
