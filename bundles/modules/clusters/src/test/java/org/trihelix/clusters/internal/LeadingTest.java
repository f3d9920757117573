package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.ProjectPlan;
import org.trihelix.clusters.domain.Stage;

class LeadingTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Caller leads(String cluster) {
        return Bench.with(bench.master, new Grant(Role.MANAGER, new Scope(Scope.Kind.CLUSTER, cluster)));
    }

    @Test
    void endsAStageOnceHoweverOftenItIsAsked() {
        Cluster founded = bench.founded(List.of());
        bench.clusters.advance(bench.manager, founded.id(), founded.version());

        assertThatThrownBy(() -> bench.clusters.advance(bench.manager, founded.id(), founded.version()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.clusters.prolong(
                        bench.manager, founded.id(), founded.version(), Bench.TODAY.plusDays(200), "Не успели."))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.clusters
                        .cluster(bench.manager, founded.id())
                        .standing()
                        .stage())
                .isEqualTo(Stage.QUICK_RESULTS);
    }

    @Test
    void givesAStageAtMostAsMuchTimeAgain() {
        Cluster founded = bench.founded(List.of());
        assertThatThrownBy(() -> bench.clusters.prolong(
                        bench.manager, founded.id(), founded.version(), Bench.TODAY.plusDays(181), "Не успели."))
                .isInstanceOf(InvalidException.class);
        Cluster longer = bench.clusters.prolong(
                bench.manager, founded.id(), founded.version(), Bench.TODAY.plusDays(150), "Не успели.");
        bench.forward(140);
        assertThatThrownBy(() -> bench.clusters.prolong(
                        bench.manager, longer.id(), longer.version(), Bench.TODAY.plusDays(181), "Опять."))
                .isInstanceOf(InvalidException.class);

        Cluster last = bench.clusters.prolong(
                bench.manager, longer.id(), longer.version(), Bench.TODAY.plusDays(180), "Опять.");
        bench.forward(71);
        assertThat(bench.clusters.cluster(bench.manager, last.id()).clock()).isEqualTo(Stage.Clock.HOLD);
        assertThat(bench.clusters
                        .advance(bench.manager, last.id(), last.version())
                        .standing()
                        .latest())
                .isEqualTo(Bench.TODAY.plusDays(211 + 360));
    }

    @Test
    void tellsTheJournalWhatWasProposedAndWhatWasChanged() {
        var idea = bench.idea('1', "PROMOTION");
        Cluster proposed = bench.proposed(List.of(idea), bench.plant, bench.institute);
        assertThat(bench.journal.entries.getLast().changes())
                .containsExactly(
                        new Change("name", null, "Кластер композитов"),
                        new Change("organizations", null, "Завод; Институт"),
                        new Change("ideas", null, "Идея 1"));

        Charter old = proposed.charter();
        var other = new Charter("Другое имя", old.purpose(), old.kind(), "RU-TOM", old.principle(), old.chain());
        bench.clusters.change(bench.manager, proposed.id(), proposed.version(), other);
        assertThat(bench.journal.entries.getLast().changes())
                .containsExactly(
                        new Change("name", "Кластер композитов", "Другое имя"),
                        new Change("region", "RU-KYA", "RU-TOM"));
    }

    @Test
    void endsNoClusterWhileItsProjectsRun() {
        Cluster founded = bench.founded(List.of());
        JointProject project =
                bench.projects.open(bench.engineer, founded.id(), bench.plan(null), List.of(bench.ministry));
        assertThatThrownBy(() -> bench.clusters.end(bench.manager, founded.id(), "Всё."))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("clusters.error.running");

        bench.projects.end(bench.engineer, project.id(), false, "Нет денег.");
        assertThat(bench.clusters
                        .end(bench.manager, founded.id(), "Всё.")
                        .standing()
                        .phase())
                .isEqualTo(Phase.CLOSED);
    }

    @Test
    void keepsAnIdeaFromImplementationOnceItsProjectIsStoppedOrTheClusterClosed() {
        var idea = bench.idea('1', "MOBILIZATION");
        Cluster founded = bench.founded(List.of(idea));
        bench.ideas.followers.add(bench.engineer.id());
        var guard = new ClustersGuard(bench.ledger);
        JointProject stopped =
                bench.projects.open(bench.engineer, founded.id(), bench.plan(idea), List.of(bench.ministry));
        assertThat(guard.objections(idea, "CLUSTER", "IMPLEMENTATION")).isEmpty();

        bench.projects.end(bench.engineer, stopped.id(), false, "Нет денег.");
        assertThat(guard.objections(idea, "CLUSTER", "IMPLEMENTATION")).hasSize(1);

        JointProject done =
                bench.projects.open(bench.engineer, founded.id(), bench.plan(idea), List.of(bench.ministry));
        bench.projects.end(bench.engineer, done.id(), true, "Сделано.");
        assertThat(guard.objections(idea, "CLUSTER", "IMPLEMENTATION")).isEmpty();
        bench.clusters.end(bench.manager, founded.id(), "Всё.");
        assertThat(guard.objections(idea, "CLUSTER", "IMPLEMENTATION")).hasSize(1);
    }

    /** Ten acts of each two helices: T = 3 H(1/3) − 3 log 3 + log 3. Without the one that left its column would be constant, and T 0. */
    @Test
    void computesTheSynergyFromAllWhoActedEvenIfTheyLeft() {
        String id = bench.founded(List.of()).id();
        for (int i = 0; i < Composition.ACTS_LEAST; i++) {
            List<String> homes = List.of(bench.institute, bench.plant, bench.ministry);
            String lead = homes.get(i % 3);
            var plan = new ProjectPlan(
                    "Дело " + i + " двух спиралей",
                    "",
                    null,
                    lead,
                    bench.engineer.id(),
                    Bench.TODAY,
                    Bench.TODAY.plusDays(9));
            bench.projects.open(bench.manager, id, plan, List.of(homes.get((i + 1) % 3)));
        }
        assertThat(bench.clusters.cluster(bench.manager, id).composition().synergy())
                .isCloseTo(-.415, Offset.offset(.001));

        bench.clusters.answer(bench.official, id, bench.ministry, false, "Другие планы.");

        assertThat(bench.clusters.cluster(bench.manager, id).composition().synergy())
                .isCloseTo(-.415, Offset.offset(.001));
    }

    @Test
    void waitsForThoseWhoLeadOneClusterAlone() {
        String id = bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry)
                .id();
        bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry);
        Caller leader = leads(id);

        assertThat(bench.clusters.toLead(leader, PageRequest.first(10)).items())
                .extracting(Cluster.Summary::id)
                .containsExactly(id);
        assertThat(bench.clusters.cluster(leader, id).can().gather()).isTrue();
        assertThat(bench.clusters.toLead(bench.master, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void movesAnIdeaOnlyWhereTheCallerLeadsIt() {
        var idea = bench.idea('1', "MOBILIZATION");
        String id = bench.proposed(List.of(idea), bench.institute, bench.plant, bench.ministry)
                .id();
        Caller leader = leads(id);
        bench.ideas.followers.add(leader.id());

        bench.clusters.gather(leader, id);

        assertThat(bench.ideas.stage(idea)).isEqualTo("MOBILIZATION");
        confirm(id);
        bench.clusters.found(bench.manager, id);
        assertThat(bench.ideas.stage(idea)).isEqualTo("CLUSTER");
    }

    private void confirm(String id) {
        bench.clusters.answer(bench.scientist, id, bench.institute, true, "");
        bench.clusters.answer(bench.engineer, id, bench.plant, true, "");
        bench.clusters.answer(bench.official, id, bench.ministry, true, "");
    }

    @Test
    void foundsNothingForAnIdeaThatWasSentBackOrIsGoneUntilItIsTakenOut() {
        var back = bench.idea('1', "MOBILIZATION");
        var gone = bench.idea('2', "MOBILIZATION");
        String id = bench.proposed(List.of(back, gone), bench.institute, bench.plant, bench.ministry)
                .id();
        bench.clusters.gather(bench.manager, id);
        confirm(id);
        bench.idea('1', "REJECTED");
        bench.ideas.here.remove(gone);

        assertThatThrownBy(() -> bench.clusters.found(bench.manager, id)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.clusters.removeIdea(bench.master, id, back))
                .isInstanceOf(DeniedException.class);
        bench.clusters.removeIdea(bench.manager, id, back);
        assertThatThrownBy(() -> bench.clusters.found(bench.manager, id))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("clusters.error.ideaGone");
        assertThat(bench.clusters.removeIdea(bench.manager, id, gone).ideas()).isEmpty();

        assertThat(bench.clusters.found(bench.manager, id).ideas()).isEmpty();
        assertThat(bench.journal.actions(id)).endsWith("ideaRemoved", "ideaRemoved", "founded");
        assertThatThrownBy(() -> bench.clusters.removeIdea(bench.manager, id, back))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void takesNamesWhoseFoldedFormIsLonger() {
        var charter = Bench.charter("İ".repeat(Charter.NAME_MAX));
        var draft = new Cluster.Draft(charter, Origin.PEOPLE, List.of(), List.of());

        assertThat(bench.clusters.propose(bench.scientist, draft).charter().name())
                .hasSize(Charter.NAME_MAX);
    }

    @Test
    void capsThePartnersOfAProject() {
        String id = bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry)
                .id();
        var many = new ArrayList<String>();
        for (char digit = 'A'; digit < 'A' + 20; digit++) {
            many.add(bench.organization(digit, "Цех " + digit, Sector.BUSINESS, "RU-KYA"));
        }
        bench.database.work().run(connection -> {
            var cluster = bench.store.lock(id).orElseThrow();
            for (String home : many) {
                cluster = cluster.inviting(home, null, bench.ledger.now());
            }
            cluster = cluster.gathering(bench.ledger.now());
            for (String home : cluster.composition()) {
                cluster = cluster.answered(home, true, bench.manager.id(), "", bench.ledger.now());
            }
            bench.store.change(cluster.founded(Bench.TODAY, bench.ledger.now()));
        });

        assertThatThrownBy(() -> bench.projects.open(bench.engineer, id, bench.plan(null), many))
                .isInstanceOf(InvalidException.class);
        bench.projects.open(bench.engineer, id, bench.plan(null), many.subList(0, 19));
    }
}
