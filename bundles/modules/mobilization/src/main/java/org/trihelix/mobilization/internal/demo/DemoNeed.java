package org.trihelix.mobilization.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.domain.ResourceKind;

/**
 * Something that an idea of the demonstration needs, in the usual unit of its kind.
 *
 * @param days until which it is needed, from today
 */
record DemoNeed(ResourceKind kind, String title, String detail, long amount, int days) {

    NeedDraft draft(LocalDate today) {
        return new NeedDraft(
                kind, kind.units().getFirst(), title, detail, BigDecimal.valueOf(amount), today.plusDays(days));
    }
}
