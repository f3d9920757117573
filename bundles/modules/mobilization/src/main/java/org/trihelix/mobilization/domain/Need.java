package org.trihelix.mobilization.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked for.
 *
 * @param amount in the unit's smallest part
 * @param by day until which it is needed, null when it does not matter
 * @param dropped whether it is asked for no more
 * @param reason why it was dropped, empty before
 * @param version grows with each change of its text or amount
 */
public record Need(
        String id,
        ResourceKind kind,
        Unit unit,
        String title,
        String detail,
        long amount,
        @Nullable LocalDate by,
        boolean dropped,
        String reason,
        int version,
        Instant stated) {

    /** The same need in other words and another amount. */
    public Need changed(String newTitle, String newDetail, long newAmount, @Nullable LocalDate newBy) {
        return new Need(id, kind, unit, newTitle, newDetail, newAmount, newBy, dropped, reason, version + 1, stated);
    }

    public Need dropped(String why) {
        return new Need(id, kind, unit, title, detail, amount, by, true, why, version + 1, stated);
    }
}
