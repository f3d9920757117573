package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;

class ClusterPathTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void leadsAnIdeaFromMobilizationToImplementationAndTellsTheJournal() {
        var idea = bench.idea('1', "MOBILIZATION");
        Cluster founded = bench.founded(List.of(idea));

        assertThat(bench.ideas.stage(idea)).isEqualTo("CLUSTER");
        assertThat(founded.standing().phase()).isEqualTo(Phase.FOUNDED);
        assertThat(founded.standing().stage()).isEqualTo(Stage.ANALYSIS);
        assertThat(founded.standing().due()).isEqualTo(Bench.TODAY.plusDays(90));
        assertThat(new ClustersGuard(bench.ledger).objections(idea, "CLUSTER", "IMPLEMENTATION"))
                .hasSize(1);

        bench.projects.open(bench.engineer, founded.id(), bench.plan(idea), List.of(bench.institute));

        assertThat(bench.ideas.stage(idea)).isEqualTo("IMPLEMENTATION");
        assertThat(bench.journal.actions(founded.id()))
                .containsExactly(
                        "proposed", "gathered", "confirmed", "confirmed", "confirmed", "founded", "projectOpened");
    }

    @Test
    void leavesAnIdeaWhereItIsWhenWhoOpensTheProjectDoesNotLeadIt() {
        var idea = bench.idea('1', "MOBILIZATION");
        Cluster founded = bench.founded(List.of(idea));
        bench.ideas.followers.add(bench.engineer.id());

        bench.projects.open(bench.engineer, founded.id(), bench.plan(idea), List.of(bench.ministry));

        assertThat(bench.ideas.stage(idea)).isEqualTo("CLUSTER");
        assertThat(bench.ideas.objections(idea, "CLUSTER", "IMPLEMENTATION")).isEmpty();
    }

    @Test
    void asksNobodyWhenTheIdeasAreJustLeaving() {
        var idea = bench.idea('1', "MOBILIZATION");
        String id = bench.proposed(List.of(idea), bench.institute, bench.plant, bench.ministry)
                .id();
        bench.ideas.leaving = true;

        assertThatThrownBy(() -> bench.clusters.gather(bench.manager, id)).isInstanceOf(ConflictException.class);
        assertThat(bench.clusters.cluster(bench.manager, id).standing().phase()).isEqualTo(Phase.CANDIDATE);
    }

    @Test
    void waitsForItsLeaderFromTheCompositionToTheEndOfTheStage() {
        String id = bench.proposed(List.of(), bench.institute, bench.plant).id();
        assertThat(bench.clusters.toLead(bench.manager, FIRST).total()).isZero();
        bench.clusters.invite(bench.scientist, id, new Cluster.Invited(bench.ministry, null));
        assertThat(bench.clusters.toLead(bench.manager, FIRST).total()).isEqualTo(1);
        assertThat(bench.clusters.toLead(bench.tomsk, FIRST).total()).isZero();
        bench.clusters.gather(bench.manager, id);
        assertThat(bench.clusters.toLead(bench.manager, FIRST).total()).isZero();
    }

    @Test
    void invitesSeveralAtOnceOrNobody() {
        String id = bench.proposed(List.of(), bench.institute).id();
        var plant = new Cluster.Invited(bench.plant, "production");

        assertThatThrownBy(() -> bench.clusters.invite(
                        bench.scientist, id, List.of(plant, new Cluster.Invited(bench.institute, "research"))))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.clusters.cluster(bench.scientist, id).composed()).containsExactly(bench.institute);
        Cluster after = bench.clusters.invite(
                bench.scientist, id, List.of(plant, new Cluster.Invited(bench.ministry, "support")));

        assertThat(after.participants())
                .extracting(Cluster.Participant::organization, Cluster.Participant::link)
                .containsExactlyInAnyOrder(
                        tuple(bench.institute, null),
                        tuple(bench.plant, "production"),
                        tuple(bench.ministry, "support"));
    }

    @Test
    void asksNobodyForAnIdeaThatIsNotSoFar() {
        var evaluated = bench.idea('1', "PROMOTION");
        String id = bench.proposed(List.of(evaluated), bench.institute, bench.plant, bench.ministry)
                .id();

        assertThatThrownBy(() -> bench.clusters.gather(bench.manager, id)).isInstanceOf(ConflictException.class);
        assertThat(bench.clusters.cluster(bench.manager, id).standing().phase()).isEqualTo(Phase.CANDIDATE);

        var raw = bench.idea('2', "SCREENING");
        assertThatThrownBy(() -> bench.proposed(List.of(raw), bench.plant)).isInstanceOf(ConflictException.class);
        assertThat(bench.clusters.grows(bench.scientist, raw)).isFalse();
    }

    @Test
    void foundsOnlyWithAnswersOfAllAndTwoHelices() {
        String id = bench.proposed(List.of(), bench.plant, bench.workshop).id();
        assertThatThrownBy(() -> bench.clusters.gather(bench.manager, id)).isInstanceOf(ConflictException.class);
        String third = bench.organization('5', "Верфь", Sector.BUSINESS, "RU-KYA");
        bench.clusters.invite(bench.scientist, id, new Cluster.Invited(third, "production"));
        bench.clusters.gather(bench.manager, id);
        bench.clusters.answer(bench.engineer, id, bench.plant, true, "");
        bench.clusters.answer(bench.master, id, bench.workshop, true, "");
        assertThatThrownBy(() -> bench.clusters.found(bench.manager, id)).isInstanceOf(ConflictException.class);

        bench.clusters.remove(bench.manager, id, third, "");
        bench.clusters.invite(bench.manager, id, new Cluster.Invited(bench.institute, null));
        Cluster asked = bench.clusters.cluster(bench.scientist, id);
        assertThat(asked.participants())
                .filteredOn(Cluster.Participant::mine)
                .extracting(Cluster.Participant::answer)
                .containsExactly(Seat.Answer.ASKED);
        bench.clusters.answer(bench.scientist, id, bench.institute, true, "");

        assertThat(bench.clusters.toLead(bench.manager, FIRST).items())
                .extracting(Cluster.Summary::id)
                .containsExactly(id);
        assertThat(bench.clusters.found(bench.manager, id).composition().helices())
                .isEqualTo(2);
    }

    @Test
    void refusesACompositionOfOneHelix() {
        String third = bench.organization('5', "Верфь", Sector.BUSINESS, "RU-KYA");
        String id =
                bench.proposed(List.of(), bench.plant, bench.workshop, third).id();
        bench.clusters.gather(bench.manager, id);
        bench.database.work().run(connection -> {
            var cluster = bench.store.lock(id).orElseThrow();
            for (String home : List.of(bench.plant, bench.workshop, third)) {
                cluster = cluster.answered(home, true, bench.manager.id(), "", bench.ledger.now());
            }
            bench.store.change(cluster);
        });

        assertThatThrownBy(() -> bench.clusters.found(bench.manager, id))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("clusters.rule.helices");
    }

    @Test
    void letsNobodyAnswerForOthersNorLeadElsewhere() {
        String id = bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry)
                .id();

        assertThatThrownBy(() -> bench.clusters.gather(bench.scientist, id)).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.clusters.gather(bench.tomsk, id)).isInstanceOf(DeniedException.class);
        bench.clusters.gather(bench.manager, id);
        assertThatThrownBy(() -> bench.clusters.answer(bench.manager, id, bench.plant, true, ""))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.clusters.answer(bench.engineer, id, bench.institute, true, ""))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.clusters.answer(bench.engineer, id, bench.plant, false, ""))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> bench.clusters.remove(bench.scientist, id, bench.plant, ""))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.clusters.cluster(bench.manager, "none")).isInstanceOf(NotFoundException.class);
        assertThat(bench.clusters.toAnswer(bench.engineer, FIRST).items()).hasSize(1);
        assertThat(bench.clusters.toAnswer(bench.master, FIRST).items()).isEmpty();
    }

    @Test
    void raisesAnAlarmThenHoldsWhatIsNewUntilTheStageIsEnded() {
        Cluster founded = bench.founded(List.of());
        String id = founded.id();
        int version = founded.version();
        bench.forward(91);
        assertThat(bench.clusters.cluster(bench.manager, id).clock()).isEqualTo(Stage.Clock.OVERDUE);
        assertThat(bench.clusters.toLead(bench.manager, FIRST).items()).hasSize(1);
        bench.projects.open(bench.engineer, id, bench.plan(null), List.of(bench.institute));

        bench.forward(30);
        assertThat(bench.clusters.cluster(bench.manager, id).clock()).isEqualTo(Stage.Clock.HOLD);
        assertThatThrownBy(() -> bench.projects.open(bench.engineer, id, bench.plan(null), List.of(bench.institute)))
                .isInstanceOf(ConflictException.class);

        assertThatThrownBy(() -> bench.clusters.advance(bench.scientist, id, version))
                .isInstanceOf(DeniedException.class);
        Cluster next = bench.clusters.advance(bench.manager, id, version);
        assertThat(next.standing().stage()).isEqualTo(Stage.QUICK_RESULTS);
        assertThat(next.clock()).isEqualTo(Stage.Clock.RUNNING);
        assertThat(next.standing().due()).isEqualTo(Bench.TODAY.plusDays(121 + 180));
    }

    @Test
    void tellsTheCompositionByHelices() {
        bench.network.tie(bench.manager, Ties.between(bench.institute, bench.plant));
        Composition composition = bench.proposed(List.of(), bench.institute, bench.plant, bench.workshop)
                .composition();

        assertThat(composition.share(Sector.Helix.INDUSTRY)).isEqualTo(2.0 / 3);
        assertThat(composition.missing()).containsExactly(Sector.Helix.GOVERNMENT);
        assertThat(composition.linkage()).isEqualTo(Composition.Linkage.DOUBLE);
        assertThat(composition.ties()).isEqualTo(1);
        assertThat(composition.acts()).isZero();
        assertThat(composition.synergy()).isNull();
    }

    @Test
    void refusesAChangeFromAnOldVersionAndShowsBothTexts() {
        Cluster old = bench.proposed(List.of(), bench.plant);
        bench.clusters.change(bench.scientist, old.id(), old.version(), Bench.charter("Другое имя"));

        assertThatThrownBy(() ->
                        bench.clusters.change(bench.scientist, old.id(), old.version(), Bench.charter("Третье имя")))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.current()).containsEntry("name", "Другое имя"));
    }

    @Test
    void listsByPartsWithoutLosingOrRepeating() {
        for (int i = 0; i < 5; i++) {
            bench.proposed(List.of(), bench.plant);
            bench.clock.forward(1);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = bench.clusters.find(bench.tomsk, Cluster.Query.ALL, new PageRequest(2, cursor));
            page.items().forEach(row -> seen.add(row.id()));
            assertThat(page.total()).isEqualTo(5);
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        var founded = new Cluster.Query("", Set.of(Phase.FOUNDED), null, null, null, false, Cluster.Sort.NEWEST);
        assertThat(bench.clusters.find(bench.tomsk, founded, FIRST).items()).isEmpty();
        var ofPlant = Cluster.Query.ALL.of(Notes.organization(bench.plant));
        assertThat(bench.clusters.find(bench.tomsk, ofPlant, FIRST).total()).isEqualTo(5);
    }

    @Test
    void countsEveryAnswerAndFoundsOnceWhenAllComeAtOnce() throws Exception {
        String id = bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry)
                .id();
        bench.clusters.gather(bench.manager, id);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var answers = List.<Callable<Cluster>>of(
                    () -> bench.clusters.answer(bench.scientist, id, bench.institute, true, ""),
                    () -> bench.clusters.answer(bench.engineer, id, bench.plant, true, ""),
                    () -> bench.clusters.answer(bench.official, id, bench.ministry, true, ""));
            for (var answer : threads.invokeAll(answers)) {
                answer.get();
            }
            Callable<Cluster> founding = () -> bench.clusters.found(bench.manager, id);
            int made = 0;
            for (var done : threads.invokeAll(List.of(founding, founding))) {
                try {
                    done.get();
                    made++;
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(ConflictException.class);
                }
            }
            assertThat(made).isEqualTo(1);
        }
    }
}
