package org.trihelix.evaluation.internal.preset;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.CriteriaPreset;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.ScoreScale;

/** What a city or a region asks of a solution: how far it reaches and who takes part. */
@Component(service = CriteriaPreset.class)
public final class ImpactPreset implements CriteriaPreset {

    @Override
    public String code() {
        return "impact";
    }

    @Override
    public Label name() {
        return new Label("Общественный эффект", "Impact");
    }

    @Override
    public Label purpose() {
        return new Label(
                "Насколько решение полезно территории: можно ли его повторить, велик ли эффект, кто вовлечён, в чём новизна.",
                "How much a territory gains: can it be repeated, how large is the effect, who takes part, what is new.");
    }

    @Override
    public CriteriaSet criteria() {
        return new CriteriaSet(
                CriteriaSet.Method.DIRECT,
                List.of(),
                List.of(
                        new Criterion(
                                "scalability",
                                null,
                                new Label("Масштабируемость", "Scalability"),
                                new Label(
                                        "Можно ли повторить решение в других местах и во что это обойдётся.",
                                        "Whether it can be repeated elsewhere, and at what cost."),
                                scale("только здесь", "only here", "в любом регионе", "in any region"),
                                1),
                        new Criterion(
                                "effect",
                                null,
                                new Label("Размер эффекта", "Size of effect"),
                                new Label(
                                        "Сколько людей, времени и денег затронет решение; чем это можно измерить.",
                                        "How many people, how much time and money it touches; how that can be measured."),
                                scale("незаметный", "unnoticeable", "меняет жизнь многих", "changes many lives"),
                                1),
                        new Criterion(
                                "involvement",
                                null,
                                new Label("Вовлечённость стейкхолдеров", "Involvement of stakeholders"),
                                new Label(
                                        "Участвуют ли те, кого решение касается: наука, бизнес, власть, жители.",
                                        "Whether those whom it concerns take part: science, business, government, citizens."),
                                scale("автор один", "the author alone", "участвуют все стороны", "all sides take part"),
                                1),
                        new Criterion(
                                "innovation",
                                null,
                                new Label("Инновационность", "Innovation"),
                                new Label(
                                        "Что в решении нового для территории и отрасли.",
                                        "What is new in it for the territory and the branch."),
                                scale("привычное решение", "the usual", "прорывное решение", "a breakthrough"),
                                1)));
    }

    private static ScoreScale scale(String worstRu, String worstEn, String bestRu, String bestEn) {
        return ScoreScale.ten(new Label(worstRu, worstEn), new Label(bestRu, bestEn));
    }
}
