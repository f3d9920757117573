package org.trihelix.mobilization.internal;

import java.util.Comparator;
import org.trihelix.api.access.Role;
import org.trihelix.mobilization.domain.Level;

/**
 * What makes somebody an addressee.
 *
 * @param role by which he answers
 * @param above how many steps above the subject's region it is held; {@link #EVERYWHERE} for the whole platform
 */
record Office(Role role, int above) {

    static final int EVERYWHERE = Integer.MAX_VALUE;

    /** Who decides before who administers, the nearest first. */
    static final Comparator<Office> NEAREST = Comparator.comparing(
                    (Office office) -> office.role() == Role.ADMINISTRATOR)
            .thenComparingInt(Office::above)
            .thenComparing(Office::role);

    Level level() {
        return above == EVERYWHERE ? Level.NATIONAL : Level.REGIONAL;
    }
}
