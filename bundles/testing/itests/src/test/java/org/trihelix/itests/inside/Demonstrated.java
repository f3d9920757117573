package org.trihelix.itests.inside;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
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
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.State;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.testing.karaf.inside.Services;

/** Things of the demonstration: of each kind one that is under way. */
final class Demonstrated {

    static final Caller HUB = Caller.system(Locale.ENGLISH);
    private static final PageRequest SOME = PageRequest.first(100);

    /** Puts the demonstration in, where it is not yet. */
    Demonstrated() throws InvalidSyntaxException {
        Collection<ServiceReference<Demonstration>> parts =
                Services.context().getServiceReferences(Demonstration.class, null);
        parts.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(part -> Services.context().getService(part).install());
    }

    Person person() {
        return Services.get(People.class).find(HUB, "", SOME).items().getFirst();
    }

    /** Two of them. */
    List<Organization> organizations() {
        return Services.get(Organizations.class)
                .find("", null, null, PageRequest.first(2))
                .items();
    }

    /** A tie between the two that somebody has reported. */
    String tie() {
        List<Organization> two = organizations();
        String one = two.getFirst().id();
        String other = two.getLast().id();
        Networks networks = Services.get(Networks.class);
        networks.tie(HUB, new Reported(one, other, TieKind.ORDER, ""));
        return first(
                        networks.ties(HUB, one, SOME),
                        tie -> Optional.of(tie).filter(known -> known.kind() == TieKind.ORDER))
                .id();
    }

    /** One that stands there. */
    String idea(State state) {
        return first(Services.get(Ideas.class).find(HUB, IdeaQuery.ALL.in(Set.of(state)), SOME), Optional::of)
                .id();
    }

    /** One with reviewers. */
    Evaluation evaluation() {
        var all = Services.get(Evaluations.class);
        return first(
                all.find(HUB, Evaluation.Query.ALL, SOME),
                one -> Optional.of(all.evaluation(HUB, one.id()))
                        .filter(whole ->
                                whole.stage().isOpen() && !whole.tasks().isEmpty()));
    }

    CriteriaModel model() {
        var all = Services.get(CriteriaModels.class);
        return first(all.find(HUB, "", null, false, SOME), one -> Optional.of(all.model(HUB, one.id())));
    }

    /** One that waits for its answer. */
    Promotion promotion() {
        var all = Services.get(Promotions.class);
        return first(
                all.find(HUB, Promotion.Query.ALL, SOME),
                one -> Optional.of(all.promotion(HUB, one.id())).filter(whole -> whole.answered() == null));
    }

    /** One with pledges. */
    Mobilization gathering() {
        var all = Services.get(Mobilizations.class);
        return first(
                all.find(HUB, Mobilization.Query.ALL, SOME),
                one -> Optional.of(all.mobilization(HUB, one.id()))
                        .filter(whole ->
                                whole.stage().isOpen() && !whole.pledges().isEmpty()));
    }

    /** One with participants. */
    Cluster cluster() {
        var all = Services.get(Clusters.class);
        return first(
                all.find(HUB, Cluster.Query.ALL, SOME),
                one -> Optional.of(all.cluster(HUB, one.id()))
                        .filter(whole -> !whole.participants().isEmpty()));
    }

    /** One that runs, with milestones and effects. */
    JointProject project() {
        var all = Services.get(JointProjects.class);
        return first(
                all.find(HUB, JointProject.Query.ALL, SOME),
                one -> Optional.of(all.project(HUB, one.id()))
                        .filter(whole -> whole.state() == org.trihelix.clusters.domain.Project.State.RUNNING)
                        .filter(whole -> !whole.milestones().isEmpty()
                                && !whole.effects().isEmpty()));
    }

    private static <S, T> T first(Page<S> page, Function<S, Optional<T>> whole) {
        return page.items().stream()
                .flatMap(one -> whole.apply(one).stream())
                .findFirst()
                .orElseThrow();
    }
}
