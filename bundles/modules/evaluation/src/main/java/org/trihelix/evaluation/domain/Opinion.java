package org.trihelix.evaluation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.text.Message;

/**
 * What a reviewer says: a score for each criterion, and why, once for the whole or for each of them.
 *
 * @param ratings at most one per criterion
 * @param remark about the whole; needed unless every score has its own reason
 */
public record Opinion(List<Rating> ratings, String remark) {

    public static final Opinion NONE = new Opinion(List.of(), "");
    public static final int REMARK_MAX = 4000;
    public static final int REASON_MAX = 2000;

    /** Shortest reason that says anything. */
    public static final int REASON_MIN = 10;

    /**
     * A score.
     *
     * @param criterion its code
     * @param score null while the reviewer has not made up his mind
     * @param reason why, empty when the remark on the whole says it
     */
    public record Rating(String criterion, @Nullable Integer score, String reason) {

        public Rating {
            reason = reason.strip();
        }
    }

    public Opinion {
        ratings = List.copyOf(ratings);
        remark = remark.strip();
    }

    public Optional<Rating> rating(String criterion) {
        return ratings.stream().filter(one -> one.criterion().equals(criterion)).findFirst();
    }

    /** What is wrong with it as a draft: fields are {@code score.CODE}, {@code reason.CODE}, {@code remark}. */
    public List<FieldError> draftErrors(CriteriaSet criteria) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (Rating rating : ratings) {
            Criterion criterion = criteria.leaves().stream()
                    .filter(one -> one.code().equals(rating.criterion()))
                    .findFirst()
                    .orElse(null);
            if (criterion == null || !seen.add(rating.criterion())) {
                errors.add(error("score." + rating.criterion(), "evaluation.error.criterion.unknown"));
            } else {
                check(rating, criterion.scale(), errors);
            }
        }
        if (remark.length() > REMARK_MAX) {
            errors.add(error("remark", "evaluation.error.long", REMARK_MAX));
        }
        return errors;
    }

    private static void check(Rating rating, ScoreScale scale, List<FieldError> errors) {
        Integer score = rating.score();
        if (score != null && !scale.contains(score)) {
            errors.add(
                    error("score." + rating.criterion(), "evaluation.error.score.range", scale.least(), scale.most()));
        }
        if (rating.reason().length() > REASON_MAX) {
            errors.add(error("reason." + rating.criterion(), "evaluation.error.long", REASON_MAX));
        }
    }

    /** What keeps it from being handed in. */
    public List<FieldError> errors(CriteriaSet criteria) {
        var errors = new ArrayList<>(draftErrors(criteria));
        for (Criterion criterion : criteria.leaves()) {
            Optional<Rating> rating = rating(criterion.code());
            if (rating.map(Rating::score).isEmpty()) {
                errors.add(error("score." + criterion.code(), "evaluation.error.score.missing"));
            }
        }
        if (!says(remark) && !isExplained(criteria)) {
            errors.add(error("remark", "evaluation.error.unexplained", REASON_MIN));
        }
        return errors;
    }

    /** Whether every score has a reason of its own. */
    private boolean isExplained(CriteriaSet criteria) {
        return criteria.leaves().stream()
                .allMatch(criterion ->
                        says(rating(criterion.code()).map(Rating::reason).orElse("")));
    }

    private static boolean says(String reason) {
        return reason.length() >= REASON_MIN;
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError(field, Message.of(key, arguments));
    }
}
