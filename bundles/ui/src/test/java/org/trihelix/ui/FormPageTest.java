package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

class FormPageTest {
    private final FakeContext context = new FakeContext();
    private final List<Map<String, String>> drafts = new ArrayList<>();
    private final List<Map<String, String>> submitted = new ArrayList<>();
    private int rebased;
    private boolean stale;

    private void keep(Map<String, String> values) {
        if (stale) {
            throw new ConflictException(Message.of("e.conflict"), Map.of("title", "Их текст", "trl", "4"));
        }
        drafts.add(values);
    }

    private FormPage form(Consumer<Map<String, String>> submit) {
        return new FormPage(
                context,
                new FormDefinition(
                        List.of(),
                        "ideas.new",
                        List.of(
                                new FormStep("ideas.first", List.of(new FormField.Line("title", "l", null, true, 20))),
                                new FormStep(
                                        "ideas.more", List.of(new FormField.Whole("trl", "l", null, false, 1, 9)))),
                        Map.of("title", "Биогаз", "trl", "4"),
                        "ideas.submit",
                        submit,
                        this::keep,
                        () -> rebased++));
    }

    private static TextField title(FormPage form) {
        return Find.all(form, TextField.class).findFirst().orElseThrow();
    }

    private static void type(FormPage form, String text) {
        TextField title = title(form);
        String before = title.getValue();
        title.setValue(text);
        ComponentUtil.fireEvent(title, new ComponentValueChangeEvent<>(title, title, before, true));
    }

    @Test
    void anExampleFillsInTheDemonstrationWhatIsEmpty() {
        var example = Map.of("title", "Пример", "trl", "7");
        assertThat(Find.all(form(values -> {}).example(example), Button.class))
                .noneMatch(button -> button.getText().equals("ui.form.example"));

        context.demonstrated = true;
        var form = form(values -> {}).example(example);
        form.values(Map.of("title", ""));
        Find.all(form, Button.class)
                .filter(button -> button.getText().equals("ui.form.example"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(form.values()).containsEntry("title", "Пример").containsEntry("trl", "4");
        assertThat(drafts).last().isEqualTo(form.values());
    }

    @Test
    void typingKeepsADraftAndSaysWhen() {
        FormPage form = form(submitted::add);
        type(form, " Биогаз для ферм ");
        assertThat(drafts).containsExactly(Map.of("title", "Биогаз для ферм", "trl", "4"));
        assertThat(Find.text(form)).contains("ui.form.saved[10:42]");
        assertThat(form.unsaved()).isFalse();
    }

    @Test
    void wrongValuesAreShownBesideTheirFields() {
        FormPage form = form(values -> {
            throw new InvalidException(List.of(
                    new FieldError("trl", Message.of("e.range")),
                    new FieldError("title", Message.of("e.short")),
                    new FieldError("captcha", Message.of("e.other"))));
        });
        Find.button(form, "ideas.submit").click();
        assertThat(title(form).isInvalid()).isTrue();
        assertThat(title(form).getErrorMessage()).isEqualTo("e.short");
        assertThat(Find.text(form)).contains("e.other").doesNotContain("e.range");
    }

    @Test
    void afterAFailedSubmissionTheErrorGoesWhenTheFieldChanges() {
        FormPage form = form(values -> {
            throw InvalidException.field("title", "e.short");
        });
        Find.button(form, "ideas.submit").click();
        type(form, "Другое название");
        assertThat(title(form).isInvalid()).isFalse();
    }

    @Test
    void aConflictShowsBothTextsAndKeepsWhatIsChosen() {
        boolean[] first = {true};
        FormPage form = form(values -> {
            if (first[0]) {
                first[0] = false;
                throw new ConflictException(Message.of("e.conflict"), Map.of("title", "Их текст", "trl", "4"));
            }
            submitted.add(values);
        });
        Find.button(form, "ideas.submit").click();
        assertThat(Find.text(form)).contains("Биогаз").contains("Их текст");
        assertThat(form.unsaved()).isTrue();
        Find.button(form, "ui.conflict.takeTheirs").click();
        assertThat(rebased).isOne();
        assertThat(Find.text(form)).doesNotContain("ui.conflict.title");
        Find.button(form, "ideas.submit").click();
        assertThat(submitted).containsExactly(Map.of("title", "Их текст", "trl", "4"));
    }

    @Test
    void leavingIsFreeAfterASubmissionThatWorked() {
        FormPage form = form(values -> context.navigate("ideas/1"));
        type(form, "Другое");
        Find.button(form, "ideas.submit").click();
        assertThat(form.unsaved()).isFalse();
        assertThat(context.messages).containsExactly("to ideas/1");
    }

    @Test
    void whileTwoTextsAreOnTheScreenNothingIsKept() {
        stale = true;
        FormPage form = form(submitted::add);
        type(form, "Мой текст");
        stale = false;
        type(form, "Мой текст, длиннее");
        Find.button(form, "ideas.submit").click();

        assertThat(drafts).isEmpty();
        assertThat(submitted).isEmpty();
        assertThat(rebased).isZero();
        assertThat(form.unsaved()).isTrue();
        assertThat(Find.text(form)).contains("ui.conflict.title", "ui.conflict.undecided");

        Find.button(form, "ui.conflict.keepMine").click();
        assertThat(rebased).isOne();
        assertThat(drafts).containsExactly(Map.of("title", "Мой текст, длиннее", "trl", "4"));
        assertThat(form.unsaved()).isFalse();
    }

    @Test
    void aConflictWithTheSameTextGoesOnFromThere() {
        stale = true;
        FormPage form = form(submitted::add);
        type(form, "Их текст");

        assertThat(rebased).isOne();
        assertThat(Find.text(form)).contains("e.conflict").doesNotContain("ui.conflict.title");
    }

    private FormPage with(Map<String, String> initial, FormField... fields) {
        return new FormPage(
                context,
                new FormDefinition(
                        List.of(),
                        "t",
                        List.of(new FormStep("t", List.of(fields))),
                        initial,
                        "s",
                        submitted::add,
                        drafts::add,
                        null));
    }

    private FormPage regions(String... names) {
        List<Option> options =
                Stream.of(names).map(name -> new Option("of " + name, name)).toList();
        return with(Map.of(), new FormField.Choice("region", "l", null, false, options));
    }

    private static ChoiceBox choice(FormPage form) {
        return Find.all(form, ChoiceBox.class).findFirst().orElseThrow();
    }

    @Test
    void whatIsTypedInFullOrBeginsOneNameOnlyIsTaken() {
        FormPage form = regions("Томская область", "Тверь", "Тверь-2");
        choice(form).typed("томск");
        assertThat(drafts).containsExactly(Map.of("region", "of Томская область"));
        choice(form).typed("ТВЕРЬ ");
        assertThat(drafts.getLast()).isEqualTo(Map.of("region", "of Тверь"));
        Find.button(form, "s").click();
        assertThat(submitted).hasSize(1);
    }

    @Test
    void whatIsTypedAndMeansNothingKeepsTheFormFromBeingSubmitted() {
        FormPage form = regions("Тверь", "Тверь-2");
        choice(form).typed("Тв");
        assertThat(choice(form).getErrorMessage()).isEqualTo("ui.choice.several[Тв]");
        choice(form).typed("Луна");
        Find.button(form, "s").click();
        assertThat(submitted).isEmpty();
        assertThat(choice(form).isInvalid()).isTrue();
        assertThat(choice(form).getErrorMessage()).isEqualTo("ui.choice.none[Луна]");

        choice(form).typed("");
        Find.button(form, "s").click();
        assertThat(submitted).containsExactly(Map.of("region", ""));
    }

    @Test
    void aChoiceAfterAllForgetsWhatWasTyped() {
        FormPage form = regions("Тверь", "Томск");
        choice(form).typed("Луна");
        choice(form).setValue(new Option("of Томск", "Томск"));
        Find.button(form, "s").click();
        assertThat(submitted).containsExactly(Map.of("region", "of Томск"));
    }

    @Test
    void aScoreIsOneOfAFewButtonsOrANumberInALongRow() {
        FormPage form = with(
                Map.of("few", "10", "many", "12"),
                new FormField.Score("few", "l", null, true, 0, 10),
                new FormField.Score("many", "l", null, true, 1, 12));
        assertThat(Find.all(form, ScoreButtons.class))
                .singleElement()
                .satisfies(buttons ->
                        assertThat(buttons.getListDataView().getItems()).hasSize(11));
        assertThat(Find.all(form, IntegerField.class)).hasSize(1);
        Find.button(form, "s").click();
        assertThat(submitted).containsExactly(Map.of("few", "10", "many", "12"));
    }

    @Test
    void whatMostLeaveOutIsBehindAButtonUntilThereIsSomethingInIt() {
        var reason = new FormField.Area("reason", "l", null, false, 20, "why");
        FormPage form = with(Map.of(), reason);
        assertThat(area(form).isVisible()).isFalse();
        Find.button(form, "why").click();
        assertThat(area(form).isVisible()).isTrue();
        assertThat(area(with(Map.of("reason", "Так решили"), reason)).isVisible())
                .isTrue();
    }

    private static TextArea area(FormPage form) {
        return Find.all(form, TextArea.class).findFirst().orElseThrow();
    }

    @Test
    void severalAreKeptInOneText() {
        var partners = new FormField.Several(
                "partners", "l", null, false, List.of(new Option("a", "Завод"), new Option("b", "Институт")));
        var form = new FormPage(
                context,
                new FormDefinition(
                        List.of(),
                        "t",
                        List.of(new FormStep("t", List.of(partners))),
                        Map.of("partners", "b,a,gone"),
                        "s",
                        submitted::add,
                        null,
                        null));
        Find.button(form, "s").click();
        assertThat(submitted).containsExactly(Map.of("partners", "a,b"));
    }
}
