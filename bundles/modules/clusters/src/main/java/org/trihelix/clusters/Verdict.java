package org.trihelix.clusters;

import java.util.List;
import org.trihelix.api.text.Label;

/**
 * How a cluster or candidate stands to a {@link CompositionRule}.
 *
 * @param source where the rule comes from, {@link Label#NONE} when nobody said
 */
public record Verdict(String code, Label name, Label source, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Missing when a condition is, otherwise unknown when a condition is. */
    public Finding.State state() {
        return is(Finding.State.MISSING)
                ? Finding.State.MISSING
                : is(Finding.State.UNKNOWN) ? Finding.State.UNKNOWN : Finding.State.HOLDS;
    }

    private boolean is(Finding.State wanted) {
        return findings.stream().anyMatch(finding -> finding.state() == wanted);
    }
}
