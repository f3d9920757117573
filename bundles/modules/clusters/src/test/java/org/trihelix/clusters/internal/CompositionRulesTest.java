package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.Makeup.Member;
import org.trihelix.clusters.Verdict;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;

/** What rules get to know of a cluster, and what its readers get to know of them. */
class CompositionRulesTest {

    private static final Label TOLD = new Label("Условие", "Condition");

    private final Bench bench = new Bench();

    /** Remembers what it was asked with. */
    private record Asked(String code, List<Finding> findings, List<Makeup> seen) implements CompositionRule {

        static Asked rule(String code, Finding... findings) {
            return new Asked(code, List.of(findings), new ArrayList<>());
        }

        @Override
        public Label name() {
            return Label.of(code);
        }

        @Override
        public Label source() {
            return Label.NONE;
        }

        @Override
        public List<Finding> check(Makeup makeup) {
            seen.add(makeup);
            if (findings.isEmpty()) {
                throw new IllegalStateException("out of order");
            }
            return findings;
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Charter managed(Charter old, @Nullable Double posts) {
        return new Charter(old.name(), old.purpose(), old.kind(), old.region(), old.principle(), old.chain(), posts);
    }

    @Test
    void areNoneWithoutPlugins() {
        assertThat(bench.proposed(List.of(), bench.plant).rules()).isEmpty();
    }

    @Test
    void getToKnowWhoHasConfirmedAndWhichLinksAreHeld() {
        var rule = Asked.rule("rule", Finding.holds(TOLD, 1, 1));
        bench.network.keep(
                bench.scientist, new Profile(bench.institute, List.of(), List.of(new Place("general", "research")), 0));
        String id = bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry)
                .id();
        bench.clusters.invite(bench.scientist, id, new Cluster.Invited(bench.workshop, "components"));
        bench.clusters.gather(bench.manager, id);
        bench.clusters.answer(bench.scientist, id, bench.institute, true, "");
        bench.clusters.answer(bench.engineer, id, bench.plant, false, "Не время.");
        bench.rules.add(rule, Map.of());

        bench.clusters.cluster(bench.scientist, id);
        Makeup makeup = rule.seen().getFirst();
        assertThat(makeup.members())
                .containsExactlyInAnyOrder(
                        new Member(bench.institute, Sector.SCIENCE, true, Set.of("research")),
                        new Member(bench.ministry, Sector.GOVERNMENT, false, Set.of()),
                        new Member(bench.workshop, Sector.BUSINESS, false, Set.of("components")));
        assertThat(makeup.cluster()).isEqualTo(id);
        assertThat(makeup.chain().code()).isEqualTo("general");
        assertThat(makeup.management()).isNull();
    }

    @Test
    void areAskedWhereTheirPluginServes() {
        bench.rules.setReach(new Served());
        bench.rules.add(Asked.rule("tomsk", Finding.holds(TOLD, 1, 1)), Served.TOMSK);
        bench.rules.add(Asked.rule("b", Finding.missing(TOLD, 1, 2, TOLD), Finding.unknown(TOLD, 1.0, TOLD)), Map.of());
        bench.rules.add(Asked.rule("a", Finding.unknown(TOLD, 1.0, TOLD), Finding.holds(TOLD, 1, 1)), Map.of());

        assertThat(bench.proposed(List.of(), bench.plant).rules())
                .extracting(Verdict::code, Verdict::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", Finding.State.UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple("b", Finding.State.MISSING));
    }

    @Test
    void hideNoClusterWhenOneFails() {
        bench.rules.add(Asked.rule("broken"), Map.of());
        assertThat(bench.proposed(List.of(), bench.plant).rules())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.state()).isEqualTo(Finding.State.UNKNOWN))
                .satisfies(verdict -> assertThat(
                                verdict.findings().getFirst().lack().ru())
                        .startsWith("Сейчас это правило не проверить"));
    }

    @Test
    void getToKnowThePostsOfManagement() {
        var rule = Asked.rule("rule", Finding.holds(TOLD, 1, 1));
        Cluster cluster = bench.proposed(List.of(), bench.plant);
        bench.rules.add(rule, Map.of());

        Cluster after = bench.clusters.change(
                bench.scientist, cluster.id(), cluster.version(), managed(cluster.charter(), 1.3));
        assertThat(bench.clusters
                        .cluster(bench.scientist, cluster.id())
                        .charter()
                        .management())
                .isEqualTo(1.3);
        assertThat(rule.seen().getLast().management()).isEqualTo(1.3);
        assertThat(bench.journal.entries.getLast().changes()).containsExactly(new Change("management", "", "1.3"));
        bench.clusters.change(bench.scientist, after.id(), after.version(), managed(after.charter(), null));
        assertThat(bench.clusters
                        .cluster(bench.scientist, cluster.id())
                        .charter()
                        .management())
                .isNull();
    }

    @Test
    void areNotToldOfPostsThatCannotBe() {
        Cluster cluster = bench.proposed(List.of(), bench.plant);
        for (double posts : new double[] {-.1, 1000.1, .25, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> bench.clusters.change(
                            bench.scientist, cluster.id(), cluster.version(), managed(cluster.charter(), posts)))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.errors().getFirst().field()).isEqualTo("management"));
        }
        for (double posts : new double[] {0, .1, .7, 999.9, 1000}) {
            assertThat(managed(cluster.charter(), posts).errors()).isEmpty();
        }
    }
}
