package org.trihelix.mobilization.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this module knows of the funnel of its subjects: stages by their codes. Subjects without stages stay where they are. */
public final class Funnel {

    public static final String PROMOTION = "PROMOTION";
    public static final String MOBILIZATION = "MOBILIZATION";
    public static final String CLUSTER = "CLUSTER";
    public static final String IMPLEMENTATION = "IMPLEMENTATION";
    public static final String REVISION = "REVISION";
    public static final String REJECTED = "REJECTED";
    public static final String ARCHIVED = "ARCHIVED";

    private static final Set<String> GATHERS = Set.of(PROMOTION, MOBILIZATION, CLUSTER, IMPLEMENTATION);
    private static final Set<String> BEHIND_PROMOTION = Set.of(MOBILIZATION, CLUSTER, IMPLEMENTATION);
    private static final Set<String> BEHIND_MOBILIZATION = Set.of(CLUSTER, IMPLEMENTATION);
    private static final Set<String> ENDS = Set.of(REJECTED, ARCHIVED);

    private Funnel() {}

    /** Whether a subject that stands there can say what it needs: from promotion on, so that the decision maker sees it. */
    public static boolean gathers(@Nullable String stage) {
        return stage == null || GATHERS.contains(stage);
    }

    /** Whether a subject that stands there can be promoted. */
    public static boolean promotes(@Nullable String stage) {
        return stage == null || stage.equals(PROMOTION);
    }

    /** Whether a subject that stands there has been promoted, or went on without it. */
    public static boolean isBehindPromotion(@Nullable String stage) {
        return stage != null && BEHIND_PROMOTION.contains(stage);
    }

    /** Whether a subject that stands there has its resources, or went on without them. */
    public static boolean isBehindMobilization(@Nullable String stage) {
        return stage != null && BEHIND_MOBILIZATION.contains(stage);
    }

    /** Whether the move leaves promotion in the direction of the funnel. */
    public static boolean isPastPromotion(String from, String to) {
        return from.equals(PROMOTION) && BEHIND_PROMOTION.contains(to);
    }

    /** Whether the move leaves mobilization in the direction of the funnel. */
    public static boolean isPastMobilization(String from, String to) {
        return from.equals(MOBILIZATION) && BEHIND_MOBILIZATION.contains(to);
    }

    /** Whether a change of the stage ends a package that has no answer yet. */
    public static boolean isLeavingPromotion(@Nullable String from, @Nullable String to) {
        return PROMOTION.equals(from) && !PROMOTION.equals(to);
    }

    /** Whether nothing more is gathered for a subject that stands there. */
    public static boolean isEnd(@Nullable String stage) {
        return stage != null && ENDS.contains(stage);
    }
}
