package org.trihelix.clusters.internal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Aim;
import org.trihelix.clusters.JointProject.Step;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.ProjectPlan;

/** An invented joint project: one milestone reached, two ahead, an effect measured once. */
@Component(service = DemoProject.class)
public final class DemoProject {

    private static final int YEAR = 365;

    private final JointProjects projects;
    private final Clock clock;

    @Activate
    public DemoProject(@Reference JointProjects projects, @Reference Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** @param members of the cluster, the leading one first */
    void open(Caller lead, String cluster, List<String> members) {
        LocalDate today = LocalDate.now(clock);
        var plan = new ProjectPlan(
                "Плиты из древесных отходов: опытная партия (демо)",
                "Собрать из отходов лесопиления первую партию плит и испытать её. Проект вымышлен для демонстрации.",
                null,
                members.getFirst(),
                lead.id(),
                today,
                today.plusDays(YEAR));
        String id = projects.open(lead, cluster, plan, members.subList(1, Math.min(3, members.size())))
                .id();
        JointProject first = projects.addMilestone(lead, id, step("Рецептура согласована", today, lead));
        projects.reach(lead, id, first.milestones().getFirst().id(), today, "Состав плиты выбран из трёх опытных.");
        projects.addMilestone(lead, id, step("Опытная партия собрана", today.plusDays(90), lead));
        projects.addMilestone(lead, id, step("Испытания пройдены", today.plusDays(180), lead));
        JointProject aimed = projects.addEffect(
                lead, id, new Aim(Effect.Sphere.ECOLOGICAL, "Отходы, пошедшие в дело", "тонн в месяц", 0, 120));
        projects.measure(lead, id, aimed.effects().getFirst().id(), 15, today);
        projects.addEffect(
                lead, id, new Aim(Effect.Sphere.ECONOMIC, "Выручка участников от плит", "млн ₽ в год", 0, 40));
    }

    private static Step step(String title, LocalDate due, Caller responsible) {
        return new Step(title, due, responsible.id());
    }
}
