package org.trihelix.evaluation;

import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.CriteriaSet;

/**
 * A criteria model that comes with a module or plug-in. While the service is registered its model is kept up to date: other criteria or
 * weights make a new revision. People cannot change it, but make their own from it. When the service goes, the model stays.
 */
@ConsumerType
public interface CriteriaPreset {

    /** Unique in the hub: {@code platform}. */
    String code();

    Label name();

    /** One or two sentences: what it is for. */
    Label purpose();

    /** Weights are given directly; they need not sum to 1. */
    CriteriaSet criteria();
}
