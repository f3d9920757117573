package org.trihelix.evaluation.internal.preset;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.CriteriaPreset;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.ScoreScale;

/** What a technology platform asks of an idea: market, effects, cost, novelty. */
@Component(service = CriteriaPreset.class)
public final class PlatformPreset implements CriteriaPreset {

    @Override
    public String code() {
        return "platform";
    }

    @Override
    public Label name() {
        return new Label("Технологическая платформа", "Technology platform");
    }

    @Override
    public Label purpose() {
        return new Label(
                "Нужна ли идея рынку, во что обойдётся её путь к нему и что она даст экономике и обществу.",
                "Whether a market wants the idea, what the way there costs, and what it does to economy and society.");
    }

    @Override
    public CriteriaSet criteria() {
        return new CriteriaSet(
                CriteriaSet.Method.DIRECT,
                List.of(),
                List.of(
                        new Criterion(
                                "prospects",
                                null,
                                new Label("Коммерческие перспективы", "Commercial prospects"),
                                new Label(
                                        "Кто и за что будет платить, велик ли рынок, есть ли у предложения преимущества.",
                                        "Who will pay and for what, how large the market is, what is better than elsewhere."),
                                scale("не видны", "not in sight", "доказаны продажами", "proved by sales"),
                                1),
                        new Criterion(
                                "demand",
                                null,
                                new Label("Востребованность", "Demand"),
                                new Label(
                                        "Есть ли подтверждённый запрос: договоры, письма, обращения, исследования.",
                                        "Whether demand is evidenced: contracts, letters, requests, studies."),
                                scale("не подтверждена", "no evidence", "заказчики ждут", "customers are waiting"),
                                1),
                        new Criterion(
                                "system-effects",
                                null,
                                new Label("Системные эффекты", "System effects"),
                                new Label(
                                        "Что изменится в смежных отраслях и регионах, какие новые связи возникнут.",
                                        "What changes in neighbouring branches and regions, which new ties appear."),
                                scale("нет", "none", "меняют отрасль", "change the branch"),
                                1),
                        new Criterion(
                                "social",
                                null,
                                new Label("Социальные последствия", "Social consequences"),
                                new Label(
                                        "Рабочие места, здоровье, среда; учитывайте и хорошее, и дурное.",
                                        "Jobs, health, environment; count the good and the bad."),
                                scale("вредные", "harmful", "весьма благоприятные", "very favourable"),
                                1),
                        new Criterion(
                                "investment",
                                null,
                                new Label("Потребность в инвестициях", "Investment needed"),
                                new Label(
                                        "Во что обойдётся путь до рынка. Чем меньше нужно, тем выше балл.",
                                        "What the way to the market costs. The less is needed, the higher the score."),
                                scale("непосильная", "out of reach", "посильна участникам", "members can bear it"),
                                1),
                        new Criterion(
                                "novelty",
                                null,
                                new Label("Новизна", "Novelty"),
                                new Label(
                                        "Чем решение отличается от известных в стране и в мире.",
                                        "How the solution differs from what is known in the country and in the world."),
                                scale("давно известно", "long known", "впервые в мире", "first in the world"),
                                1)));
    }

    private static ScoreScale scale(String worstRu, String worstEn, String bestRu, String bestEn) {
        return ScoreScale.ten(new Label(worstRu, worstEn), new Label(bestRu, bestEn));
    }
}
