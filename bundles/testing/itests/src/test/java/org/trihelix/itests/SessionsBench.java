package org.trihelix.itests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** What a signed-in session costs whose home page is open and waits. */
@ExtendWith(HubExtension.class)
public class SessionsBench {

    private static final int SESSIONS = 200;
    private static final int PEOPLE = 20;
    private static final Duration IDLE = Duration.ofSeconds(65);
    private static final double KILOBYTE = 1024;

    @Test
    void heapOfIdleSessions(Hub hub) throws InterruptedException {
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Someone.member(hub));
        }
        List<Reader> readers = new ArrayList<>();
        people.forEach(someone -> readers.add(new Reader(hub, someone.login(), "ideas")));
        long before = settled(hub);
        for (int i = 0; i < SESSIONS; i++) {
            readers.add(new Reader(hub, people.get(i % PEOPLE).login(), "ideas"));
        }
        long after = settled(hub);
        readers.forEach(Reader::leads);
        Figures.count("idle sessions", SESSIONS);
        Figures.print("heap before", before / KILOBYTE / KILOBYTE, "MB");
        Figures.print("heap per idle session", (after - before) / KILOBYTE / SESSIONS, "KB");
    }

    /** Idle means that nobody clicks: connections that loaded the page have ended, each page has waited twice. */
    private static long settled(Hub hub) throws InterruptedException {
        Thread.sleep(IDLE);
        Generations.heap(hub);
        return Generations.heap(hub);
    }
}
