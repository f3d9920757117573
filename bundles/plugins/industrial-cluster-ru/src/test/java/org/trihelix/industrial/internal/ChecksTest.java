package org.trihelix.industrial.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.industrial.domain.Requirements;
import org.trihelix.industrial.domain.Role;
import org.trihelix.industrial.domain.Told;

class ChecksTest {

    private static final Requirements DECREE = new Requirements(10, 1, .2, 2, 1, 1, 1);

    /** Says the key and its arguments. */
    private static final Texts TEXTS = new Texts() {
        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key + List.of(arguments);
        }

        @Override
        public boolean has(Locale locale, String key) {
            return true;
        }
    };

    private final List<Makeup.Member> members = new ArrayList<>();
    private final Map<String, Told> told = new HashMap<>();

    private ChecksTest with(int number, Sector sector, @Nullable Told each) {
        for (int i = 0; i < number; i++) {
            String id = "o" + members.size();
            members.add(new Makeup.Member(id, sector, true, Set.of()));
            if (each != null) {
                told.put(id, each);
            }
        }
        return this;
    }

    private static Told parts(double output, double within) {
        return new Told(Role.PARTS, output, within, 1);
    }

    private static Told doing(Role role) {
        return new Told(role, null, null, 1);
    }

    private List<Finding> findings(Requirements requirements) {
        return new Checks(
                        requirements,
                        new Wording(TEXTS),
                        members,
                        told,
                        ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> "Works " + id)))
                .findings();
    }

    private Finding finding(String name) {
        return findings(DECREE).stream()
                .filter(one -> one.condition().en().startsWith("industrial.condition." + name))
                .findFirst()
                .orElseThrow();
    }

    private ChecksTest whole() {
        return with(1, Sector.BUSINESS, doing(Role.FINAL))
                .with(9, Sector.BUSINESS, parts(100, 20))
                .with(2, Sector.SCIENCE, doing(Role.INFRASTRUCTURE))
                .with(1, Sector.SOCIETY, doing(Role.SPECIALIZED))
                .with(1, Sector.EDUCATION, doing(Role.OTHER))
                .with(1, Sector.FINANCE, doing(Role.OTHER));
    }

    @Test
    void aWholeClusterHoldsEachCondition() {
        assertThat(whole().findings(DECREE)).hasSize(7).allMatch(one -> one.state() == Finding.State.HOLDS);
    }

    @Test
    void oneEnterpriseLessIsMissing() {
        whole();
        members.remove(1);
        assertThat(finding("enterprises"))
                .extracting(Finding::state, Finding::have, Finding::wanted)
                .containsExactly(Finding.State.MISSING, 9.0, 10.0);
        assertThat(finding("enterprises").lack().ru()).contains("[1]");
    }

    @Test
    void oneOfWhomNobodyToldMayBeTheTenth() {
        whole();
        told.remove("o1");
        assertThat(finding("enterprises").state()).isEqualTo(Finding.State.UNKNOWN);
        told.remove("o2");
        members.remove(1);
        assertThat(finding("enterprises").state()).isEqualTo(Finding.State.MISSING);
    }

    @Test
    void whoGivesLessThanAFifthIsNamed() {
        whole().with(1, Sector.BUSINESS, parts(100, 19.9));
        Finding cooperation = finding("cooperation");
        assertThat(cooperation.state()).isEqualTo(Finding.State.MISSING);
        assertThat(cooperation.have()).isEqualTo(9);
        assertThat(cooperation.wanted()).isEqualTo(10);
        assertThat(cooperation.lack().ru()).contains("Works o15");
    }

    @Test
    void makersOfFinalProductsNeedNotGiveAnythingToOthers() {
        whole().with(1, Sector.BUSINESS, new Told(Role.FINAL, 100.0, 0.0, 1));
        assertThat(finding("cooperation").state()).isEqualTo(Finding.State.HOLDS);
    }

    @Test
    void aShareThatNobodyToldIsNotKnown() {
        whole().with(1, Sector.BUSINESS, doing(Role.PARTS));
        assertThat(finding("cooperation").state()).isEqualTo(Finding.State.UNKNOWN);
        assertThat(finding("cooperation").lack().ru()).contains("Works o15");
    }

    @Test
    void manyAreCountedAfterTheFirstFive() {
        whole().with(7, Sector.BUSINESS, parts(100, 1));
        assertThat(finding("cooperation").lack().ru()).contains("+2");
    }

    @Test
    void sectorsAreCountedWhateverWasTold() {
        with(1, Sector.EDUCATION, null).with(1, Sector.FINANCE, null);
        assertThat(finding("education").state()).isEqualTo(Finding.State.HOLDS);
        assertThat(finding("finance").state()).isEqualTo(Finding.State.HOLDS);
        members.clear();
        assertThat(finding("education").state()).isEqualTo(Finding.State.MISSING);
    }

    @Test
    void whatIsSetToNothingIsNotAskedFor() {
        assertThat(findings(new Requirements(0, 0, 0, 0, 0, 0, 0))).isEmpty();
        assertThat(findings(new Requirements(10, 0, 0, 0, 0, 0, 1))).hasSize(2);
    }
}
