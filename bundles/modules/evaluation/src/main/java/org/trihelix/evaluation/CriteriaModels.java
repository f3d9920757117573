package org.trihelix.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.evaluation.CriteriaModel.Consistency;
import org.trihelix.evaluation.CriteriaModel.Draft;
import org.trihelix.evaluation.CriteriaModel.Head;
import org.trihelix.evaluation.CriteriaModel.Revision;

/** What subjects are judged by. Every method asks whether the caller may; every change is in the journal. */
@ProviderType
public interface CriteriaModels {

    /**
     * Models by name.
     *
     * @param text part of the name, empty for all
     * @param region only those that serve subjects in that region, null for all
     * @param archived whether those that are no longer offered are shown too
     */
    Page<Head> find(Caller caller, String text, @Nullable String region, boolean archived, PageRequest page);

    CriteriaModel model(Caller caller, String id);

    /** A revision, current or not. */
    Revision revision(Caller caller, String id);

    /** Revisions of a model, newest first. */
    List<Revision> revisions(Caller caller, String model);

    /** @throws org.trihelix.api.InvalidException with all that is wrong */
    CriteriaModel create(Caller caller, Draft draft);

    /**
     * Changes it; other criteria or weights make a new revision, evaluations that are open keep theirs.
     *
     * @param version the one the change was made from
     * @throws org.trihelix.api.ConflictException with the current values, when it is no longer the current one
     */
    CriteriaModel change(Caller caller, String id, int version, Draft draft);

    /** No longer offers it, or offers it again. */
    CriteriaModel archive(Caller caller, String id, boolean archived);

    /**
     * What the judgements say, without keeping anything.
     *
     * @param judgements as in {@link org.trihelix.evaluation.domain.CriteriaSet#judgements}
     * @throws org.trihelix.api.InvalidException when they fill no matrix or one is not positive
     */
    Consistency consistency(List<Double> judgements);
}
