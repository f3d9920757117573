package org.trihelix.evaluation.internal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Result;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;

/** What programs get. */
public final class Views {

    private Views() {}

    /** A list that is always given whole. */
    static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    /**
     * Why an evaluation has its rank.
     *
     * @param rank from 1, equals share one
     * @param of how many are ranked
     * @param score weighted mean, 0 to 100
     * @param above next better one, left out for the best
     * @param below next worse one, left out for the worst
     * @param weighings one per scored criterion
     * @param ranking all of them
     */
    public record RankView(
            int rank,
            int of,
            double score,
            Result.Place place,
            Result.@Nullable Place above,
            Result.@Nullable Place below,
            List<Result.Weighing> weighings,
            Result.Table ranking) {

        static RankView of(Result.Why why) {
            return new RankView(
                    why.place().rank(),
                    why.table().places().size(),
                    why.place().total(),
                    why.place(),
                    why.above(),
                    why.below(),
                    why.weighings(),
                    why.table());
        }
    }

    /** A row of the list; {@code subject} has the form {@code idea:ID}. */
    public record SummaryView(
            String id,
            String subject,
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
            Instant changed) {

        static SummaryView of(Evaluation.Summary row) {
            return new SummaryView(
                    row.id(),
                    row.subject().toString(),
                    row.title(),
                    row.region(),
                    row.model(),
                    row.modelName(),
                    row.stage(),
                    row.outcome(),
                    row.asked(),
                    row.submitted(),
                    row.nextDue(),
                    row.overdue(),
                    row.opened(),
                    row.changed());
        }
    }

    /**
     * An evaluation.
     *
     * @param revision identifier of the snapshot of criteria and weights
     * @param mayLead whether the caller may choose reviewers
     * @param mayDecide whether the caller may decide now
     */
    public record EvaluationView(
            String id,
            String subject,
            String title,
            @Nullable String region,
            String model,
            Label modelName,
            String revision,
            Stage stage,
            LocalDate deadline,
            long asked,
            long submitted,
            long overdue,
            @Nullable Outcome outcome,
            @Nullable String reason,
            List<TaskView> assignments,
            Instant opened,
            Instant changed,
            boolean mayLead,
            boolean mayDecide) {

        static EvaluationView of(Evaluation one) {
            Evaluation.Verdict verdict = one.verdict();
            return new EvaluationView(
                    one.id(),
                    one.subject().toString(),
                    one.title(),
                    one.region(),
                    one.model(),
                    one.modelName(),
                    one.revision(),
                    one.stage(),
                    one.deadline(),
                    one.asked(),
                    one.submitted(),
                    one.overdue(),
                    verdict == null ? null : verdict.outcome(),
                    verdict == null ? null : verdict.reason(),
                    one.tasks().stream().map(TaskView::of).toList(),
                    one.opened(),
                    one.changed(),
                    one.can().lead(),
                    one.can().decide());
        }
    }

    /** A person who was asked. */
    public record TaskView(
            String id,
            String person,
            String name,
            Assignment.Status status,
            LocalDate due,
            boolean overdue,
            String reason,
            @Nullable Instant submitted) {

        static TaskView of(Evaluation.Task task) {
            return new TaskView(
                    task.id(),
                    task.person(),
                    task.name(),
                    task.status(),
                    task.due(),
                    task.overdue(),
                    task.reason(),
                    task.submitted());
        }
    }

    /**
     * Somebody who could be asked.
     *
     * @param obstacle {@code own}, {@code organization} or {@code asked}; null when he may be asked
     */
    public record CandidateView(
            String person,
            String name,
            List<String> organizations,
            long waiting,
            @Nullable String obstacle) {

        static CandidateView of(Evaluation.Candidate candidate) {
            var obstacle = candidate.obstacle();
            String word = obstacle == null
                    ? null
                    : obstacle.key().substring(obstacle.key().lastIndexOf('.') + 1);
            return new CandidateView(
                    candidate.person(), candidate.name(), candidate.organizations(), candidate.waiting(), word);
        }
    }

    /** A row of one's own reviews. */
    public record ReviewRowView(
            String assignment,
            String evaluation,
            String subject,
            String title,
            Assignment.Status status,
            LocalDate due,
            boolean overdue,
            boolean begun,
            @Nullable Instant submitted) {

        static ReviewRowView of(Review.Row row) {
            return new ReviewRowView(
                    row.id(),
                    row.evaluation(),
                    row.subject().toString(),
                    row.title(),
                    row.status(),
                    row.due(),
                    row.overdue(),
                    row.begun(),
                    row.submitted());
        }
    }

    /** One's own review. */
    public record ReviewView(
            String assignment,
            String evaluation,
            String subject,
            String title,
            String summary,
            List<Criterion> criteria,
            Assignment.Status status,
            LocalDate due,
            List<Opinion.Rating> scores,
            String remark,
            @Nullable Instant saved,
            int version) {

        static ReviewView of(Review review) {
            return new ReviewView(
                    review.id(),
                    review.evaluation(),
                    review.subject().toString(),
                    review.title(),
                    review.summary(),
                    review.criteria().leaves(),
                    review.status(),
                    review.due(),
                    review.opinion().ratings(),
                    review.opinion().remark(),
                    review.saved(),
                    review.version());
        }
    }

    /** A submitted review; {@code person} is null where the name is not told. */
    public record SubmittedView(
            int number,
            @Nullable String person,
            List<Opinion.Rating> scores,
            String remark,
            double total,
            Instant time) {

        static SubmittedView of(Review.Submitted review) {
            return new SubmittedView(
                    review.number(),
                    review.person(),
                    review.opinion().ratings(),
                    review.opinion().remark(),
                    review.total(),
                    review.time());
        }
    }
}
