package org.trihelix.clusters.internal.ui;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

/** From the candidate to the first milestone. */
@Component(service = Guide.class)
public final class ClustersGuide implements Guide {

    private static final PageRequest SOME = PageRequest.first(10);

    private final Clusters clusters;
    private final JointProjects projects;

    @Activate
    public ClustersGuide(@Reference Clusters clusters, @Reference JointProjects projects) {
        this.clusters = clusters;
        this.projects = projects;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Permission permission() {
        return ClustersPermissions.READ;
    }

    @Override
    public List<GuideStep> steps(Caller caller, @Nullable SubjectRef followed) {
        Cluster cluster = followed == null ? null : current(caller, followed);
        return cluster == null ? before(caller, followed) : of(caller, cluster);
    }

    private List<GuideStep> before(Caller caller, @Nullable SubjectRef idea) {
        boolean grows = idea != null && clusters.grows(caller, idea);
        return List.of(
                step("candidate", false, grows, grows && idea != null ? Paths.proposing(idea) : null),
                step("gather", false, false, null),
                step("confirm", false, false, null),
                step("found", false, false, null),
                step("project", false, false, null),
                step("milestone", false, false, null));
    }

    private List<GuideStep> of(Caller caller, Cluster cluster) {
        Phase phase = cluster.standing().phase();
        boolean asked = phase != Phase.CANDIDATE;
        boolean founded = phase == Phase.FOUNDED;
        Cluster.Can can = cluster.can();
        boolean asksMe = cluster.participants().stream().anyMatch(Cluster.Participant::asksCaller);
        String page = Paths.cluster(cluster.id());
        String participants = page + "?tab=participants";
        JointProject.Summary project = founded ? project(caller, cluster) : null;
        return List.of(
                step("candidate", asked || cluster.composed().size() >= Rule.LEAST, can.edit(), page),
                step("gather", asked, can.gather(), asking(can.gather(), page, "clusters.gather")),
                step(
                        "confirm",
                        founded || asked && confirmed(cluster),
                        asksMe,
                        asking(asksMe, participants, "clusters.confirm")),
                step("found", founded, can.found(), asking(can.found(), page, "clusters.found")),
                project == null ? opening(cluster) : step("project", true, false, Paths.project(project.id())),
                project == null ? step("milestone", false, false, null) : milestone(caller, project));
    }

    private static String asking(boolean waits, String path, String key) {
        return waits ? DetailPage.asking(path, key) : path;
    }

    private static boolean confirmed(Cluster cluster) {
        return answers(cluster, Seat.Answer.ASKED) == 0 && answers(cluster, Seat.Answer.CONFIRMED) >= Rule.LEAST;
    }

    private static long answers(Cluster cluster, Seat.Answer answer) {
        return cluster.participants().stream()
                .filter(one -> one.answer() == answer)
                .count();
    }

    private @Nullable Cluster current(Caller caller, SubjectRef idea) {
        return clusters.find(caller, Cluster.Query.ALL.of(idea), SOME).items().stream()
                .filter(one -> one.phase().isOpen())
                .findFirst()
                .map(one -> clusters.cluster(caller, one.id()))
                .orElse(null);
    }

    private static GuideStep opening(Cluster cluster) {
        boolean opens = cluster.can().project();
        return step("project", false, opens, opens ? Paths.opening(cluster.id()) : null);
    }

    /** The one that has come furthest, of equals the reader's own. */
    private JointProject.@Nullable Summary project(Caller caller, Cluster cluster) {
        return projects.find(caller, JointProject.Query.ALL.ofCluster(cluster.id()), SOME).items().stream()
                .filter(one -> one.state() != Project.State.STOPPED)
                .max(Comparator.comparingInt(JointProject.Summary::reached)
                        .thenComparing(one -> one.responsible().equals(caller.id())))
                .orElse(null);
    }

    private GuideStep milestone(Caller caller, JointProject.Summary project) {
        if (project.reached() > 0) {
            return step("milestone", true, false, Paths.project(project.id()));
        }
        JointProject whole = projects.project(caller, project.id());
        boolean adds = whole.work() && whole.milestones().isEmpty();
        String path = asking(adds, Paths.project(project.id()), "clusters.milestone.add");
        return step("milestone", false, whole.work(), path);
    }

    private static GuideStep step(String name, boolean done, boolean yours, @Nullable String path) {
        return new GuideStep("clusters", name, done, yours, path);
    }
}
