package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;

/** Writes a criteria model: its criteria, and their weights as numbers or by pairs. */
final class CriteriaEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 3;

    private final transient ViewContext context;
    private final transient Say say;
    private final transient CriteriaModels models;
    private final transient @Nullable CriteriaModel known;
    private final TextField name = new TextField();
    private final TextArea purpose = new TextArea();
    private final ComboBox<Option> region = new ComboBox<>();
    private final RadioButtonGroup<CriteriaSet.Method> method = new RadioButtonGroup<>();
    private final Div rows = new Div();
    private final Section pairs = new Section();
    private final Div problem = new Div();
    private final Judgements judgements;
    private final transient List<CriterionFields> criteria = new ArrayList<>();
    private int numbered;
    private int base;

    /** @param edit false to make a new model from the source */
    CriteriaEditor(Say say, CriteriaModels models, @Nullable CriteriaModel source, boolean edit) {
        this.say = say;
        this.context = say.context();
        this.models = models;
        this.known = edit ? source : null;
        base = source == null ? 0 : source.version();
        judgements = new Judgements(say, models);
        getContent().addClassNames("th-page", "th-form");
        getContent().getStyle().set("max-width", "64rem");
        head(edit);
        take(source, edit);
        show();
    }

    private void head(boolean edit) {
        var crumbs = new Nav(new Anchor(Paths.CRITERIA, say.text("evaluation.criteria.title")));
        crumbs.addClassName("th-crumbs");
        crumbs.setAriaLabel(say.text("ui.crumbs"));
        problem.addClassName("th-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        name.setLabel(say.text("evaluation.field.name"));
        name.setId("field-name");
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        purpose.setLabel(say.text("evaluation.field.purpose"));
        purpose.setHelperText(say.text("evaluation.criteria.purposeHelp"));
        purpose.setManualValidation(true);
        purpose.setWidthFull();
        region.setLabel(say.text("evaluation.field.region"));
        region.setHelperText(say.text("evaluation.criteria.regionHelp"));
        region.setItems(say.regionOptions());
        region.setItemLabelGenerator(Option::label);
        region.setClearButtonVisible(true);
        region.setWidthFull();
        method.setLabel(say.text("evaluation.field.method"));
        method.setItems(CriteriaSet.Method.values());
        method.setItemLabelGenerator(one -> say.text("evaluation.method." + one));
        method.addValueChangeListener(event -> show());
        rows.addClassName("th-sections");
        pairs.add(new H2(say.text("evaluation.field.judgements")), judgements);
        var add = new Button(say.text("evaluation.criteria.add"), click -> {
            add(null);
            show();
        });
        getContent()
                .add(
                        crumbs,
                        new H1(say.text(edit ? "evaluation.criteria.edit" : "evaluation.criteria.new")),
                        problem,
                        name,
                        purpose,
                        region,
                        new H2(say.text("evaluation.field.criteria")),
                        rows,
                        new Div(add),
                        method,
                        pairs,
                        foot());
    }

    private Component foot() {
        var save = new Button(say.text("evaluation.criteria.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            context.attempt(this::save);
            save.setEnabled(true);
        });
        var foot = new Div(save);
        foot.addClassName("th-foot");
        return foot;
    }

    private void take(@Nullable CriteriaModel source, boolean edit) {
        method.setValue(CriteriaSet.Method.DIRECT);
        if (source == null) {
            for (int i = 0; i < FIRST; i++) {
                add(null);
            }
            return;
        }
        String title = say.label(source.name());
        name.setValue(edit ? title : say.text("evaluation.criteria.copyOf", title));
        purpose.setValue(say.label(source.purpose()));
        region.setValue(say.regionOptions().stream()
                .filter(option -> option.value().equals(source.region()))
                .findFirst()
                .orElse(null));
        CriteriaSet set = source.revision().set();
        set.criteria().forEach(this::add);
        judgements.take(set.tops().stream().map(Criterion::code).toList(), set.judgements());
        method.setValue(set.method());
    }

    private void add(@Nullable Criterion given) {
        String code = given == null ? freeCode() : given.code();
        var fields = new CriterionFields(say, code, given, this::remove, this::show);
        criteria.add(fields);
        rows.add(fields);
    }

    private String freeCode() {
        String code;
        do {
            numbered++;
            code = "c" + numbered;
        } while (taken(code));
        return code;
    }

    private boolean taken(String code) {
        return criteria.stream().anyMatch(one -> one.code().equals(code));
    }

    /** With its parts. */
    private void remove(CriterionFields fields) {
        criteria.stream().filter(one -> one.isPartOf(fields)).toList().forEach(this::remove);
        criteria.remove(fields);
        rows.remove(fields);
        show();
    }

    private void show() {
        boolean pairwise = method.getValue() == CriteriaSet.Method.PAIRWISE;
        criteria.forEach(one -> {
            one.weighted(!pairwise || !one.isTop());
            one.within(criteria.stream()
                    .filter(one::isPartOf)
                    .findFirst()
                    .map(CriterionFields::name)
                    .orElse(""));
        });
        pairs.setVisible(pairwise);
        if (pairwise) {
            judgements.show(criteria.stream().filter(CriterionFields::isTop).toList());
        }
    }

    private CriteriaModel.Draft draft() {
        boolean pairwise = method.getValue() == CriteriaSet.Method.PAIRWISE;
        var set = new CriteriaSet(
                pairwise ? CriteriaSet.Method.PAIRWISE : CriteriaSet.Method.DIRECT,
                pairwise ? judgements.values() : List.of(),
                criteria.stream().map(CriterionFields::criterion).toList());
        Option place = region.getValue();
        return new CriteriaModel.Draft(
                label(name.getValue(), known == null ? null : known.name()),
                label(purpose.getValue(), known == null ? null : known.purpose()),
                place == null ? null : place.value(),
                set);
    }

    private Label label(String typed, @Nullable Label old) {
        String text = typed.strip();
        return old != null && say.label(old).equals(text) ? old : Label.of(text);
    }

    private void save() {
        problem.setVisible(false);
        name.setInvalid(false);
        criteria.forEach(one -> one.error(null));
        try {
            CriteriaModel saved = known == null
                    ? models.create(context.caller(), draft())
                    : models.change(context.caller(), known.id(), base, draft());
            context.done(say.text("evaluation.criteria.saved"));
            context.navigate(Paths.criteria(saved.id()));
        } catch (InvalidException e) {
            show(e);
        } catch (ConflictException e) {
            String standing = e.current().get("version");
            if (known == null || standing == null) {
                throw e;
            }
            base = Integer.parseInt(standing);
            changedMeanwhile(known.id());
        }
    }

    /** Whoever saves once more has seen, or could have seen, what the other wrote. */
    private void changedMeanwhile(String id) {
        var other = new Anchor(Paths.criteria(id), say.text("evaluation.criteria.edited.other"));
        other.setTarget("_blank");
        problem.removeAll();
        problem.add(new Span(say.text("evaluation.criteria.edited") + " "), other);
        problem.setVisible(true);
    }

    private void show(InvalidException e) {
        var homeless = new ArrayList<String>();
        for (FieldError error : e.errors()) {
            String message = context.text(error.message());
            CriterionFields fields = criteria.stream()
                    .filter(one -> error.field().equals("criteria." + one.code()))
                    .findFirst()
                    .orElse(null);
            if (fields != null) {
                fields.error(message);
            } else if (error.field().equals("name")) {
                name.setErrorMessage(message);
                name.setInvalid(true);
                name.focus();
            } else {
                homeless.add(message);
            }
        }
        problem.setText(
                homeless.isEmpty() ? context.text("ui.form.errors", e.errors().size()) : String.join(" ", homeless));
        problem.setVisible(true);
    }
}
