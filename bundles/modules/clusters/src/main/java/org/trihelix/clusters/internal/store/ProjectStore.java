package org.trihelix.clusters.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.text.Folding;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Project;

/** Joint projects with their parts. Works inside a unit of work. */
@Component(service = ProjectStore.class)
public class ProjectStore {

    private static final String COLUMNS = "select p.id, p.cluster, p.title, p.lead, p.responsible, p.state, p.starts,"
            + " p.ends, p.nextDue, p.milestones, p.reached from ProjectRow p";

    private final EntityManager em;

    @Activate
    public ProjectStore(@Reference(target = "(trihelix.unit=clusters)") EntityManager em) {
        this.em = em;
    }

    public Optional<Project> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Project> lock(String id) {
        em.flush(); // locking reads the row anew and would lose what this unit of work has not yet written
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Project> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(ProjectRow.class, valid, lock))
                .map(this::whole);
    }

    private Project whole(ProjectRow row) {
        return new Project(
                row.id,
                row.cluster,
                row.plan(),
                partners(row),
                rows(MilestoneRow.class, row.id, "due").stream()
                        .map(MilestoneRow::milestone)
                        .toList(),
                rows(DocumentRow.class, row.id, "added").stream()
                        .map(DocumentRow::document)
                        .toList(),
                rows(EffectRow.class, row.id, "id").stream()
                        .map(EffectRow::effect)
                        .toList(),
                row.state,
                row.reason,
                row.opened,
                row.changed,
                row.version);
    }

    private List<String> partners(ProjectRow project) {
        return em.createQuery(
                        "select p.organization from PartnerRow p where p.project = :id order by p.organization",
                        String.class)
                .setParameter("id", project.id)
                .getResultList();
    }

    private <T> List<T> rows(Class<T> type, String project, String order) {
        return em.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.project = :id order by r." + order
                                + ", r.id",
                        type)
                .setParameter("id", project)
                .getResultList();
    }

    public void add(Project project) {
        em.persist(ProjectRow.of(project));
        em.flush(); // before its parts, which refer to it
        project.organizations().forEach(partner -> em.persist(PartnerRow.of(project.id(), partner)));
        em.flush();
    }

    /** Writes a locked one back, with its parts. */
    public void change(Project project) {
        em.find(ProjectRow.class, project.id()).take(project);
        project.milestones().forEach(one -> em.merge(MilestoneRow.of(project.id(), one)));
        project.documents().forEach(one -> em.merge(DocumentRow.of(project.id(), one)));
        project.effects().forEach(one -> em.merge(EffectRow.of(project.id(), one)));
        em.flush();
    }

    /**
     * A part of the list, newest first.
     *
     * @param today for what is overdue
     */
    public Page<JointProject.Summary> find(JointProject.Query query, LocalDate today, PageRequest page) {
        var filters = filters(query, today);
        var conditions = filters.copy();
        if (page.cursor() != null) {
            conditions.and(
                    "p.id < :last", "last", Cursors.keys(page.cursor(), 1).getFirst());
        }
        var rows = conditions
                .bind(em.createQuery(COLUMNS + conditions.where() + " order by p.id desc", Object[].class))
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> summary(row, today))
                .toList();
        long total = filters.bind(em.createQuery("select count(p) from ProjectRow p" + filters.where(), Long.class))
                .getSingleResult();
        return Page.cut(rows, page, total, last -> Cursors.of(last.id()));
    }

    private static Conditions filters(JointProject.Query query, LocalDate today) {
        var conditions = new Conditions();
        if (!query.text().isBlank()) {
            conditions.and("p.titleKey like :text escape '!'", "text", Folding.contains(query.text()));
        }
        if (query.cluster() != null) {
            conditions.and("p.cluster = :cluster", "cluster", query.cluster());
        }
        if (query.idea() != null) {
            conditions.and("p.idea = :idea", "idea", query.idea());
        }
        if (query.organization() != null) {
            conditions.and(
                    "p.id in (select m.project from PartnerRow m where m.organization = :home)",
                    "home",
                    query.organization());
        }
        if (!query.states().isEmpty()) {
            conditions.and("p.state in :states", "states", query.states());
        }
        if (query.overdue()) {
            conditions.and("p.nextDue < :today", "today", today);
        }
        return conditions;
    }

    private static JointProject.Summary summary(Object[] row, LocalDate today) {
        var next = (LocalDate) row[8];
        return new JointProject.Summary(
                (String) row[0],
                (String) row[1],
                "",
                (String) row[2],
                (String) row[3],
                "",
                (String) row[4],
                "",
                (Project.State) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7],
                next,
                next != null && next.isBefore(today),
                Objects.requireNonNull((Integer) row[9]),
                Objects.requireNonNull((Integer) row[10]));
    }

    /** Milestones of running projects for which the person answers and which are not reached, by day. */
    public List<JointProject.Duty> duties(String person, LocalDate today, int limit) {
        return em.createQuery(
                        "select m.id, m.project, p.title, m.title, m.due from MilestoneRow m, ProjectRow p"
                                + " where p.id = m.project and m.responsible = :me and m.reached is null"
                                + " and p.state = :running order by m.due, m.id",
                        Object[].class)
                .setParameter("me", person)
                .setParameter("running", Project.State.RUNNING)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new JointProject.Duty(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (LocalDate) row[4],
                        ((LocalDate) row[4]).isBefore(today)))
                .toList();
    }

    /** Whether a founded cluster has a project for the idea that was not stopped. */
    public boolean carriesOut(String idea) {
        return em.createQuery(
                                "select count(p) from ProjectRow p, ClusterRow c where p.idea = :idea and p.state <> :stopped"
                                        + " and c.id = p.cluster and c.phase = :founded",
                                Long.class)
                        .setParameter("idea", idea)
                        .setParameter("stopped", Project.State.STOPPED)
                        .setParameter("founded", Phase.FOUNDED)
                        .getSingleResult()
                > 0;
    }

    /** Number of the cluster's projects that are under way. */
    public long running(String cluster) {
        return em.createQuery(
                        "select count(p) from ProjectRow p where p.cluster = :cluster and p.state = :running",
                        Long.class)
                .setParameter("cluster", cluster)
                .setParameter("running", Project.State.RUNNING)
                .getSingleResult();
    }

    /** Who takes part in each of the cluster's projects, those that lead among them: the joint acts of its helices. */
    public Map<String, List<String>> acting(String cluster) {
        return em.createQuery(
                        "select m.project, m.organization from PartnerRow m, ProjectRow p where p.id = m.project"
                                + " and p.cluster = :cluster",
                        Object[].class)
                .setParameter("cluster", cluster)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Titles and clusters of those that are there. */
    public List<JointProject.Summary> of(Collection<String> ids, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(COLUMNS + " where p.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(row -> summary(row, today))
                        .toList();
    }
}
