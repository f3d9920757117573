package org.trihelix.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.itests.Missed.Waiting;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/** What happened while modules were away is caught up with exactly once. On the spare hub, which is killed, too. */
@ExtendWith(HubExtension.class)
class CatchingUpContainerIT {

    private static final List<Part> LISTENING = List.of(Part.EVALUATION, Part.MOBILIZATION, Part.CLUSTERS);
    private static final int ACTS = 25;
    private static final int TOGGLES = 3;

    /** After the start of the modules, in ms: before they are told what they missed, and while they are. */
    private static final long[] KILLS = {0, 400};

    private final List<Waiting> all = new ArrayList<>();

    @Test
    void whatModulesMissedIsDoneOnce(@Spare Hub hub) throws InterruptedException {
        var missed = new Missed(hub);
        happenWhileAway(hub, missed, 1);
        start(hub);
        settle(missed);

        LISTENING.forEach(part -> turn(hub, part, "stop"));
        start(hub);
        afterwards(missed);

        happenWhileAway(hub, missed, ACTS);
        for (int i = 0; i < TOGGLES; i++) {
            start(hub);
            LISTENING.forEach(part -> turn(hub, part, "stop"));
        }
        start(hub);
        settle(missed);

        for (long millis : KILLS) {
            happenWhileAway(hub, missed, ACTS);
            start(hub);
            Thread.sleep(millis);
            hub.kill();
            hub.start();
            settle(missed);
        }
        afterwards(missed);
    }

    private void happenWhileAway(Hub hub, Missed missed, int acts) {
        Waiting waiting = missed.waiting();
        all.add(waiting);
        turn(hub, Part.CLUSTERS, "stop");
        missed.pledge(waiting);
        turn(hub, Part.EVALUATION, "stop");
        turn(hub, Part.MOBILIZATION, "stop");
        missed.leave(waiting);
        missed.discuss(acts);
    }

    private static void start(Hub hub) {
        LISTENING.forEach(part -> turn(hub, part, "start"));
    }

    private static void turn(Hub hub, Part part, String what) {
        hub.admin().post("/api/v1/modules/" + part.id() + "/" + what, Map.of()).expect(204);
    }

    private void settle(Missed missed) {
        all.forEach(missed::awaitKnown);
        all.forEach(missed::assertOnce);
    }

    /** What happens now is told after all that was to be told again. */
    private void afterwards(Missed missed) {
        Waiting waiting = missed.waiting();
        all.add(waiting);
        missed.pledge(waiting);
        missed.leave(waiting);
        missed.discuss(1);
        settle(missed);
    }
}
