package org.trihelix.clusters.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Duty;
import org.trihelix.clusters.JointProject.Query;
import org.trihelix.clusters.JointProject.Summary;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Milestone;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.internal.store.ClusterLists;

/** Joint projects as a caller may see them. */
@Component(service = ProjectReading.class)
public class ProjectReading {

    private final Ledger ledger;
    private final ClusterLists clusters;
    private final Gate gate;
    private final Directory directory;

    @Activate
    public ProjectReading(
            @Reference Ledger ledger,
            @Reference ClusterLists clusters,
            @Reference Gate gate,
            @Reference Directory directory) {
        this.ledger = ledger;
        this.clusters = clusters;
        this.gate = gate;
        this.directory = directory;
    }

    Page<Summary> find(Caller caller, Query query, PageRequest page) {
        gate.require(caller, ClustersPermissions.READ, null);
        return named(ledger.work.read(connection -> ledger.projects.find(query, ledger.today(), page)));
    }

    /** Puts names in: three queries for the whole part. */
    private Page<Summary> named(Page<Summary> page) {
        Map<String, String> homes = ledger.work.read(connection ->
                clusters
                        .of(page.items().stream().map(Summary::cluster).collect(Collectors.toSet()), ledger.today())
                        .stream()
                        .collect(Collectors.toMap(Cluster.Summary::id, Cluster.Summary::name)));
        Map<String, String> leads =
                directory.names(page.items().stream().map(Summary::lead).toList());
        Map<String, String> people =
                directory.people(page.items().stream().map(Summary::responsible).toList());
        return page.map(row -> new Summary(
                row.id(),
                row.cluster(),
                homes.getOrDefault(row.cluster(), ""),
                row.title(),
                row.lead(),
                leads.getOrDefault(row.lead(), Directory.GONE),
                row.responsible(),
                Directory.person(row.responsible(), people),
                row.state(),
                row.starts(),
                row.ends(),
                row.nextDue(),
                row.overdue(),
                row.milestones(),
                row.reached()));
    }

    List<Duty> duties(Caller caller) {
        return ledger.work.read(
                connection -> ledger.projects.duties(caller.id(), ledger.today(), PageRequest.MAX_LIMIT));
    }

    JointProject project(Caller caller, String id) {
        gate.require(caller, ClustersPermissions.READ, null);
        return shown(caller, ledger.project(id));
    }

    Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        gate.require(caller, ClustersPermissions.READ, null);
        ledger.project(id);
        return ledger.journal.of(Notes.projectRef(id), page);
    }

    private static Map<String, String> partners(Project project, Map<String, String> names) {
        return project.partners().stream()
                .filter(names::containsKey)
                .collect(Collectors.toMap(partner -> partner, partner -> names.getOrDefault(partner, "")));
    }

    /** As the caller sees it, with what he may do now. */
    JointProject shown(Caller caller, Project project) {
        Alliance home = ledger.found(project.cluster());
        var people = new HashSet<String>();
        people.add(project.plan().responsible());
        project.milestones().forEach(one -> people.add(one.responsible()));
        project.documents().forEach(one -> people.add(one.person()));
        Map<String, String> names = directory.names(project.organizations());
        return new JointProject(
                project.id(),
                project.cluster(),
                home.charter().name(),
                home.charter().region(),
                project.plan(),
                names.getOrDefault(project.plan().lead(), Directory.GONE),
                partners(project, names),
                directory.people(people),
                project.milestones(),
                project.documents(),
                project.effects(),
                project.state(),
                project.reason(),
                project.opened(),
                project.changed(),
                project.version(),
                project.isRunning() && gate.works(caller, home, project.organizations()),
                project.milestones().stream()
                        .filter(one -> project.isRunning()
                                && one.reached() == null
                                && gate.reports(caller, home, project.organizations(), one))
                        .map(Milestone::id)
                        .collect(Collectors.toSet()));
    }
}
