package org.trihelix.itests.inside;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.account.Demonstration;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProjects;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.State;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.testing.karaf.inside.Services;

/**
 * What actions can be done to: of each kind one of the demonstration that is under way.
 *
 * @param texts for the text parameters of a service's methods in their order, the last for all that follow; by the name of the service, or
 *     of its method as {@code Service.method}
 * @param objects for parameters of that type
 */
public record Things(Map<String, List<String>> texts, Map<Class<?>, Object> objects) {

    private static final Caller HUB = Caller.system(Locale.ENGLISH);
    private static final PageRequest SOME = PageRequest.first(100);

    /** Puts the demonstration in, where it is not yet, and takes from it. */
    public static Things ofDemonstration() throws InvalidSyntaxException {
        Collection<ServiceReference<Demonstration>> parts =
                Services.context().getServiceReferences(Demonstration.class, null);
        parts.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(part -> Services.context().getService(part).install());
        return found();
    }

    private static Things found() {
        Organization organization = Services.get(Organizations.class)
                .find("", null, null, SOME)
                .items()
                .getFirst();
        Person person = Services.get(People.class).find(HUB, "", SOME).items().getFirst();
        String idea = idea();
        Evaluation evaluation = evaluation();
        String assignment = evaluation.tasks().getFirst().id();
        Mobilization gathering = gathering();
        String need = gathering.needs().getFirst().id();
        Cluster cluster = cluster();
        JointProject project = project();
        return new Things(
                Map.ofEntries(
                        entry("Ideas", List.of(idea)),
                        entry("SubjectFlow", List.of(State.SCREENING.name())),
                        entry("Evaluations", List.of(evaluation.id(), assignment, person.id())),
                        entry("Evaluations.assign", List.of(evaluation.id(), person.id())),
                        entry("Evaluations.open", List.of(evaluation.model())),
                        entry("Results", List.of(evaluation.id())),
                        entry("Results.ranking", List.of(evaluation.model())),
                        entry("Reviews", List.of(assignment)),
                        entry("Reviews.of", List.of(evaluation.id())),
                        entry("CriteriaModels", List.of(model())),
                        entry("Promotions", List.of(promotion(), person.id())),
                        entry("Mobilizations", List.of(gathering.id(), need)),
                        entry(
                                "Mobilizations.move",
                                List.of(gathering.pledges().getFirst().id())),
                        entry(
                                "Clusters",
                                List.of(
                                        cluster.id(),
                                        cluster.participants().getFirst().organization())),
                        entry("JointProjects", List.of(project.id())),
                        entry("JointProjects.open", List.of(cluster.id())),
                        entry("Networks", List.of(organization.id())),
                        entry("Organizations", List.of(organization.id(), person.id())),
                        entry("People", List.of(person.id())),
                        entry("SignIn", List.of(person.id())),
                        entry("Modules", List.of("ideas"))),
                Map.of(
                        SubjectRef.class,
                        new SubjectRef(Idea.KIND, idea),
                        Organization.class,
                        organization,
                        Person.class,
                        person));
    }

    private static String idea() {
        var query = IdeaQuery.ALL.in(Set.of(State.SUBMITTED, State.SCREENING));
        return first(Services.get(Ideas.class).find(HUB, query, SOME), Optional::of)
                .id();
    }

    private static Evaluation evaluation() {
        var all = Services.get(Evaluations.class);
        return first(
                all.find(HUB, Evaluation.Query.ALL, SOME),
                one -> Optional.of(all.evaluation(HUB, one.id()))
                        .filter(whole ->
                                whole.stage().isOpen() && !whole.tasks().isEmpty()));
    }

    private static String model() {
        return Services.get(CriteriaModels.class)
                .find(HUB, "", null, false, SOME)
                .items()
                .getFirst()
                .id();
    }

    private static String promotion() {
        return Services.get(Promotions.class)
                .find(HUB, Promotion.Query.ALL, SOME)
                .items()
                .getFirst()
                .id();
    }

    private static Mobilization gathering() {
        var all = Services.get(Mobilizations.class);
        return first(
                all.find(HUB, Mobilization.Query.ALL, SOME),
                one -> Optional.of(all.mobilization(HUB, one.id()))
                        .filter(whole ->
                                whole.stage().isOpen() && !whole.pledges().isEmpty()));
    }

    private static Cluster cluster() {
        var all = Services.get(Clusters.class);
        return first(all.find(HUB, Cluster.Query.ALL, SOME), one -> Optional.of(all.cluster(HUB, one.id())));
    }

    private static JointProject project() {
        var all = Services.get(JointProjects.class);
        return first(all.find(HUB, JointProject.Query.ALL, SOME), one -> Optional.of(all.project(HUB, one.id())));
    }

    private static <S, T> T first(Page<S> page, Function<S, Optional<T>> whole) {
        return page.items().stream()
                .flatMap(one -> whole.apply(one).stream())
                .findFirst()
                .orElseThrow();
    }
}
