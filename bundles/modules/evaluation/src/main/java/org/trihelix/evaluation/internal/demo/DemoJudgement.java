package org.trihelix.evaluation.internal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Opinion;

/** What invented experts say: the same at every installation. */
final class DemoJudgement {

    private static final int GOOD = 6;

    private static final Map<String, List<String>> REASONS = Map.of(
            "prospects",
            List.of(
                    "Покупателей автор называет, но ни одного подтверждённого договора нет.",
                    "Есть два якорных заказчика и понятно, за что они платят."),
            "demand",
            List.of(
                    "Спрос описан общими словами, писем от предприятий не приложено.",
                    "Предприятия региона уже закупают похожее за рубежом: спрос есть."),
            "system-effects",
            List.of(
                    "Связи с соседними отраслями намечены, но не просчитаны.",
                    "Подтянет машиностроение и логистику, появятся заказы у малых предприятий."),
            "social",
            List.of(
                    "Рабочих мест немного, нагрузку на природу надо оценить отдельно.",
                    "Новые рабочие места в малых городах, вредных производств нет."),
            "investment",
            List.of(
                    "Нужна крупная стройка, без бюджета региона не обойтись.",
                    "Можно начать на имеющемся оборудовании и вкладывать по частям."),
            "novelty",
            List.of(
                    "Похожие решения известны лет десять, новизна в их сочетании.",
                    "Технология опытная, в стране такого производства пока нет."));

    private static final List<String> REMARKS = List.of(
            "Вымышленное заключение для демонстрации. Замысел здравый; начать стоит с опытной партии и двух якорных заказчиков.",
            "Вымышленное заключение для демонстрации. Просил бы авторов показать расчёт окупаемости и состав участников.",
            "Вымышленное заключение для демонстрации. Главный риск — кадры: без университета проект не удержится.");

    private DemoJudgement() {}

    /**
     * @param level how good the idea is to be, 0 to 10
     * @param reviewer who says it, from 0: some are stricter
     */
    static Opinion of(CriteriaSet criteria, int level, int reviewer) {
        var ratings = new ArrayList<Opinion.Rating>();
        List<Criterion> leaves = criteria.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            int score = Math.clamp(level + (i * 2 + reviewer * 3) % 5 - 2 - reviewer % 2, 1, 10);
            List<String> reasons = REASONS.getOrDefault(
                    leaves.get(i).code(), List.of("Пока скорее нет, чем да.", "Скорее да: доводы убедительны."));
            ratings.add(new Opinion.Rating(leaves.get(i).code(), score, reasons.get(score < GOOD ? 0 : 1)));
        }
        return new Opinion(ratings, REMARKS.get(reviewer % REMARKS.size()));
    }
}
