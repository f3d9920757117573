package org.trihelix.clusters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.domain.Document;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Milestone;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.ProjectPlan;

/**
 * A joint project as one caller sees it.
 *
 * @param leadName name of the organization that leads it
 * @param partners names of the organizations that take part beside it, by identifier
 * @param people display names of those who are responsible or added something, by identifier
 * @param version grows with each step
 * @param work whether the caller may add to it and report on it now
 * @param mine identifiers of the milestones that the caller may report as reached now
 */
public record JointProject(
        String id,
        String cluster,
        String clusterName,
        @Nullable String region,
        ProjectPlan plan,
        String leadName,
        Map<String, String> partners,
        Map<String, String> people,
        List<Milestone> milestones,
        List<Document> documents,
        List<Effect> effects,
        Project.State state,
        String reason,
        Instant opened,
        Instant changed,
        int version,
        boolean work,
        Set<String> mine) {

    /** Kind of the subject under which others refer to joint projects. */
    public static final String KIND = "joint-project";

    public JointProject {
        partners = Map.copyOf(partners);
        people = Map.copyOf(people);
        milestones = List.copyOf(milestones);
        documents = List.copyOf(documents);
        effects = List.copyOf(effects);
        mine = Set.copyOf(mine);
    }

    /**
     * A row of the list.
     *
     * @param nextDue earliest day of a milestone that is not reached, null when there is none
     * @param overdue whether that day has passed
     */
    public record Summary(
            String id,
            String cluster,
            String clusterName,
            String title,
            String lead,
            String leadName,
            String responsible,
            String responsibleName,
            Project.State state,
            LocalDate starts,
            LocalDate ends,
            @Nullable LocalDate nextDue,
            boolean overdue,
            int milestones,
            int reached) {}

    /**
     * Which projects a list shows.
     *
     * @param text part of the title, any case; empty for all
     * @param states any of them; empty for all
     * @param cluster identifier, null for all
     * @param organization one that takes part, null for all
     * @param idea that it carries out, {@code idea:ID}; null for all
     * @param overdue only those with a milestone whose day has passed
     */
    public record Query(
            String text,
            Set<Project.State> states,
            @Nullable String cluster,
            @Nullable String organization,
            @Nullable String idea,
            boolean overdue) {

        public static final Query ALL = new Query("", Set.of(), null, null, null, false);

        public Query {
            states = Set.copyOf(states);
        }

        public Query ofCluster(String id) {
            return new Query(text, states, id, organization, idea, overdue);
        }

        public Query ofIdea(String ref) {
            return new Query(text, states, cluster, organization, ref, overdue);
        }
    }

    /** A milestone that waits for the caller. */
    public record Duty(
            String milestone, String project, String projectTitle, String title, LocalDate due, boolean overdue) {}

    /** A milestone to be added. */
    public record Step(String title, LocalDate due, String responsible) {}

    /**
     * An effect to be measured.
     *
     * @param base value before the project
     * @param target value that is aimed at
     */
    public record Aim(Effect.Sphere sphere, String measure, String unit, double base, double target) {}
}
