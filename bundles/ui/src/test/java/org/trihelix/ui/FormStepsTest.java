package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/** Steps that belong to a form only with some values. */
class FormStepsTest {

    private final List<Map<String, String>> submitted = new ArrayList<>();
    private List<FieldError> wrong = List.of();
    private final FormPage form = new FormPage(
            new FakeContext(),
            new FormDefinition(
                    List.of(),
                    "f.title",
                    List.of(
                            new FormStep("f.where", List.of(line("region"))),
                            new FormStep("f.wood", List.of(line("wood")), values -> in("wood", values)),
                            new FormStep("f.rest", List.of(line("rest"))),
                            new FormStep("f.ore", List.of(line("ore")), values -> in("ore", values))),
                    Map.of("region", "wood", "wood", "берёза", "ore", "железо"),
                    "f.submit",
                    this::submit,
                    null,
                    null));

    private static FormField line(String name) {
        return new FormField.Line(name, "l." + name, null, false, 20);
    }

    private static boolean in(String region, Map<String, String> values) {
        return region.equals(values.get("region"));
    }

    private void submit(Map<String, String> values) {
        submitted.add(values);
        if (!wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
    }

    private void type(String label, String text) {
        TextField field = Find.all(form, TextField.class)
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
        String before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private void press(String text) {
        Find.all(form, Button.class)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> inSight() {
        return Find.all(form, Section.class)
                .filter(Section::isVisible)
                .flatMap(section -> Find.all(section, H2.class))
                .map(H2::getText)
                .toList();
    }

    private List<String> ways() {
        return Find.all(form, Button.class)
                .filter(button -> button.getText().matches("\\d+\\. .*"))
                .filter(button -> button.getParent().orElseThrow().isVisible())
                .map(Button::getText)
                .toList();
    }

    @Test
    void comeAndGoWithAValueAndKeepWhatWasTyped() {
        assertThat(ways()).containsExactly("1. f.where", "2. f.wood", "3. f.rest");
        assertThat(form.values()).isEqualTo(Map.of("region", "wood", "wood", "берёза", "rest", ""));

        type("l.wood", "ель");
        type("l.region", "ore");
        assertThat(ways()).containsExactly("1. f.where", "2. f.rest", "3. f.ore");
        assertThat(form.values()).isEqualTo(Map.of("region", "ore", "rest", "", "ore", "железо"));

        type("l.region", "wood");
        assertThat(form.values()).containsEntry("wood", "ель").doesNotContainKey("ore");
        press("f.submit");
        assertThat(submitted).containsExactly(form.values());
    }

    @Test
    void areLeftOutOnTheWayForwardsAndBack() {
        type("l.region", "ore");
        press("ui.form.forward");
        assertThat(inSight()).containsExactly("f.rest");
        press("ui.form.forward");
        assertThat(inSight()).containsExactly("f.ore");
        press("ui.form.back");
        press("ui.form.back");
        assertThat(inSight()).containsExactly("f.where");
    }

    @Test
    void thatGoLeaveTheReaderOnTheOneBefore() {
        press("2. f.wood");
        assertThat(inSight()).containsExactly("f.wood");
        form.values(Map.of("region", ""));
        assertThat(inSight()).containsExactly("f.where");
    }

    @Test
    void tellWhatIsWrongWithFieldsThatAreNotThere() {
        wrong = List.of(new FieldError("ore", Message.of("e.ore")));
        press("f.submit");
        assertThat(Find.text(form)).contains("e.ore");
        assertThat(inSight()).containsExactly("f.where");
    }

    @Test
    void aFieldOfAnotherStepHasNoValue() {
        assertThat(form.values().get("wood")).isEqualTo("берёза");
        assertThat(form.values().get("ore")).isNull();
        assertThat(form.values()).isEqualTo(Map.of("region", "wood", "wood", "берёза", "rest", ""));
        assertThat(Map.of("region", "", "other", "", "rest", "")).isNotEqualTo(form.values());
    }
}
