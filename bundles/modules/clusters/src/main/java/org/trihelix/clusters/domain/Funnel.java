package org.trihelix.clusters.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of the stages of ideas that clusters know. */
public final class Funnel {

    public static final String MOBILIZATION = "MOBILIZATION";
    public static final String CLUSTER = "CLUSTER";
    public static final String IMPLEMENTATION = "IMPLEMENTATION";

    private static final List<String> EVALUATED = List.of("PROMOTION", MOBILIZATION, CLUSTER, IMPLEMENTATION);

    private Funnel() {}

    /** Whether a candidate may grow from it: it was evaluated, or has no stages. */
    public static boolean grows(@Nullable String stage) {
        return stage == null || EVALUATED.contains(stage);
    }

    /** Whether organizations may be asked to carry it out: it has its resources, or has no stages. */
    public static boolean gathers(@Nullable String stage) {
        return grows(stage) && !"PROMOTION".equals(stage);
    }
}
