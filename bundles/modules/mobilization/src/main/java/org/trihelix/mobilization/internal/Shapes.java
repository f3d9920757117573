package org.trihelix.mobilization.internal;

import java.util.List;
import java.util.Map;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.domain.Coverage;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.Unit;

/** Kept needs and pledges in the form in which others see them. */
final class Shapes {

    private Shapes() {}

    static Mobilization.Need need(Gathering gathering, Need need) {
        Coverage coverage = gathering.coverage(need);
        Unit unit = need.unit();
        return new Mobilization.Need(
                need.id(),
                need.kind(),
                unit,
                need.title(),
                need.detail(),
                unit.amount(need.amount()),
                unit.amount(coverage.offered()),
                unit.amount(coverage.covered()),
                unit.amount(coverage.firm()),
                unit.amount(coverage.received()),
                unit.amount(coverage.missing()),
                coverage.percent(),
                need.by(),
                need.dropped(),
                need.reason(),
                need.version());
    }

    static Mobilization.Pledge pledge(
            Gathering gathering, Pledge pledge, Map<String, String> names, List<PledgeMove> moves) {
        Need need = gathering.need(pledge.need()).orElseThrow();
        String owner = Register.name(pledge.owner(), names);
        String home = pledge.organization();
        return new Mobilization.Pledge(
                pledge.id(),
                need.id(),
                need.title(),
                need.unit(),
                home == null ? owner : Register.name(home, names),
                pledge.owner(),
                owner,
                home,
                need.unit().amount(pledge.offered()),
                pledge.accepted() == 0 ? null : need.unit().amount(pledge.accepted()),
                pledge.trigger(),
                pledge.expires(),
                pledge.state(),
                pledge.note(),
                pledge.reason(),
                pledge.made(),
                pledge.changed(),
                moves);
    }
}
