package org.trihelix.evaluation.internal.ui;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.Ids;
import org.trihelix.api.SubjectRef;
import org.trihelix.ui.DetailPage;

/** Addresses below {@code /app/}. */
final class Paths {

    static final String EVALUATIONS = "evaluations";
    static final String REVIEWS = "reviews";
    static final String RANKING = "ranking";
    static final String CRITERIA = "criteria";

    private Paths() {}

    static String evaluation(String id) {
        return EVALUATIONS + '/' + id;
    }

    static String reviewers(String evaluation) {
        return evaluation(evaluation) + "?tab=reviewers";
    }

    /** The same with the dialog in which reviewers are chosen. */
    static String assigning(String evaluation) {
        return DetailPage.asking(reviewers(evaluation), "evaluation.assign");
    }

    static String opening(SubjectRef subject) {
        return EVALUATIONS + "/new?subject=" + subject;
    }

    /** The form {@code idea:ID}; null for anything else. */
    static @Nullable SubjectRef subject(@Nullable String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        return text == null || colon < 1 || !Ids.valid(text.substring(colon + 1))
                ? null
                : new SubjectRef(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The ranking with one subject marked. */
    static String ranking(SubjectRef subject) {
        return RANKING + "?subject=" + subject;
    }

    static String review(String assignment) {
        return REVIEWS + '/' + assignment;
    }

    static String criteria(String id) {
        return CRITERIA + '/' + id;
    }
}
