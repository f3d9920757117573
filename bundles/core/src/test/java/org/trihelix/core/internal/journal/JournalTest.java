package org.trihelix.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trihelix.core.internal.journal.JournalFixture.IDEA;
import static org.trihelix.core.internal.journal.JournalFixture.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Recorded;

class JournalTest {

    @TempDir
    private Path data;

    private JournalFixture hub;

    @BeforeEach
    void open() {
        hub = new JournalFixture(data);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void tellsWhatWasAppendedNewestFirstByPages() {
        hub.appendSealed("one", "two", "three");

        var first = hub.journal.of(IDEA, PageRequest.first(2));
        var second = hub.journal.of(IDEA, new PageRequest(2, first.next()));

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).extracting(r -> r.entry().action()).containsExactly("three", "two");
        assertThat(second.items()).extracting(Recorded::number).containsExactly(1L);
        assertThat(second.next()).isNull();
        var entry = second.items().getFirst();
        assertThat(entry.actorName()).isEqualTo("Trihelix");
        assertThat(entry.entry()).isEqualTo(entry("one", "secret one"));
        assertThat(hub.journal
                        .of(new SubjectRef("idea", "other"), PageRequest.first(2))
                        .items())
                .isEmpty();
    }

    @Test
    void namesTheActorAsHeIsCalledNow() {
        hub.sql(
                "INSERT INTO HUB_PERSON (ID, LOGIN, NAME, FOLDED, LANGUAGE, THEME, ACTIVE, PASSWORD, EPOCH, CREATED, VERSION)"
                        + " VALUES ('01980000-0000-7000-8000-00000000000a', 'ada', 'Ada', 'ada', 'en', 'LIGHT', TRUE, '', 1,"
                        + " CURRENT_TIMESTAMP, 1)");
        hub.work.run(c -> hub.journal.append(new org.trihelix.api.journal.Entry(
                "01980000-0000-7000-8000-00000000000a", null, "ideas", "voted", IDEA, List.of(), null)));

        assertThat(hub.journal.latest(PageRequest.first(1)).items().getFirst().actorName())
                .isEqualTo("Ada");
    }

    @Test
    void commitsAndRollsBackWithTheWork() {
        assertThatThrownBy(() -> hub.work.run(c -> {
                    hub.journal.append(entry("lost", "x"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(hub.journal.latest(PageRequest.first(1)).total()).isZero();
        assertThatThrownBy(() -> hub.journal.append(entry("outside", "x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersAreDenseAlsoUnderConcurrentWork() {
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 25; i++) {
                        hub.append("w" + writer + '-' + i);
                    }
                }))
                .toList();
        writers.forEach(CompletableFuture::join);
        hub.awaitSealed();

        var numbers = hub.journal.latest(PageRequest.first(100)).items().stream()
                .map(Recorded::number)
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(hub.verify().findings()).isEmpty();
    }

    @Test
    void sealsWithinASecondWhileOtherWorkIsUnderWay() {
        hub.work.run(c -> {
            hub.journal.append(entry("slow", "x"));
            long start = System.nanoTime();
            CompletableFuture.runAsync(() -> hub.append("quick")).join();
            JournalFixture.await(() -> sealed(1));
            assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        });
        hub.awaitSealed();

        assertThat(hub.journal.latest(PageRequest.first(9)).items())
                .extracting(r -> r.number() + " " + r.entry().action())
                .containsExactly("1 quick", "2 slow");
    }

    /** Asked on another thread, past the entry that is not committed. */
    private boolean sealed(long number) {
        return CompletableFuture.supplyAsync(
                                () -> hub.number("SELECT COUNT(*) FROM JOURNAL_BLOCK WHERE NUMBER = " + number))
                        .join()
                == 1;
    }

    @Test
    void overlongValuesAreCutAndStayGenuine() {
        hub.append("long", "ж".repeat(40_000));
        hub.awaitSealed();

        Change change = hub.journal
                .latest(PageRequest.first(1))
                .items()
                .getFirst()
                .entry()
                .changes()
                .getFirst();
        assertThat(change.after()).hasSize(Value.MAX_TEXT);
        assertThat(hub.verify().intact()).isTrue();
    }

    @Test
    void aForeignCursorIsRefused() {
        assertThatThrownBy(() -> hub.journal.latest(new PageRequest(5, "zzz"))).isInstanceOf(InvalidException.class);
    }

    @Test
    void ticketsGrowWhenTheClockIsSetBack() {
        var clock = java.time.Clock.fixed(java.time.Instant.ofEpochMilli(5), java.time.ZoneOffset.UTC);
        var tickets = new Tickets(clock, 9_000);
        var given = new ArrayList<Long>();
        for (int i = 0; i < 3; i++) {
            given.add(tickets.next());
        }
        assertThat(given).containsExactly(9_001L, 9_002L, 9_003L);
    }
}
