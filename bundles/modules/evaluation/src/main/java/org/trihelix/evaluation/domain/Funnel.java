package org.trihelix.evaluation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What evaluation knows of the funnel of its subjects: stages by their codes. Subjects without stages stay where they are. */
public final class Funnel {

    public static final String EVALUATION = "EVALUATION";
    public static final String PROMOTION = "PROMOTION";
    public static final String REVISION = "REVISION";
    public static final String REJECTED = "REJECTED";

    /** Stages before evaluation, in their order. */
    public static final List<String> BEFORE = List.of("SUBMITTED", "SCREENING");

    /** Stages behind it: nobody comes there without a decision. */
    public static final List<String> BEHIND = List.of(PROMOTION, "MOBILIZATION", "CLUSTER", "IMPLEMENTATION");

    private static final List<String> BESIDE = List.of("DRAFT", REVISION, REJECTED, "APPEAL", "MERGED", "ARCHIVED");

    private Funnel() {}

    /** Whether a subject that stands there can be evaluated. */
    public static boolean opens(@Nullable String stage) {
        return stage == null || !BEHIND.contains(stage) && !BESIDE.contains(stage);
    }

    /** Stages to go through on the way to evaluation; empty when it stands there or has no such stages. */
    public static List<String> way(@Nullable String stage) {
        int place = stage == null ? -1 : BEFORE.indexOf(stage);
        if (place < 0) {
            return List.of();
        }
        var way = new java.util.ArrayList<>(BEFORE.subList(place + 1, BEFORE.size()));
        way.add(EVALUATION);
        return way;
    }

    /** Whether the move leaves evaluation in the direction of the funnel. */
    public static boolean isOnward(String from, String to) {
        return from.equals(EVALUATION) && BEHIND.contains(to);
    }

    /** Whether a change of the stage ends an evaluation that is still open. */
    public static boolean isLeaving(@Nullable String from, @Nullable String to) {
        return EVALUATION.equals(from) && !EVALUATION.equals(to);
    }
}
