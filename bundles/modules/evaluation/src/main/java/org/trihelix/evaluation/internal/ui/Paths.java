package org.trihelix.evaluation.internal.ui;

import org.trihelix.api.SubjectRef;

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

    static String opening(SubjectRef subject) {
        return EVALUATIONS + "/new?subject=" + subject;
    }

    static String review(String assignment) {
        return REVIEWS + '/' + assignment;
    }

    static String criteria(String id) {
        return CRITERIA + '/' + id;
    }
}
