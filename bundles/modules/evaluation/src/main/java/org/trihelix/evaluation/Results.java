package org.trihelix.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/**
 * What reviews say, and how subjects compare. Those who lead evaluations see the results of complete ones before the decision, everybody
 * else after it.
 */
@ProviderType
public interface Results {

    /** @throws org.trihelix.api.DeniedException when the caller may not see it yet */
    Result result(Caller caller, String evaluation);

    /**
     * Ranks all complete evaluations by one revision of a model; of several of one subject the latest counts.
     *
     * @param revision number, null for the one by which most of what the caller sees was evaluated
     * @param region code; its subtree belongs to it; null for all. Ranks are among those shown
     */
    Result.Table ranking(Caller caller, String model, @Nullable Integer revision, @Nullable String region);

    /** Rankings that have something in them for the caller, the fullest first. */
    List<Result.Offer> offers(Caller caller);

    /**
     * Why an evaluation has its rank among all by its revision.
     *
     * @throws org.trihelix.api.ConflictException when it has none yet
     */
    Result.Why why(Caller caller, String evaluation);

    /** Every score in that ranking: with the revision's weights and scales all that is needed to compute it anew. */
    List<Result.Score> scores(Caller caller, Result.Table table);
}
