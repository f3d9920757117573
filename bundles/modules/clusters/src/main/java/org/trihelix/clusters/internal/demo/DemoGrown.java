package org.trihelix.clusters.internal.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Funnel;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.internal.GeneralChain;

/** A candidate that grows from an idea of the demonstration's people; without evaluated ideas there is none, and the next start tries again. */
@Component(service = DemoGrown.class)
public final class DemoGrown {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Caller SYSTEM = Caller.system(RUSSIAN);

    /** Roles that the idea needs first, with who could take them. */
    private static final Map<String, String> ROLES =
            Map.of(DemoNetwork.UNIVERSITY, "training", DemoNetwork.FUND, "finance", DemoNetwork.MACHINES, "components");

    private final Clusters clusters;
    private final Subjects subjects;

    @Activate
    public DemoGrown(@Reference Clusters clusters, @Reference Subjects subjects) {
        this.clusters = clusters;
        this.subjects = subjects;
    }

    /**
     * Proposes it.
     *
     * @param ids of the organizations by name
     * @return its identifier
     */
    Optional<String> propose(Map<String, String> ids, List<Caller> people) {
        Set<String> invented = people.stream().map(Caller::id).collect(Collectors.toCollection(HashSet::new));
        invented.add(Caller.SYSTEM_ID);
        return subjects.flow("idea").stream()
                .flatMap(flow -> Stream.of(Funnel.CLUSTER, Funnel.MOBILIZATION, "PROMOTION")
                        .flatMap(stage -> standing(flow, stage)))
                .filter(idea -> invented.containsAll(idea.authors()))
                .findFirst()
                .map(idea -> proposed(idea, ids));
    }

    private Stream<Subject> standing(SubjectFlow flow, String stage) {
        var refs = flow.standing(SYSTEM, stage, PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        return subjects.subjects(SYSTEM, refs, RUSSIAN).values().stream();
    }

    private String proposed(Subject idea, Map<String, String> ids) {
        var charter = new Charter(
                idea.title(),
                "Довести до рынка то, что предложено в идее. Состав вымышлен для демонстрации.",
                idea.region() == null ? Kind.VIRTUAL : Kind.REGIONAL,
                idea.region(),
                Principle.CHAIN,
                GeneralChain.CODE);
        List<Cluster.Invited> invited = ROLES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> new Cluster.Invited(ids.getOrDefault(role.getKey(), ""), role.getValue()))
                .toList();
        return clusters.propose(SYSTEM, new Cluster.Draft(charter, Origin.IDEA, List.of(idea.ref()), invited))
                .id();
    }
}
