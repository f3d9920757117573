package org.trihelix.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.PageRequest;

/** What a kill may leave at each point between commit, seal and head. */
class RecoveryTest {

    private static final String BLOCKS = "SELECT COUNT(*) FROM JOURNAL_BLOCK";

    @TempDir
    private Path data;

    @Test
    void anEntryCommittedButNotSealedIsSealedAtTheNextStart() {
        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("one");
            hub.sealer.close();
            hub.append("two");
        }

        try (var hub = new JournalFixture(data)) {
            hub.awaitSealed();
            assertThat(hub.journal
                            .latest(PageRequest.first(1))
                            .items()
                            .getFirst()
                            .number())
                    .isEqualTo(2);
            intact(hub);
        }
    }

    @Test
    void aBlockCommittedButNotOutsideIsWrittenOutsideAtTheNextStart() throws IOException {
        List<String> heads;
        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("one");
            heads = Files.readAllLines(log());
            hub.appendSealed("two");
        }
        Files.write(log(), heads);
        Files.write(data.resolve("journal/head"), heads);

        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("three");
            intact(hub);
        }
    }

    @Test
    void aHeadThatIsInTheLogButNotInTheFileIsNoDamage() throws IOException {
        List<String> heads;
        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("one");
            heads = Files.readAllLines(data.resolve("journal/head"));
            hub.appendSealed("two");
        }
        Files.write(data.resolve("journal/head"), heads);

        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("three");
            intact(hub);
        }
    }

    @Test
    void aTornLineInTheLogIsCut() throws IOException {
        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("one");
        }
        Files.writeString(log(), "block 2 entr", StandardOpenOption.APPEND);

        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("two");
            intact(hub);
        }
    }

    @Test
    void aHeadThatCouldNotBeWrittenIsWrittenWhenItCanBe() throws IOException {
        var told = new AtomicLong();
        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("one");
            hub.sealer.follow(() -> told.set(hub.number(BLOCKS)));
            Path obstacle = data.resolve("journal/head.new");
            Files.createDirectories(obstacle.resolve("full"));
            hub.append("two");
            JournalFixture.await(() -> hub.sealer.trouble() != null);
            assertThat(told.get()).isLessThan(2);
            hub.append("three");
            Files.delete(obstacle.resolve("full"));
            Files.delete(obstacle);
            JournalFixture.await(() -> hub.sealer.trouble() == null);
            hub.awaitSealed();
            intact(hub);
            JournalFixture.await(() -> told.get() >= 2);
            assertThat(Files.readString(data.resolve("journal/head")))
                    .startsWith("block " + hub.verify().blocks());
        }
    }

    @Test
    void allBlocksThatAreNotOutsideAreWrittenOutside() throws IOException {
        List<String> heads;
        try (var hub = new JournalFixture(data)) {
            hub.appendSealed("one");
            heads = Files.readAllLines(log());
            hub.appendSealed("two", "three", "four");
        }
        Files.write(log(), heads);
        Files.write(data.resolve("journal/head"), heads);

        try (var hub = new JournalFixture(data)) {
            intact(hub);
            assertThat(Files.readAllLines(log())).hasSize(4);
        }
    }

    private Path log() {
        return data.resolve("journal/heads.log");
    }

    private static void intact(JournalFixture hub) {
        JournalFixture.await(() -> hub.verify().findings().isEmpty());
        assertThat(hub.sealer.trouble()).isNull();
    }
}
