package org.trihelix.clusters.internal.knowledge;

import java.util.List;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.internal.Wording;

/** A rule of composition that came as a file. */
record FileRule(String code, Label name, Label source, List<Condition> conditions, Wording wording)
        implements CompositionRule {

    private static final double EXACT = 1e-9;
    private static final double TENTHS = 10;

    FileRule {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<Finding> check(Makeup makeup) {
        return conditions.stream().map(condition -> finding(condition, makeup)).toList();
    }

    private Finding finding(Condition condition, Makeup makeup) {
        Label told =
                condition.name().equals(Label.NONE) ? wording.label(Sentences.condition(condition)) : condition.name();
        Double have = condition.have(makeup);
        Double wanted = condition.wanted(makeup);
        if (have == null || wanted == null) {
            return Finding.unknown(told, wanted, wording.label(Sentences.unknown(condition, makeup)));
        }
        if (have >= wanted - EXACT) {
            return Finding.holds(told, have, wanted);
        }
        double missing = Math.round((wanted - have) * TENTHS) / TENTHS;
        return Finding.missing(told, have, wanted, wording.label(Sentences.lack(condition, makeup, missing)));
    }
}
