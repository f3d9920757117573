package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.Result.PerCriterion;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.Picture;

/** What came out so far, or by what it will be judged. */
final class Overview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Services services;

    Overview(Say say, Services services, Evaluation evaluation) {
        this.say = say;
        this.services = services;
        getContent().addClassName("th-sections");
        show(evaluation);
    }

    void show(Evaluation evaluation) {
        getContent().removeAll();
        var verdict = evaluation.verdict();
        if (verdict != null && !verdict.reason().isEmpty()) {
            var reason = new Paragraph(verdict.reason());
            reason.addClassName("th-quote");
            String heading =
                    evaluation.stage() == Stage.DECIDED ? "evaluation.decision.reason" : "evaluation.closed.reason";
            getContent().add(new Section(new H2(say.text(heading)), reason));
        }
        if (evaluation.can().results() && evaluation.submitted() > 0) {
            result(services.results().result(say.context().caller(), evaluation.id()));
        } else {
            getContent().add(new Paragraph(say.text("evaluation.result.notYet")));
            criteria(services.models().revision(say.context().caller(), evaluation.revision()));
        }
    }

    private void result(Result result) {
        Result.Figures overall = result.overall();
        var summary = new Paragraph(say.text(
                "evaluation.result.summary",
                say.number(overall.mean()),
                overall.count(),
                say.number(overall.deviation())));
        getContent().add(new Section(new H2(say.text("evaluation.result.title")), summary, chart(result)));
        getContent().add(table(result));
    }

    private Component chart(Result result) {
        List<String> names = result.criteria().stream()
                .map(one -> say.label(one.criterion().name()))
                .toList();
        var shares = new ArrayList<@Nullable Double>();
        result.criteria().forEach(one -> shares.add(one.share() == null ? null : hundred(one.share())));
        return new Picture(
                say.context(),
                new ChartData(
                        ChartData.Kind.BAR,
                        say.text("evaluation.result.chart"),
                        sentence(result),
                        say.text("evaluation.points"),
                        names,
                        List.of(new ChartData.Series(say.text("evaluation.result.mean"), shares))));
    }

    private static double hundred(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    private String sentence(Result result) {
        var byShare = result.criteria().stream()
                .filter(one -> one.share() != null)
                .sorted(java.util.Comparator.comparingDouble(one -> one.share() == null ? 0 : one.share()))
                .toList();
        if (byShare.isEmpty()) {
            return "";
        }
        if (Objects.equals(byShare.getFirst().share(), byShare.getLast().share())) {
            return say.text("evaluation.result.even");
        }
        return say.text(
                "evaluation.result.sentence",
                say.label(byShare.getLast().criterion().name()),
                say.label(byShare.getFirst().criterion().name()));
    }

    private Component table(Result result) {
        var table = new Tables(
                say,
                say.text("evaluation.result.table"),
                List.of(
                        "evaluation.criterion",
                        "evaluation.weight",
                        "evaluation.result.score",
                        "evaluation.result.deviation",
                        "evaluation.result.range",
                        "evaluation.result.contribution"));
        for (PerCriterion one : result.criteria()) {
            table.row(
                    new Span(say.label(one.criterion().name())),
                    say.percent(one.weight()),
                    say.number(one.scores().mean()),
                    say.number(one.scores().deviation()),
                    range(one),
                    say.number(one.contribution()));
        }
        return table.made();
    }

    private String range(PerCriterion one) {
        return say.number(one.scores().least(), 0) + " – "
                + say.number(one.scores().most(), 0);
    }

    private void criteria(CriteriaModel.Revision revision) {
        var section = new Section(new H2(say.text("evaluation.field.criteria")));
        section.add(criteriaTable(say, revision));
        getContent().add(section);
    }

    static Component criteriaTable(Say say, CriteriaModel.Revision revision) {
        var table = new Tables(
                say,
                say.text("evaluation.criteria.table"),
                List.of("evaluation.criterion", "evaluation.weight", "evaluation.scale", "evaluation.help"));
        for (Criterion one : revision.set().leaves()) {
            table.row(
                    new Span(path(say, revision.set(), one)),
                    say.percent(revision.set().inWhole(one)),
                    new Span(scale(say, one)),
                    new Span(say.label(one.help())));
        }
        return table.made();
    }

    /** With the groups it stands in. */
    private static String path(Say say, CriteriaSet set, Criterion criterion) {
        return Stream.concat(set.above(criterion).stream(), Stream.of(criterion))
                .map(one -> say.label(one.name()))
                .collect(Collectors.joining(" → "));
    }

    /** "0 — not in sight, 10 — proved by sales". */
    static String scale(Say say, Criterion criterion) {
        var scale = criterion.scale();
        return end(scale.worst(), say.label(scale.worstWords())) + ", "
                + end(scale.best(), say.label(scale.bestWords()));
    }

    private static String end(int score, String words) {
        return words.isEmpty() ? String.valueOf(score) : score + " — " + words;
    }
}
