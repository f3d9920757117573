package org.trihelix.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Opinion;

/**
 * A review as its reviewer sees it.
 *
 * @param id of the assignment
 * @param title of the subject
 * @param summary of the subject, empty when its kind has none or its module is not here
 * @param path of the subject's page below {@code /app/}, null when its module is not here
 * @param status of the assignment
 * @param saved when the draft was last kept, null when it never was
 * @param version grows with each saving; a saving must name it
 * @param editable whether it can still be written
 */
public record Review(
        String id,
        String evaluation,
        SubjectRef subject,
        String title,
        String summary,
        @Nullable String path,
        CriteriaSet criteria,
        Assignment.Status status,
        LocalDate due,
        boolean overdue,
        Opinion opinion,
        @Nullable Instant saved,
        int version,
        boolean editable) {

    /**
     * A row of a reviewer's list.
     *
     * @param id of the assignment
     * @param begun whether a draft is kept
     */
    public record Row(
            String id,
            String evaluation,
            SubjectRef subject,
            String title,
            @Nullable String region,
            Assignment.Status status,
            LocalDate due,
            boolean overdue,
            boolean begun,
            @Nullable Instant submitted) {}

    /**
     * A submitted review as others see it.
     *
     * @param number from 1, in the order of submission: stands for the name where it is not told
     * @param person display name, null where it is not told
     * @param total weighted mean of the scores, 0 to 100
     */
    public record Submitted(int number, @Nullable String person, Opinion opinion, double total, Instant time) {}
}
