package org.trihelix.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;

/**
 * An evaluation as one caller sees it.
 *
 * @param title of the subject as it is now, or as it was when its module is not here
 * @param path of the subject's page below {@code /app/}, null when its module is not here or the caller may not know of it
 * @param region code, null for none
 * @param model identifier of the criteria model
 * @param revision identifier of the snapshot of criteria and weights
 * @param deadline last day for all reviews
 * @param asked reviews that were asked for and not declined or replaced
 * @param submitted of those, how many are there
 * @param overdue reviews whose day has passed
 * @param verdict null until decided or closed
 * @param tasks who was asked; for those who lead the evaluation all, for a reviewer his own, otherwise empty
 * @param can what the caller may do with it now
 */
public record Evaluation(
        String id,
        SubjectRef subject,
        String title,
        @Nullable String path,
        @Nullable String region,
        String model,
        Label modelName,
        String revision,
        Stage stage,
        LocalDate deadline,
        String openerName,
        long asked,
        long submitted,
        long overdue,
        @Nullable Verdict verdict,
        List<Task> tasks,
        Instant opened,
        Instant changed,
        Can can) {

    /** Kind of the subject under which others refer to evaluations. */
    public static final String KIND = "evaluation";

    public Evaluation {
        tasks = List.copyOf(tasks);
    }

    /**
     * How it ended.
     *
     * @param outcome null when it was closed without a decision
     * @param person display name of the decider, empty when the hub closed it
     */
    public record Verdict(@Nullable Outcome outcome, String reason, String person, Instant time) {}

    /**
     * A person who was asked.
     *
     * @param id of the assignment
     * @param person identifier
     */
    public record Task(
            String id,
            String person,
            String name,
            Assignment.Status status,
            LocalDate due,
            boolean overdue,
            String reason,
            @Nullable Instant submitted) {}

    /**
     * What the caller may do now.
     *
     * @param lead choose reviewers, change days, close
     * @param decide decide
     * @param review identifier of his own assignment that waits for his review, null when there is none
     * @param results see what came out so far
     */
    public record Can(
            boolean lead, boolean decide, @Nullable String review, boolean results) {}

    /**
     * A row of the list.
     *
     * @param nextDue earliest day of the reviews that are awaited, null when none is
     * @param overdue whether that day has passed
     */
    public record Summary(
            String id,
            SubjectRef subject,
            String title,
            @Nullable String region,
            String model,
            Label modelName,
            Stage stage,
            @Nullable Outcome outcome,
            int asked,
            int submitted,
            @Nullable LocalDate nextDue,
            boolean overdue,
            Instant opened,
            Instant changed) {}

    /**
     * Which evaluations a list shows.
     *
     * @param text part of the title, any case; empty for all
     * @param stages any of them; empty for all
     * @param region code; its subtree belongs to it; null for all
     * @param model identifier, null for all
     * @param organization only those of what was its people's own, null for all
     * @param overdue only those with a review whose day has passed
     */
    public record Query(
            String text,
            java.util.Set<Stage> stages,
            @Nullable String region,
            @Nullable String model,
            @Nullable String organization,
            boolean overdue,
            Sort sort) {

        public static final Query ALL = new Query("", java.util.Set.of(), null, null, null, false, Sort.NEWEST);

        public Query {
            stages = java.util.Set.copyOf(stages);
        }

        public Query in(java.util.Set<Stage> some) {
            return new Query(text, some, region, model, organization, overdue, sort);
        }

        public Query ofOrganization(String id) {
            return new Query(text, stages, region, model, id, overdue, sort);
        }
    }

    /** Orders of the list. The text shown has the key {@code evaluation.sort.NAME}. */
    public enum Sort {
        NEWEST,
        CHANGED,
        TITLE
    }

    /**
     * Somebody who could be asked for a review.
     *
     * @param person identifier
     * @param organizations names of those to which he belongs
     * @param waiting reviews that wait for him already
     * @param obstacle why he must not be asked, null when he may
     */
    public record Candidate(
            String person,
            String name,
            List<String> organizations,
            long waiting,
            org.trihelix.api.text.@Nullable Message obstacle) {

        public Candidate {
            organizations = List.copyOf(organizations);
        }
    }
}
