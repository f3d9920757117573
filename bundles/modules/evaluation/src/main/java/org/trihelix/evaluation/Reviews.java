package org.trihelix.evaluation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.evaluation.domain.Opinion;

/** Reviews by those who were asked for them. */
@ProviderType
public interface Reviews {

    /**
     * The caller's own, the most urgent first.
     *
     * @param waiting true for those that wait for him, false for all he was ever asked for
     */
    Page<Review.Row> mine(Caller caller, boolean waiting, PageRequest page);

    /** How many wait for him. */
    long waiting(Caller caller);

    /** His own review, whatever became of it. */
    Review review(Caller caller, String assignment);

    /**
     * Keeps a draft, which may lack scores and every reason. Drafts are notes: they are not in the journal.
     *
     * @param version the one the change was made from
     * @throws org.trihelix.api.ConflictException with the current values, when it is no longer the current one
     */
    Review keep(Caller caller, String assignment, int version, Opinion opinion);

    /**
     * Hands it in. Nothing can be changed afterwards.
     *
     * @param version as for {@link #keep}
     * @throws org.trihelix.api.InvalidException with all that is missing
     */
    Review submit(Caller caller, String assignment, int version, Opinion opinion);

    /** Will not review. The reason is shown to those who lead the evaluation. */
    void decline(Caller caller, String assignment, String reason);

    /**
     * Submitted reviews of an evaluation, by time: for those who lead it and for its reviewers once their own is submitted, with names;
     * for its authors after the decision, without.
     */
    List<Review.Submitted> of(Caller caller, String evaluation);
}
