package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields that follow other fields. */
class FormFollowTest {

    private static final Option INSTITUTE = new Option("1", "Институт");
    private static final Option PLANT = new Option("2", "Завод");
    private static final Option MINISTRY = new Option("3", "Министерство");
    private static final List<Option> ALL = List.of(INSTITUTE, PLANT, MINISTRY);

    private final List<String> heard = new ArrayList<>();
    private final FormPage form = new FormPage(
            new FakeContext(),
            new FormDefinition(
                    List.of(),
                    "clusters.open",
                    List.of(new FormStep(
                            "clusters.open",
                            List.of(
                                    new FormField.Choice("lead", "l", null, true, ALL),
                                    new FormField.Several("partners", "l", null, true, ALL)))),
                    Map.of("partners", "1,2,3"),
                    "clusters.open",
                    values -> {},
                    null,
                    null));

    @SuppressWarnings("unchecked")
    private ComboBox<Option> lead() {
        return Find.all(form, ComboBox.class).findFirst().orElseThrow();
    }

    private void choose(Option option) {
        ComboBox<Option> lead = lead();
        Option before = lead.getValue();
        lead.setValue(option);
        ComponentUtil.fireEvent(lead, new ComponentValueChangeEvent<>(lead, lead, before, true));
    }

    @Test
    void hearOfEachChangeOnce() {
        form.onChange("lead", () -> heard.add(form.values().get("lead")));
        choose(PLANT);
        choose(PLANT);
        choose(MINISTRY);
        assertThat(heard).containsExactly("2", "3");
    }

    @Test
    void keepWhatIsStillAmongTheirChoices() {
        form.onChange("lead", () -> form.options("partners", List.of(INSTITUTE, MINISTRY)));
        choose(PLANT);
        assertThat(form.values()).containsEntry("partners", "1,3");
        form.options("lead", List.of(INSTITUTE));
        assertThat(form.values()).containsEntry("lead", "");
        assertThat(form.unsaved()).isTrue();
    }
}
