package org.trihelix.evaluation.internal.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.ScoreScale;

/** What programs send. */
public final class Bodies {

    private static final String MISSING = "evaluation.error.missing";

    private Bodies() {}

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw InvalidException.field(field, MISSING, field);
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The form {@code idea:ID}. */
    static SubjectRef subject(@Nullable String text) {
        String given = given(text, "subject");
        int colon = given.indexOf(':');
        String id = given.substring(colon + 1);
        if (colon < 1 || !Ids.valid(id)) {
            throw InvalidException.field("subject", "evaluation.error.subject");
        }
        return new SubjectRef(given.substring(0, colon), id);
    }

    /**
     * An evaluation to be opened.
     *
     * @param subject {@code idea:ID}
     * @param model identifier of a criteria model
     * @param deadline last day for all reviews
     */
    public record OpenBody(
            @Nullable String subject,
            @Nullable String model,
            @Nullable LocalDate deadline) {}

    /**
     * A question to a reviewer.
     *
     * @param person identifier
     * @param due last day
     * @param reason why another is asked instead of him
     */
    public record AssignmentBody(
            @Nullable String person,
            @Nullable LocalDate due,
            @Nullable String reason) {}

    /** A reason alone. */
    public record ReasonBody(@Nullable String reason) {}

    /**
     * A review.
     *
     * @param version of the draft it was made from; needed once a draft is kept
     * @param draft true to keep it as a draft instead of handing it in
     */
    public record ReviewBody(
            @Nullable List<RatingBody> scores,
            @Nullable String remark,
            @Nullable Integer version,
            @Nullable Boolean draft) {

        Opinion opinion() {
            List<RatingBody> given = scores == null ? List.of() : scores;
            return new Opinion(
                    given.stream()
                            .map(one -> new Opinion.Rating(text(one.criterion()), one.score(), text(one.reason())))
                            .toList(),
                    text(remark));
        }
    }

    /** A score with its reason. */
    public record RatingBody(
            @Nullable String criterion,
            @Nullable Integer score,
            @Nullable String reason) {}

    /** A decision. */
    public record DecisionBody(
            @Nullable Outcome outcome, @Nullable String reason) {}

    /**
     * A criteria model.
     *
     * @param name in the writer's words; stands in both languages unless {@code nameEn} is given
     * @param region code, left out for everywhere
     * @param method {@code DIRECT} when left out
     * @param judgements for {@code PAIRWISE}: 0 over 1, 0 over 2, …, 1 over 2, …
     * @param version the one a change was made from
     */
    public record ModelBody(
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String purpose,
            @Nullable String region,
            CriteriaSet.@Nullable Method method,
            @Nullable List<Double> judgements,
            @Nullable List<CriterionBody> criteria,
            @Nullable Integer version) {

        CriteriaModel.Draft draft() {
            List<CriterionBody> given = criteria == null ? List.of() : criteria;
            var set = new CriteriaSet(
                    method == null ? CriteriaSet.Method.DIRECT : method,
                    judgements == null ? List.of() : judgements,
                    given.stream().map(CriterionBody::criterion).toList());
            return new CriteriaModel.Draft(label(name, nameEn), label(purpose, null), region, set);
        }
    }

    private static Label label(@Nullable String words, @Nullable String english) {
        Label both = Label.of(text(words));
        return english == null ? both : new Label(both.ru(), english.strip());
    }

    /**
     * A criterion.
     *
     * @param code unique in the model: lower-case letters, digits, hyphens
     * @param weight among its siblings, in any unit; not needed with pairwise judgements
     * @param worst the score that speaks most against, 0 when left out
     * @param best the score that speaks most for, 10 when left out
     */
    public record CriterionBody(
            @Nullable String code,
            @Nullable String parent,
            @Nullable String name,
            @Nullable String help,
            @Nullable Double weight,
            @Nullable Integer worst,
            @Nullable Integer best,
            @Nullable String worstWords,
            @Nullable String bestWords) {

        private static final int BEST = 10;

        Criterion criterion() {
            var scale = new ScoreScale(
                    worst == null ? 0 : worst,
                    best == null ? BEST : best,
                    label(worstWords, null),
                    label(bestWords, null));
            return new Criterion(
                    text(code), parent, label(name, null), label(help, null), scale, weight == null ? 1 : weight);
        }
    }

    /** Whether a model is offered no more. */
    public record ArchivedBody(@Nullable Boolean archived) {}

    /** Pairwise judgements to be tried. */
    public record JudgementsBody(@Nullable List<Double> judgements) {}
}
