package org.trihelix.clusters;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.text.Label;

/**
 * What a programme or a law asks of the composition of clusters. It says how a cluster or candidate stands to it and keeps nobody from anything.
 * Asked for clusters of the region that its plug-in serves, each time one of them is shown: answers from what it is given, at once.
 */
@ConsumerType
public interface CompositionRule {

    /** Lower-case letters, digits, hyphens. */
    String code();

    Label name();

    /** Where it comes from, a decree for instance; {@link Label#NONE} when that goes without saying. */
    Label source();

    /** How the conditions stand, in the order in which they are to be read. The rule holds when all of them do. */
    List<Finding> check(Makeup makeup);
}
