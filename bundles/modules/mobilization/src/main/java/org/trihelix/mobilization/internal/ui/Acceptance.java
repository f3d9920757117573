package org.trihelix.mobilization.internal.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilization.Pledge;
import org.trihelix.mobilization.domain.PledgeMove;

/**
 * An offer that the reader can accept, with as much of it as is missing.
 *
 * @param amount in the need's unit
 */
record Acceptance(Pledge pledge, BigDecimal amount) {

    /** All of them, the earliest first: what one takes is not missing for the next. */
    static List<Acceptance> of(Mobilization mobilization) {
        Map<String, BigDecimal> missing = new HashMap<>();
        for (Need need : mobilization.needs()) {
            missing.put(need.id(), need.missing());
        }
        var acceptances = new ArrayList<Acceptance>();
        for (Pledge pledge : mobilization.pledges()) {
            BigDecimal part = pledge.offered().min(missing.getOrDefault(pledge.need(), BigDecimal.ZERO));
            if (part.signum() > 0 && pledge.moves().contains(PledgeMove.ACCEPT)) {
                acceptances.add(new Acceptance(pledge, part));
                missing.merge(pledge.need(), part, BigDecimal::subtract);
            }
        }
        return acceptances;
    }

    /** Key of what accepting them is called. */
    static String verb(List<Acceptance> acceptances) {
        return acceptances.size() == 1 ? "mobilization.acceptOne" : "mobilization.acceptAll";
    }

    /** By the pledges' ids, in the same order. */
    static Map<String, BigDecimal> amounts(List<Acceptance> acceptances) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        acceptances.forEach(one -> amounts.put(one.pledge.id(), one.amount));
        return amounts;
    }
}
