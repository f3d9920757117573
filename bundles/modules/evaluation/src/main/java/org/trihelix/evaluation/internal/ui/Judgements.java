package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.api.InvalidException;
import org.trihelix.evaluation.CriteriaModels;

/** The pairwise matrix as questions: for each pair, which one matters more and by how much. What they say is shown at once. */
final class Judgements extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int STRONGEST = 9;

    private final transient Say say;
    private final transient CriteriaModels models;
    private final transient Map<String, Double> given = new HashMap<>();
    private final Div pairs = new Div();
    private final Div outcome = new Div();
    private transient List<CriterionFields> criteria = List.of();

    Judgements(Say say, CriteriaModels models) {
        this.say = say;
        this.models = models;
        pairs.addClassName("th-sections");
        getContent().addClassName("th-sections");
        getContent().add(new Paragraph(say.text("evaluation.judgements.help")), pairs, outcome);
    }

    /** Takes judgements that were kept, in the order of the pairs. */
    void take(List<String> codes, List<Double> judgements) {
        int next = 0;
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size() && next < judgements.size(); j++) {
                given.put(key(codes.get(i), codes.get(j)), judgements.get(next++));
            }
        }
    }

    private static String key(String one, String other) {
        return one + ' ' + other;
    }

    void show(List<CriterionFields> now) {
        criteria = List.copyOf(now);
        pairs.removeAll();
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = i + 1; j < criteria.size(); j++) {
                pairs.add(pair(criteria.get(i), criteria.get(j)));
            }
        }
        tell();
    }

    private Select<Double> pair(CriterionFields one, CriterionFields other) {
        var select = new Select<Double>();
        select.setLabel(name(one) + " — " + name(other));
        select.setItems(steps());
        select.setItemLabelGenerator(value -> words(value, name(one), name(other)));
        select.setValue(nearest(given.getOrDefault(key(one.code(), other.code()), 1.0)));
        select.setWidthFull();
        select.setMaxWidth("40rem");
        select.addValueChangeListener(event -> {
            given.put(key(one.code(), other.code()), event.getValue());
            tell();
        });
        return select;
    }

    private String name(CriterionFields criterion) {
        return criterion.name().isEmpty() ? say.text("evaluation.criteria.unnamed") : criterion.name();
    }

    private String words(Double value, String one, String other) {
        if (value == 1) {
            return say.text("evaluation.judgement.equal");
        }
        double times = value > 1 ? value : 1 / value;
        return say.text(
                "evaluation.judgement.more",
                value > 1 ? one : other,
                say.text("evaluation.judgement." + Math.round(times)),
                Math.round(times));
    }

    /** 9, 8, … 1, 1/2 … 1/9. */
    private static List<Double> steps() {
        var steps = new ArrayList<Double>();
        for (int times = STRONGEST; times >= 1; times--) {
            steps.add((double) times);
        }
        for (int times = 2; times <= STRONGEST; times++) {
            steps.add(1.0 / times);
        }
        return steps;
    }

    private static Double nearest(double value) {
        return steps().stream()
                .min(java.util.Comparator.comparingDouble(step -> Math.abs(Math.log(step / value))))
                .orElse(1.0);
    }

    List<Double> values() {
        var values = new ArrayList<Double>();
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = i + 1; j < criteria.size(); j++) {
                values.add(given.getOrDefault(
                        key(criteria.get(i).code(), criteria.get(j).code()), 1.0));
            }
        }
        return values;
    }

    private void tell() {
        outcome.removeAll();
        if (criteria.size() < 2) {
            return;
        }
        try {
            var consistency = models.consistency(values());
            List<String> names = criteria.stream().map(this::name).toList();
            outcome.add(new ConsistencyLine(say, names, consistency));
            var weights = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                weights.append(i == 0 ? "" : ", ").append(names.get(i)).append(' ');
                weights.append(say.percent(consistency.weights().get(i)));
            }
            outcome.add(new Paragraph(say.text("evaluation.judgements.weights", weights.toString())));
        } catch (InvalidException e) {
            outcome.add(new Paragraph(say.context().text(e.message())));
        }
    }
}
