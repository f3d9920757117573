package org.trihelix.mobilization.internal.demo;

import static org.trihelix.mobilization.domain.PledgeMove.ACCEPT;
import static org.trihelix.mobilization.domain.PledgeMove.CONFIRM;
import static org.trihelix.mobilization.domain.PledgeMove.DECLINE;
import static org.trihelix.mobilization.domain.PledgeMove.DELIVER;
import static org.trihelix.mobilization.domain.PledgeMove.WITHDRAW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.internal.demo.DemoPledge.When;

/**
 * An idea of the demonstration on its way from promotion to its cluster.
 *
 * @param key under which it is known to be there
 * @param sent days ago
 * @param due days from today until the deadline; negative when it has passed
 * @param ask what the decision maker is asked for
 * @param answer null while it is awaited
 * @param ledOn whether it goes on to its cluster
 */
record DemoScene(
        String key,
        int sent,
        int due,
        String ask,
        @Nullable Answer answer,
        String reason,
        List<DemoNeed> needs,
        List<DemoPledge> pledges,
        boolean ledOn) {

    private static final String AUTHOR = "demo-author";
    private static final String ENGINEER = "demo-engineer";
    private static final String STUDENT = "demo-student";
    private static final String EXPERT = "demo-expert";
    private static final String AUTHORITY = "demo-authority";

    private static final List<DemoNeed> WHOLE = List.of(
            new DemoNeed(
                    ResourceKind.MONEY,
                    "Опытная партия и оснастка",
                    "Закупка оснастки и выпуск первой партии для двух заказчиков.",
                    24_000_000,
                    200),
            new DemoNeed(
                    ResourceKind.EQUIPMENT, "Часы испытательного стенда", "Ресурсные испытания образцов.", 400, 150),
            new DemoNeed(ResourceKind.EXPERTISE, "Консультации технологов", "Разбор техпроцесса и смет.", 160, 90),
            new DemoNeed(
                    ResourceKind.PREMISES,
                    "Площадка под опытный участок",
                    "Отапливаемая, с подводом 150 кВт и въездом для грузовиков.",
                    600,
                    100),
            new DemoNeed(ResourceKind.MATERIALS, "Сырьё для опытной партии", "", 12_000, 120),
            new DemoNeed(
                    ResourceKind.DATA,
                    "Данные о закупках предприятий",
                    "За три года, без коммерческой тайны: по ним считают спрос.",
                    3,
                    45),
            new DemoNeed(ResourceKind.SUPPORT, "Письма о готовности закупать", "", 5, 60));

    private static final List<DemoPledge> SEVERAL = List.of(
            DemoPledge.of(
                            DemoPeople.INVESTOR,
                            0,
                            12_000_000,
                            "Войдём, когда наберётся больше половины: один не потянет никто.",
                            ACCEPT)
                    .when(When.covered(0, 60)),
            DemoPledge.of(AUTHORITY, 0, 6_000_000, "Софинансирование края, если войдёт фонд.")
                    .when(When.withFirstFor(0)),
            DemoPledge.of(ENGINEER, 1, 250, "Стенд свободен по ночам и в выходные.", ACCEPT, DELIVER, CONFIRM),
            DemoPledge.of(STUDENT, 2, 60, "Считаем сметы с преподавателем.", ACCEPT, DELIVER),
            DemoPledge.of(EXPERT, 2, 100, "Два технолога, по одному дню в неделю.", ACCEPT),
            DemoPledge.of(DemoPeople.INVESTOR, 2, 20, "Наш финансист посмотрит модель.", DECLINE)
                    .because("Расчёты уже делает университет."),
            DemoPledge.of(AUTHORITY, 3, 900, "Пустует цех бывшей мебельной фабрики.", ACCEPT)
                    .taken(600),
            DemoPledge.of(ENGINEER, 3, 300, "Угол сборочного цеха.", WITHDRAW)
                    .because("Цех до осени занят срочным заказом."),
            DemoPledge.of(ENGINEER, 4, 8_000, "После закрытия годового заказа.", ACCEPT)
                    .when(When.inDays(40)),
            DemoPledge.of(AUTHOR, 5, 2, "Выгрузки обезличены.", ACCEPT, DELIVER, CONFIRM),
            DemoPledge.of(AUTHORITY, 6, 2, "Подпишут два профильных ведомства.", ACCEPT));

    private static final List<DemoNeed> FEW = List.of(
            new DemoNeed(ResourceKind.MONEY, "Проектная документация", "Две стадии, с экспертизой.", 8_000_000, 160),
            new DemoNeed(ResourceKind.EQUIPMENT, "Часы лаборатории", "Анализ сырья из трёх мест.", 120, 80));

    private static final List<DemoNeed> COVERED = List.of(
            new DemoNeed(ResourceKind.MONEY, "Оборудование учебного класса", "", 3_500_000, 90),
            new DemoNeed(ResourceKind.EXPERTISE, "Обучение мастеров", "Четыре группы по десять человек.", 80, 120),
            new DemoNeed(ResourceKind.SUPPORT, "Согласования в районах", "", 2, 60));

    private static final List<DemoPledge> ALL_COVERED = List.of(
            DemoPledge.of(DemoPeople.INVESTOR, 0, 3_500_000, "Одним платежом.", ACCEPT),
            DemoPledge.of(EXPERT, 1, 80, "Когда класс будет оплачен целиком.", ACCEPT)
                    .when(When.covered(0, 100)),
            DemoPledge.of(AUTHORITY, 2, 2, "Оба района предупреждены.", ACCEPT, DELIVER));

    private static final List<DemoNeed> SMALL = List.of(
            new DemoNeed(ResourceKind.PREMISES, "Комната для рабочей группы", "", 40, 30),
            new DemoNeed(ResourceKind.DATA, "Перечень предприятий с мощностями", "", 1, 30));

    private static final List<DemoPledge> SMALL_GIVEN = List.of(
            DemoPledge.of(EXPERT, 0, 40, "Аудитория в технопарке.", ACCEPT, DELIVER, CONFIRM),
            DemoPledge.of(ENGINEER, 1, 1, "Собрали для себя, делимся.", ACCEPT, DELIVER, CONFIRM));

    static final List<DemoScene> ALL = List.of(
            new DemoScene(
                    "demo-supported",
                    18,
                    3,
                    "поддержать опытное производство: площадку, письма о закупке и часть стоимости первой партии",
                    Answer.SUPPORTED,
                    "Поддерживаем: есть два заказчика и готовая площадка. Деньги — на условиях софинансирования. (Демонстрация)",
                    WHOLE,
                    SEVERAL,
                    false),
            new DemoScene(
                    "demo-waiting",
                    5,
                    9,
                    "оплатить проектную документацию и открыть доступ к лаборатории",
                    null,
                    "",
                    FEW,
                    List.of(DemoPledge.of(ENGINEER, 1, 60, "Наша лаборатория, будни после шести.")),
                    false),
            new DemoScene(
                    "demo-covered",
                    15,
                    2,
                    "открыть учебный класс при предприятии и согласовать его с районами",
                    Answer.SUPPORTED,
                    "Поддерживаем: кадры нужны раньше, чем оборудование. (Демонстрация)",
                    COVERED,
                    ALL_COVERED,
                    false),
            new DemoScene(
                    "demo-overdue",
                    20,
                    -6,
                    "назвать ведомство, которое возьмёт проект на сопровождение",
                    null,
                    "",
                    List.of(),
                    List.of(),
                    false),
            new DemoScene(
                    "demo-led",
                    12,
                    1,
                    "собрать рабочую группу и дать ей помещение",
                    Answer.SUPPORTED,
                    "Поддерживаем: просят немного, а участники уже известны. (Демонстрация)",
                    SMALL,
                    SMALL_GIVEN,
                    true),
            new DemoScene(
                    "demo-returned",
                    10,
                    4,
                    "включить проект в программу экспортной поддержки",
                    Answer.REVISION,
                    "Добавьте расчёт объёмов и письма покупателей за рубежом: без них программу не открыть. (Демонстрация)",
                    List.of(),
                    List.of(),
                    false));

    String brief(String title) {
        return "Предлагаем проект «" + title + "» и просим " + ask
                + ".\n\nЧто это даст: новые рабочие места, заказы местным предприятиям и технологию, которую можно повторить в"
                + " соседних регионах.\n\nЧто будет, если отказать: участники разойдутся по своим проектам, и собирать их заново"
                + " придётся не один год.\n\nЗаписка вымышлена для демонстрации.";
    }

    String evidence() {
        return "Итоги экспертизы: три рецензии, единодушные в главном.\nПисьма двух заказчиков с объёмами на три года.\n"
                + "Расчёт окупаемости: от пяти до семи лет. Всё вымышлено для демонстрации.";
    }
}
