package org.trihelix.clusters.internal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trihelix.clusters.Finding.State.HOLDS;
import static org.trihelix.clusters.Finding.State.MISSING;
import static org.trihelix.clusters.Finding.State.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.Makeup.Member;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.internal.SpokenTexts;

/** Rules counted by hand. */
class FileRuleTest {

    private static final Chain CHAIN = new Chain("abc", Label.of("abc"), List.of(link("a"), link("b"), link("c")));
    private static final String EUROPE = """
            name: {ru: Европейская сеть, en: European network}
            conditions:
              - {count: members, at-least: 15}
              - {count: kinds, at-least: 2}
              - {count: management, at-least: .5}
            """;

    private final Reading<CompositionRule> reading = new Reading<>(new RuleKind(new SpokenTexts()));

    private static ChainLink link(String code) {
        return new ChainLink(code, Label.of(code), List.of());
    }

    private static List<Member> members(int count, Sector sector, boolean committed, String... links) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < count; i++) {
            members.add(new Member("organization " + i, sector, committed, Set.of(links)));
        }
        return members;
    }

    @SafeVarargs
    private static Makeup makeup(@Nullable Double management, List<Member>... members) {
        return new Makeup(
                "cluster", Arrays.stream(members).flatMap(List::stream).toList(), CHAIN, management);
    }

    private Finding one(String condition, Makeup makeup) {
        String yaml = "name: {ru: Правило, en: Rule}\nconditions:\n  - {" + condition + "}\n";
        return reading.good("rule", yaml).check(makeup).getFirst();
    }

    private static void stands(Finding finding, Finding.State state, double have, double wanted, String lack) {
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.have()).isEqualTo(have);
        assertThat(finding.wanted()).isEqualTo(wanted);
        assertThat(finding.lack().ru()).isEqualTo(lack);
    }

    @Test
    void holdsWithFifteenOfTwoKindsAndHalfAPost() {
        var findings = reading.good("europe", EUROPE)
                .check(makeup(.5, members(14, Sector.BUSINESS, true), members(1, Sector.SCIENCE, true)));
        assertThat(findings).extracting(Finding::state).containsExactly(HOLDS, HOLDS, HOLDS);
        assertThat(findings).extracting(Finding::have).containsExactly(15.0, 2.0, .5);
        assertThat(findings).extracting(Finding::lack).containsOnly(Label.NONE);
    }

    @Test
    void missesOneWithFourteenHoweverManyHaveNotConfirmed() {
        var findings = reading.good("europe", EUROPE)
                .check(makeup(
                        .2,
                        members(14, Sector.BUSINESS, true),
                        members(3, Sector.SCIENCE, false),
                        members(9, Sector.BUSINESS, false)));
        stands(findings.get(0), MISSING, 14, 15, "Не хватает 1 подтверждения.");
        assertThat(findings.get(1).state()).isEqualTo(MISSING);
        assertThat(findings.get(1).lack().en())
                .startsWith("1 more sector is needed. Not there yet: hub.sector.SCIENCE, hub.sector.EDUCATION,");
        stands(findings.get(2), MISSING, .2, .5, "Не хватает 0,3 ставки.");
    }

    @Test
    void isNotKnownWhileNobodyToldOfTheManagement() {
        Finding finding = reading.good("europe", EUROPE)
                .check(makeup(null, members(15, Sector.BUSINESS, true)))
                .getLast();
        assertThat(finding.state()).isEqualTo(UNKNOWN);
        assertThat(finding.have()).isNull();
        assertThat(finding.wanted()).isEqualTo(.5);
        assertThat(finding.lack().ru()).startsWith("Пока никто не указал");
        assertThat(one("count: management, at-least: 1", makeup(0.0)).state()).isEqualTo(MISSING);
    }

    @Test
    void takesTheShareOfAllThatHaveNotDeclined() {
        Makeup ten = makeup(
                null,
                members(3, Sector.BUSINESS, true),
                members(4, Sector.BUSINESS, false),
                members(3, Sector.SCIENCE, true));
        stands(
                one("count: members, share-at-least: .5, sectors: [business]", ten),
                MISSING,
                3,
                5,
                "Не хватает 2 подтверждений. Доля считается от нынешнего состава.");
        stands(one("count: members, share-at-least: .7, sectors: [business], committed: false", ten), HOLDS, 7, 7, "");
        stands(
                one("count: members, share-at-least: .5, at-least: 6, sectors: [business]", ten),
                MISSING,
                3,
                6,
                "Не хватает 3 подтверждений.");
        stands(one("count: members, share-at-least: .6", ten), HOLDS, 6, 6, "");
        stands(
                one("count: members, share-at-least: .5", makeup(null)),
                MISSING,
                0,
                1,
                "Не хватает 1 подтверждения. Доля считается от нынешнего состава.");
    }

    @Test
    void countsHelicesAndNotSectors() {
        Makeup two = makeup(
                null,
                members(2, Sector.SCIENCE, true),
                members(2, Sector.EDUCATION, true),
                members(1, Sector.FINANCE, true));
        stands(
                one("count: helices, at-least: 3", two),
                MISSING,
                2,
                3,
                "Не хватает 1 спирали. Пока не представлены: Власть и Общество.");
        assertThat(one("count: kinds, at-least: 3", two).state()).isEqualTo(HOLDS);
    }

    @Test
    void countsLinksThatThoseHoldWhoCount() {
        Makeup makeup = makeup(
                null, members(2, Sector.SCIENCE, true, "a", "elsewhere"), members(1, Sector.BUSINESS, false, "b"));
        stands(one("count: links, at-least: 2", makeup), MISSING, 1, 2, "Осталось занять 1 место цепочки.");
        stands(one("count: links, at-least: 2, committed: false", makeup), HOLDS, 2, 2, "");
        stands(
                one("count: links, share-at-least: .8, committed: false", makeup),
                MISSING,
                2,
                3,
                "Осталось занять 1 место цепочки.");
        var away = new Makeup("cluster", makeup.members(), new Chain("away", Label.of("away"), List.of()), null);
        assertThat(one("count: links, share-at-least: .8", away))
                .satisfies(finding -> assertThat(finding.state()).isEqualTo(UNKNOWN))
                .satisfies(finding -> assertThat(finding.wanted()).isNull());
        assertThat(one("count: links, at-least: 1", away))
                .satisfies(finding -> assertThat(finding.wanted()).isEqualTo(1))
                .satisfies(finding -> assertThat(finding.lack().ru()).startsWith("Цепочка «away» сейчас недоступна"));
    }
}
