package org.trihelix.clusters.internal.ui;

import java.util.List;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;

/** What a cluster waits for, in a sentence. */
final class NextStep {

    private static final long HELICES_LEAST = 2;

    private NextStep() {}

    /** Empty where nothing is to be said. */
    static String of(Say say, Cluster cluster) {
        return switch (cluster.standing().phase()) {
            case CANDIDATE -> composing(say, cluster);
            case CONFIRMING -> confirming(say, cluster);
            case FOUNDED -> leading(say, cluster);
            case DROPPED, CLOSED -> "";
        };
    }

    private static String composing(Say say, Cluster cluster) {
        int lacking = Rule.LEAST - cluster.composed().size();
        if (lacking > 0) {
            return say.text("clusters.next.compose", lacking);
        }
        return say.text(cluster.can().gather() ? "clusters.next.gather" : "clusters.next.gatherOther");
    }

    private static String confirming(Say say, Cluster cluster) {
        List<Cluster.Participant> all = cluster.participants();
        long awaited =
                all.stream().filter(one -> one.answer() == Seat.Answer.ASKED).count();
        boolean mine = all.stream().anyMatch(one -> one.mine() && one.answer() == Seat.Answer.ASKED);
        if (awaited > 0) {
            return say.text(mine ? "clusters.next.answer" : "clusters.next.awaited", awaited);
        }
        long lacking = Rule.LEAST
                - all.stream()
                        .filter(one -> one.answer() == Seat.Answer.CONFIRMED)
                        .count();
        if (lacking > 0) {
            return say.text("clusters.next.invite", lacking);
        }
        if (cluster.composition().helices() < HELICES_LEAST) {
            return say.text("clusters.rule.helices", HELICES_LEAST);
        }
        return say.text(cluster.can().found() ? "clusters.next.found" : "clusters.next.foundOther");
    }

    private static String leading(Say say, Cluster cluster) {
        if (cluster.clock() == Stage.Clock.HOLD) {
            return say.text("clusters.rule.notOnHold");
        }
        return cluster.clock() == Stage.Clock.OVERDUE ? say.text("clusters.next.overdue", Stage.GRACE) : "";
    }
}
