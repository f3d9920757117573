package org.trihelix.itests.inside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.InvalidSyntaxException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Person;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Aim;
import org.trihelix.clusters.JointProject.Step;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.domain.State;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.testing.karaf.inside.Services;

/**
 * What actions are done to and with, taken from the demonstration: all of it exists and fits, so that nothing but the question who asks
 * refuses a call.
 */
public final class Things {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    private static final String REASON = "Because those who know the matter have asked for it";

    private final Map<String, Values> known = new LinkedHashMap<>();
    private final Values common;

    /** Puts the demonstration in, where it is not yet. */
    public Things() throws InvalidSyntaxException {
        var demonstrated = new Demonstrated();
        Person person = demonstrated.person();
        List<Organization> two = demonstrated.organizations();
        common = Values.of(idea(demonstrated.idea(State.SUBMITTED)), two.getFirst(), person);
        core(two.getFirst(), person);
        ideas(demonstrated);
        evaluations(demonstrated, person);
        promotions(demonstrated, person);
        mobilizations(demonstrated);
        clusters(demonstrated, two);
        projects(demonstrated, person);
    }

    private static SubjectRef idea(String id) {
        return new SubjectRef(Idea.KIND, id);
    }

    private void put(String name, Object... values) {
        known.put(name, Values.of(values));
    }

    private void core(Organization organization, Person person) {
        put("Organizations", organization.id(), person.id());
        put("People", person.id());
        put("SignIn", person.id());
        put("Modules", "none-of-this-name"); // the hub must not lose one in the middle of a test
        subject("OrganizationSubjects", new SubjectRef("organization", organization.id()));
        subject("PersonSubjects", new SubjectRef("person", person.id()));
    }

    /** One of the kind that the provider knows, which everybody asks for through the hub's own service. */
    private void subject(String provider, SubjectRef ref) {
        put(provider, "", ref, Set.of(ref));
        put("Subjects:" + ref.kind(), "", ref, Set.of(ref));
    }

    private void ideas(Demonstrated demonstrated) {
        String submitted = demonstrated.idea(State.SUBMITTED);
        String evaluated = demonstrated.idea(State.EVALUATION);
        String promoted = demonstrated.idea(State.PROMOTION);
        put("Ideas", submitted, REASON);
        put("Ideas.move:withdraw", submitted, "", State.DRAFT);
        put("Ideas.move:screen", submitted, "", State.SCREENING);
        put("Ideas.move:promote", evaluated, REASON, State.PROMOTION);
        put("Ideas.move:support", promoted, REASON, State.MOBILIZATION);
        put("IdeaFlow", State.SUBMITTED.name());
        put("IdeaFlow.move:withdraw", State.DRAFT.name(), "");
        put("IdeaFlow.move:screen", State.SCREENING.name(), "");
        put("IdeaFlow.move:promote", State.PROMOTION.name(), REASON, idea(evaluated));
        put("IdeaFlow.move:support", State.MOBILIZATION.name(), REASON, idea(promoted));
        subject("IdeaSubjects", idea(submitted));
    }

    private void evaluations(Demonstrated demonstrated, Person person) {
        Evaluation evaluation = demonstrated.evaluation();
        CriteriaModel model = demonstrated.model();
        String assignment = evaluation.tasks().getFirst().id();
        put("Evaluations", evaluation.id(), assignment, person.id());
        put("Evaluations.assign", evaluation.id(), person.id(), Set.of(person.id()));
        put("Evaluations.open", evaluation.model());
        put("Evaluations.decide", evaluation.id(), REASON);
        put("Evaluations.close", evaluation.id(), REASON);
        put("Results", evaluation.id());
        put("Results.ranking", evaluation.model());
        put("Reviews", assignment, REASON);
        put("Reviews.of", evaluation.id());
        put("CriteriaModels", model.id());
        put("CriteriaModels.revision", model.revision().id());
    }

    private void promotions(Demonstrated demonstrated, Person person) {
        Promotion promotion = demonstrated.promotion();
        put("Promotions", promotion.id(), person.id(), REASON);
        Runnable takenBack = () -> Services.get(Promotions.class).withdraw(Demonstrated.HUB, promotion.id(), REASON);
        SubjectRef promoted = promotion.subject();
        put("Promotions.sends", promoted, takenBack);
        put("Promotions.sendable", Set.of(promoted), takenBack);
        var draft = new Promotion.Draft(promoted, null, person.id(), REASON, "", TODAY.plusDays(30));
        put("Promotions.send", draft, takenBack);
    }

    private void mobilizations(Demonstrated demonstrated) {
        Mobilization gathering = demonstrated.gathering();
        put("Mobilizations", gathering.id(), gathering.needs().getFirst().id(), REASON);
        Runnable closed = () -> Services.get(Mobilizations.class).close(Demonstrated.HUB, gathering.id(), REASON);
        put("Mobilizations.opens", gathering.subject(), closed);
        put("Mobilizations.openable", Set.of(gathering.subject()), closed);
        put("Mobilizations.open", gathering.subject(), closed);
        String pledge = gathering.pledges().getFirst().id();
        for (PledgeMove move : PledgeMove.values()) {
            put("Mobilizations.move:" + move, pledge, REASON, move);
        }
    }

    private void clusters(Demonstrated demonstrated, List<Organization> two) {
        Cluster cluster = demonstrated.cluster();
        String participant = cluster.participants().getFirst().organization();
        Charter charter = cluster.charter();
        put("Clusters", cluster.id(), participant, REASON, charter);
        put("Clusters.grows", idea(demonstrated.idea(State.MOBILIZATION)));
        put("Clusters.end", cluster.id(), REASON);
        put("Clusters.prolong", cluster.id(), REASON);
        String organization = two.getFirst().id();
        put("Networks", organization, charter.chain(), Profile.unknown(organization), cluster);
        put("Networks.among", List.of(organization, participant));
        put("Networks.suggestions", String.valueOf(charter.region()), charter.chain());
        put("Networks.roles", charter.chain());
        put("Networks.tie", new Reported(organization, two.getLast().id(), TieKind.ORDER, ""));
        put("Networks.untie", demonstrated.tie());
        subject("ClusterSubjects", new SubjectRef(Cluster.KIND, cluster.id()));
    }

    private void projects(Demonstrated demonstrated, Person person) {
        JointProject project = demonstrated.project();
        put("JointProjects", project.id(), REASON);
        put(
                "JointProjects.open",
                project.cluster(),
                project.plan(),
                List.copyOf(project.partners().keySet()));
        put(
                "JointProjects.addMilestone",
                project.id(),
                new Step("Tests", project.plan().ends(), person.id()));
        put("JointProjects.reach", project.id(), project.milestones().getFirst().id(), "All of it", TODAY);
        put("JointProjects.addDocument", project.id(), "Plan", "https://example.org/plan");
        put("JointProjects.addEffect", project.id(), new Aim(Effect.Sphere.SOCIAL, "Jobs", "people", 0, 10));
        put("JointProjects.measure", project.id(), project.effects().getFirst().id(), TODAY);
        subject("ProjectSubjects", new SubjectRef(JointProject.KIND, project.id()));
    }

    /** How to call the action: under its name, or under {@code NAME:WAY} where it takes more than one. */
    Map<String, Values> ways(Action action) {
        String name = action.name();
        Values usual = or(name, or(action.owner(), common));
        Map<String, Values> ways = Stream.of(name, action.owner())
                .flatMap(prefix -> known.keySet().stream()
                        .filter(key -> key.startsWith(prefix + ':'))
                        .map(key -> Map.entry(name + key.substring(prefix.length()), or(key, usual))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ways.isEmpty() ? Map.of(name, usual) : ways;
    }

    private Values or(String name, Values others) {
        Values values = known.get(name);
        return values == null ? others : values.or(others);
    }
}
