package org.trihelix.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.core.internal.MovableClock;

class BacklogTest {

    private static final long AN_HOUR = Tickets.at(Duration.ofHours(1).toMillis());

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();

    @Test
    void aStartLooksOnlyAtWhatCameAfterTheMark() {
        try (var hub = new JournalFixture(data)) {
            long now = Tickets.at(clock.millis());
            unsealed(hub, now);
            var first = new Backlog(hub.work, clock);
            assertThat(first.atStart()).containsExactly(now);
            clock.advance(Duration.ofHours(5));
            assertThat(first.next()).containsExactly(now);
            assertThat(new Backlog(hub.work, clock).atStart()).containsExactly(now);

            hub.sql("DELETE FROM JOURNAL_ENTRY");
            assertThat(first.next()).isEmpty();
            unsealed(hub, now);
            unsealed(hub, now + 4 * AN_HOUR);
            assertThat(new Backlog(hub.work, clock).atStart()).containsExactly(now + 4 * AN_HOUR);
        }
    }

    @Test
    void aMarkInTheFutureDoesNotCount() {
        try (var hub = new JournalFixture(data)) {
            long now = Tickets.at(clock.millis());
            unsealed(hub, now);
            hub.sql("INSERT INTO HUB_SETTING VALUES ('" + Backlog.MARK + "', '" + (now + AN_HOUR) + "')");
            assertThat(new Backlog(hub.work, clock).atStart()).containsExactly(now);
        }
    }

    /** An entry that the fixture's own sealer is not told of. */
    private static void unsealed(JournalFixture hub, long ticket) {
        hub.sql("INSERT INTO JOURNAL_ENTRY (TICKET, HAPPENED, ACTOR, MODULE, DEED, KIND, SUBJECT)" + " VALUES ("
                + ticket + ", CURRENT_TIMESTAMP, 'someone', 'ideas', 'created', 'idea', '1')");
    }
}
