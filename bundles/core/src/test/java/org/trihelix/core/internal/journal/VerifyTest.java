package org.trihelix.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    private Path data;

    private JournalFixture hub;

    @BeforeEach
    void threeBlocks() {
        hub = new JournalFixture(data);
        hub.appendSealed("one", "two", "three");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void findsNothingInAnIntactJournal() throws IOException {
        var report = hub.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(3);
        assertThat(report.blocks()).isEqualTo(3);
        assertThat(report.unsealed()).isZero();
        assertThat(Files.readAllLines(data.resolve("journal/heads.log"))).hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/journal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void findsAnEditedEntry() {
        hub.sql("UPDATE JOURNAL_ENTRY SET ACTOR = 'someone' WHERE SEAL_NUMBER = 2");

        finds("entry 2", "was changed");
        finds("block 2", "hash does not fit");
    }

    @Test
    void findsAnEntryEditedTogetherWithItsHash() {
        hub.sql("UPDATE JOURNAL_ENTRY SET ACTOR = 'someone' WHERE SEAL_NUMBER = 2");
        hub.sql("UPDATE JOURNAL_ENTRY SET HASH = '" + hashOf(2) + "' WHERE SEAL_NUMBER = 2");

        finds("block 2", "hash does not fit");
    }

    @Test
    void findsADeletedEntry() {
        hub.sql("DELETE FROM JOURNAL_ENTRY WHERE SEAL_NUMBER = 2");

        finds("entry 2", "is missing");
    }

    @Test
    void findsAnEditedValueAndAnEditedReason() {
        hub.sql("UPDATE JOURNAL_VALUE SET AFTER_TEXT = 'other' WHERE FIELD = 'title'"
                + " AND TICKET = (SELECT TICKET FROM JOURNAL_ENTRY WHERE SEAL_NUMBER = 1)");
        hub.sql("UPDATE JOURNAL_VALUE SET AFTER_TEXT = 'other' WHERE FIELD = ''"
                + " AND TICKET = (SELECT TICKET FROM JOURNAL_ENTRY WHERE SEAL_NUMBER = 3)");

        finds("entry 1", "value \"title\" was changed");
        finds("entry 3", "reason was changed");
    }

    @Test
    void findsADeletedValue() {
        hub.sql("DELETE FROM JOURNAL_VALUE WHERE FIELD = 'title'"
                + " AND TICKET = (SELECT TICKET FROM JOURNAL_ENTRY WHERE SEAL_NUMBER = 1)");

        finds("entry 1", "was changed");
    }

    @Test
    void acceptsErasedValues() {
        hub.sql("UPDATE JOURNAL_VALUE SET SALT = NULL, BEFORE_TEXT = NULL, AFTER_TEXT = NULL");

        var report = hub.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isEqualTo(6);
        var shown = hub.journal
                .latest(org.trihelix.api.PageRequest.first(1))
                .items()
                .getFirst();
        assertThat(shown.entry().changes().getFirst().after()).isNull();
        assertThat(shown.entry().reason()).isNull();
    }

    @Test
    void findsADeletedBlock() {
        hub.sql("DELETE FROM JOURNAL_BLOCK WHERE NUMBER = 2");

        finds("block 3", "blocks between them are missing");
    }

    @Test
    void findsATailThatWasCutOff() {
        cutTail();

        finds("head", "block 3 was recorded outside: the tail was cut off");
    }

    @Test
    void findsACutTailAlsoAfterTheChainWentOn() {
        cutTail();
        hub.appendSealed("instead of three");

        finds("block 3", "was recorded outside twice, differently");
    }

    @Test
    void aCutTailIsToldAtTheNextStart() {
        cutTail();
        hub.close();
        hub = new JournalFixture(data);

        JournalFixture.await(() -> hub.sealer.trouble() instanceof String trouble && !trouble.endsWith("Found: "));
        assertThat(hub.sealer.trouble()).contains("ends at block 2, but block 3");
    }

    @Test
    void damageIsToldAtEveryStartUntilSomebodyRemovesItsMark() throws IOException {
        cutTail();
        restart();
        hub.appendSealed("instead of three", "four");
        restart();
        hub.appendSealed("five");

        assertThatThrownBy(() -> new JournalHealth(hub.sealer).check())
                .hasMessageContaining("ends at block 2, but block 3")
                .hasMessageContaining("remove the file journal/damaged");

        Files.delete(data.resolve("journal/damaged"));
        assertThat(new JournalHealth(hub.sealer).check()).contains("sealed");
    }

    private void restart() {
        hub.close();
        hub = new JournalFixture(data);
    }

    @Test
    void findsEntriesWithNumbersBeyondTheChain() {
        hub.sql("DELETE FROM JOURNAL_BLOCK WHERE NUMBER = 3");

        finds("entry 3", "in no block");
    }

    @Test
    void findsAChainThatWasWrittenAnewWithoutTheKey() throws IOException {
        hub.close();
        Path key = data.resolve("keys/journal.key");
        Path kept = Files.move(key, data.resolve("kept"));
        Files.delete(data.resolve("journal/head"));
        Files.delete(data.resolve("journal/heads.log"));
        hub = new JournalFixture(data);
        hub.appendSealed("forged");
        hub.close();
        Files.delete(key);
        Files.move(kept, key);
        hub = new JournalFixture(data);

        finds("block 4", "signature is not from this installation's key");
    }

    @Test
    void findsAnUnreadableHead() throws IOException {
        Files.writeString(data.resolve("journal/heads.log"), "nonsense\n", StandardOpenOption.APPEND);
        Files.delete(data.resolve("journal/head"));

        finds("heads.log line 4", "is not a head");
        finds("head", "missing");
    }

    private void cutTail() {
        hub.sql("DELETE FROM JOURNAL_BLOCK WHERE NUMBER = 3");
        hub.sql("DELETE FROM JOURNAL_ENTRY WHERE SEAL_NUMBER = 3");
    }

    private String hashOf(long number) {
        return hub.work.read(
                c -> EntryTable.numbered(c, number, number).getFirst().hash(number));
    }

    private void finds(String place, String problem) {
        assertThat(hub.verify().findings()).anySatisfy(finding -> {
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.problem()).contains(problem);
        });
    }
}
