package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.journal.Change;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Aim;
import org.trihelix.clusters.JointProject.Step;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.ProjectPlan;
import org.trihelix.clusters.domain.TieKind;

class JointProjectsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private JointProject opened() {
        String cluster = bench.founded(List.of()).id();
        return bench.projects.open(bench.engineer, cluster, bench.plan(null), List.of(bench.institute));
    }

    @Test
    void goesFromTheFirstMilestoneToTheMeasuredEffect() {
        String id = opened().id();
        var step = new Step("Договор подписан", Bench.TODAY.plusDays(30), bench.scientist.id());
        JointProject planned = bench.projects.addMilestone(bench.engineer, id, step);
        bench.projects.addDocument(bench.scientist, id, "Договор", "https://example.org/contract.pdf");
        bench.projects.addEffect(bench.engineer, id, new Aim(Effect.Sphere.ECONOMIC, "Выручка", "млн ₽", 10, 30));

        assertThat(bench.projects.duties(bench.scientist))
                .extracting(JointProject.Duty::title)
                .containsExactly("Договор подписан");
        bench.forward(31);
        assertThat(bench.projects.duties(bench.scientist).getFirst().overdue()).isTrue();
        bench.projects.reach(
                bench.scientist, id, planned.milestones().getFirst().id(), Bench.TODAY.plusDays(29), "Подписан.");
        String effect =
                bench.projects.project(bench.master, id).effects().getFirst().id();
        JointProject measured = bench.projects.measure(bench.engineer, id, effect, 25, Bench.TODAY);

        assertThat(measured.effects().getFirst().progress()).isEqualTo(.75);
        assertThat(measured.documents()).hasSize(1);
        assertThat(bench.projects.duties(bench.scientist)).isEmpty();
        assertThat(bench.projects.end(bench.engineer, id, true, "Сделано.").state())
                .isEqualTo(Project.State.DONE);
        var late = new Step("Ещё одна", Bench.TODAY.plusDays(60), bench.scientist.id());
        assertThatThrownBy(() -> bench.projects.addMilestone(bench.engineer, id, late))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("clusters.error.ended");
        assertThatThrownBy(() -> bench.projects.end(bench.engineer, id, true, "Ещё раз."))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.journal.actions(id))
                .containsExactly(
                        "projectOpened",
                        "milestoneAdded",
                        "documentAdded",
                        "effectAdded",
                        "milestoneReached",
                        "effectMeasured",
                        "projectDone");
    }

    @Test
    void tiesThePartners() {
        String id = opened().id();

        assertThat(bench.ties(bench.plant))
                .extracting(Network.Known::kind, Network.Known::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TieKind.PROJECT, "joint-project:" + id));
    }

    @Test
    void takesTwoOrganizationsAndTellsTheLeadAsNoPartnerOfItself() {
        String cluster = bench.founded(List.of()).id();
        var plan = bench.plan(null);
        for (List<String> alone : List.of(List.<String>of(), List.of(bench.plant), List.of(bench.plant, bench.plant))) {
            assertThatThrownBy(() -> bench.projects.open(bench.engineer, cluster, plan, alone))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.errors())
                                    .extracting(
                                            FieldError::field,
                                            error -> error.message().key())
                                    .containsExactly(tuple("partners", "clusters.error.partnersLeast")));
        }

        JointProject opened = bench.projects.open(bench.engineer, cluster, plan, List.of(bench.plant, bench.institute));

        assertThat(opened.leadName()).isEqualTo("Завод");
        assertThat(opened.partners()).containsExactly(Map.entry(bench.institute, "Институт"));
        assertThat(bench.projects.project(bench.scientist, opened.id()).work()).isTrue();
        assertThat(bench.projects.project(bench.engineer, opened.id()).work()).isTrue();
    }

    @Test
    void isLedByWhoTakesPartInTheCluster() {
        String cluster = bench.founded(List.of()).id();
        var plan = bench.plan(null);
        var foreign =
                new ProjectPlan(plan.title(), "", null, bench.workshop, plan.responsible(), plan.starts(), plan.ends());
        assertThatThrownBy(() -> bench.projects.open(bench.engineer, cluster, foreign, List.of(bench.plant)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("lead"));
    }

    @Test
    void letsOnlyPartnersWorkOnIt() {
        JointProject project = opened();
        var step = new Step("Веха", Bench.TODAY, bench.engineer.id());

        assertThat(bench.projects.project(bench.official, project.id()).work()).isFalse();
        assertThatThrownBy(() -> bench.projects.addMilestone(bench.official, project.id(), step))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.projects.open(bench.master, project.cluster(), bench.plan(null), List.of()))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.projects.open(
                        bench.engineer, project.cluster(), bench.plan(null), List.of(bench.workshop)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> bench.projects.addDocument(bench.engineer, project.id(), "Ссылка", "javascript:x"))
                .isInstanceOf(InvalidException.class);
        bench.projects.addMilestone(bench.manager, project.id(), step);
    }

    @Test
    void goesOnWithoutThoseWhoLeft() {
        JointProject project = opened();
        bench.clusters.answer(bench.engineer, project.cluster(), bench.plant, false, "Другие планы.");

        assertThat(bench.projects.project(bench.engineer, project.id()).work()).isFalse();
        assertThatThrownBy(() -> bench.projects.addDocument(bench.engineer, project.id(), "Отчёт", "https://x.org/r"))
                .isInstanceOf(DeniedException.class);
        bench.projects.addDocument(bench.scientist, project.id(), "Отчёт", "https://x.org/r");
    }

    @Test
    void letsWhoAnswersForAMilestoneReportItAndNothingElse() {
        JointProject project = opened();
        var step = new Step("Разрешение получено", Bench.TODAY.plusDays(9), bench.official.id());
        String milestone = bench.projects
                .addMilestone(bench.engineer, project.id(), step)
                .milestones()
                .getFirst()
                .id();

        JointProject seen = bench.projects.project(bench.official, project.id());
        assertThat(seen.work()).isFalse();
        assertThat(seen.mine()).containsExactly(milestone);
        assertThat(bench.projects.project(bench.master, project.id()).mine()).isEmpty();
        assertThatThrownBy(() -> bench.projects.reach(bench.master, project.id(), milestone, Bench.TODAY, "Есть."))
                .isInstanceOf(DeniedException.class);
        JointProject after = bench.projects.reach(bench.official, project.id(), milestone, Bench.TODAY, "Есть.");
        assertThat(after.mine()).isEmpty();
        assertThatThrownBy(() -> bench.projects.end(bench.official, project.id(), true, "Всё."))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void takesNoDayThatCannotBe() {
        JointProject project = opened();
        var plan = bench.plan(null);
        var far = new ProjectPlan(
                plan.title(), "", null, bench.plant, plan.responsible(), LocalDate.MAX, LocalDate.MAX.minusDays(1));
        assertThatThrownBy(() -> bench.projects.open(bench.engineer, project.cluster(), far, List.of()))
                .isInstanceOf(InvalidException.class);
        for (LocalDate day : List.of(Bench.TODAY.plusDays(301), Bench.TODAY.minusDays(2))) {
            var outside = new Step("Веха", day, bench.engineer.id());
            assertThatThrownBy(() -> bench.projects.addMilestone(bench.engineer, project.id(), outside))
                    .isInstanceOf(InvalidException.class);
        }
        bench.forward(301);
        bench.projects.addMilestone(
                bench.engineer, project.id(), new Step("Доделать", Bench.TODAY.plusDays(330), bench.engineer.id()));
    }

    @Test
    void takesTodayWhereverThePersonIs() {
        JointProject project = opened();
        String milestone = bench.projects
                .addMilestone(bench.engineer, project.id(), new Step("Веха", Bench.TODAY, bench.engineer.id()))
                .milestones()
                .getFirst()
                .id();
        LocalDate east = Bench.TODAY.plusDays(1);
        assertThatThrownBy(() ->
                        bench.projects.reach(bench.engineer, project.id(), milestone, east.plusDays(1), "Завтра."))
                .isInstanceOf(InvalidException.class);
        bench.projects.reach(bench.engineer, project.id(), milestone, east, "Уже сегодня.");
    }

    @Test
    void keepsTheLaterMeasurement() {
        String id = opened().id();
        String effect = bench.projects
                .addEffect(bench.engineer, id, new Aim(Effect.Sphere.ECONOMIC, "Выручка", "млн ₽", 10, 30))
                .effects()
                .getFirst()
                .id();
        bench.projects.measure(bench.engineer, id, effect, 25, Bench.TODAY);

        assertThatThrownBy(() -> bench.projects.measure(bench.engineer, id, effect, 15, Bench.TODAY.minusDays(9)))
                .isInstanceOf(InvalidException.class);
        assertThat(bench.projects
                        .measure(bench.engineer, id, effect, 26, Bench.TODAY)
                        .effects()
                        .getFirst()
                        .actual())
                .isEqualTo(26);
    }

    @Test
    void tellsTheJournalWhereADocumentLies() {
        String id = opened().id();
        bench.projects.addDocument(bench.engineer, id, "Договор", "https://example.org/contract.pdf");

        assertThat(bench.journal.entries.getLast().changes())
                .contains(new Change("address", null, "https://example.org/contract.pdf"));
    }

    @Test
    void listsWithNamesAndByOrganization() {
        JointProject project = opened();
        var query = new JointProject.Query("опытн", java.util.Set.of(), null, bench.institute, null, false);

        var rows = bench.projects.find(bench.tomsk, query, PageRequest.first(5));

        assertThat(rows.items()).extracting(JointProject.Summary::id).containsExactly(project.id());
        assertThat(rows.items().getFirst().leadName()).isEqualTo("Завод");
        assertThat(rows.items().getFirst().responsibleName()).isEqualTo("Борис");
        assertThat(rows.items().getFirst().clusterName()).isEqualTo("Кластер композитов");
        var elsewhere = new JointProject.Query("", java.util.Set.of(), null, bench.workshop, null, false);
        assertThat(bench.projects
                        .find(bench.tomsk, elsewhere, PageRequest.first(5))
                        .items())
                .isEmpty();
    }
}
