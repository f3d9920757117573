package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.ScoreScale;

/** One criterion of a model that is being written. */
final class CriterionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int BEST = 10;

    private final transient Say say;
    private final String code;
    private final @Nullable String parent;
    private final transient @Nullable Criterion before;
    private final TextField name = new TextField();
    private final TextField help = new TextField();
    private final TextField worstWords = new TextField();
    private final TextField bestWords = new TextField();
    private final IntegerField worst = new IntegerField();
    private final IntegerField best = new IntegerField();
    private final NumberField weight = new NumberField();
    private final Span problem = new Span();

    CriterionFields(
            Say say, String code, @Nullable Criterion given, Consumer<CriterionFields> remove, Runnable changed) {
        this.say = say;
        this.code = code;
        this.before = given;
        this.parent = given == null ? null : given.parent();
        name.setLabel(say.text("evaluation.criterion"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> changed.run());
        help.setLabel(say.text("evaluation.help"));
        worst.setLabel(say.text("evaluation.criteria.worst"));
        best.setLabel(say.text("evaluation.criteria.best"));
        worstWords.setLabel(say.text("evaluation.criteria.worstWords"));
        bestWords.setLabel(say.text("evaluation.criteria.bestWords"));
        weight.setLabel(say.text("evaluation.weight"));
        weight.setMin(0);
        weight.setWidth("7rem");
        worst.setWidth("7rem");
        best.setWidth("7rem");
        name.setMinWidth("16rem");
        help.setMinWidth("16rem");
        problem.addClassName("th-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        take(given);
        getContent().addClassName("evaluation-criterion");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(line(name, help), line(worst, worstWords, best, bestWords, weight, remove(remove)), problem);
    }

    private static Component line(Component... fields) {
        var line = new Div(fields);
        line.getStyle()
                .set("display", "flex")
                .set("flex-wrap", "wrap")
                .set("gap", "var(--th-3)")
                .set("align-items", "end");
        for (Component field : fields) {
            if (field instanceof TextField) {
                field.getStyle().set("flex", "1 1 12rem");
            }
        }
        return line;
    }

    private Component remove(Consumer<CriterionFields> remove) {
        var button = new Button(say.text("evaluation.criteria.remove"), click -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void take(@Nullable Criterion given) {
        if (given == null) {
            worst.setValue(0);
            best.setValue(BEST);
            weight.setValue(1.0);
            return;
        }
        name.setValue(say.label(given.name()));
        help.setValue(say.label(given.help()));
        worst.setValue(given.scale().worst());
        best.setValue(given.scale().best());
        worstWords.setValue(say.label(given.scale().worstWords()));
        bestWords.setValue(say.label(given.scale().bestWords()));
        weight.setValue(Math.round(given.weight() * 1000) / 1000.0);
    }

    String code() {
        return code;
    }

    boolean isTop() {
        return parent == null;
    }

    boolean isPartOf(CriterionFields other) {
        return other.code.equals(parent);
    }

    /** @param group name of the one it is a part of, empty for none */
    void within(String group) {
        name.setHelperText(group.isEmpty() ? null : say.text("evaluation.criteria.within", group));
    }

    String name() {
        return name.getValue().strip();
    }

    void weighted(boolean directly) {
        weight.setVisible(directly);
    }

    void error(@Nullable String message) {
        problem.setVisible(message != null);
        problem.setText(message == null ? "" : message);
    }

    Criterion criterion() {
        var scale = new ScoreScale(
                whole(worst, 0),
                whole(best, 0),
                label(worstWords, before == null ? null : before.scale().worstWords()),
                label(bestWords, before == null ? null : before.scale().bestWords()));
        Double given = weight.getValue();
        return new Criterion(
                code,
                parent,
                label(name, before == null ? null : before.name()),
                label(help, before == null ? null : before.help()),
                scale,
                given == null ? 0 : given);
    }

    private static int whole(IntegerField field, int otherwise) {
        Integer value = field.getValue();
        return value == null ? otherwise : value;
    }

    /** Words that were not touched keep their other language. */
    private Label label(TextField field, @Nullable Label old) {
        String text = field.getValue().strip();
        return old != null && say.label(old).equals(text) ? old : Label.of(text);
    }
}
