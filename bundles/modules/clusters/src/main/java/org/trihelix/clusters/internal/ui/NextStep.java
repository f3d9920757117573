package org.trihelix.clusters.internal.ui;

import java.util.List;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.domain.Phase;
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

    /** Whether all have answered, and enough for a cluster have confirmed. */
    static boolean isReady(Cluster cluster) {
        return cluster.standing().phase() == Phase.CONFIRMING
                && count(cluster, Seat.Answer.ASKED) == 0
                && count(cluster, Seat.Answer.CONFIRMED) >= Rule.LEAST
                && cluster.composition().helices() >= HELICES_LEAST;
    }

    private static long count(Cluster cluster, Seat.Answer answer) {
        return cluster.participants().stream()
                .filter(one -> one.answer() == answer)
                .count();
    }

    private static String confirming(Say say, Cluster cluster) {
        List<Cluster.Participant> all = cluster.participants();
        long awaited = count(cluster, Seat.Answer.ASKED);
        boolean mine = all.stream().anyMatch(Cluster.Participant::asksCaller);
        if (awaited > 0) {
            return say.text(mine ? "clusters.next.answer" : "clusters.next.awaited", awaited);
        }
        long lacking = Rule.LEAST - count(cluster, Seat.Answer.CONFIRMED);
        if (lacking > 0) {
            return say.text("clusters.next.invite", lacking);
        }
        if (!isReady(cluster)) {
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
