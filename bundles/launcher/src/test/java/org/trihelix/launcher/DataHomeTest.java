package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTest {

    @TempDir
    Path temp;

    @Test
    void isClaimedOnce() throws Refusal {
        DataHome first = DataHome.claim(temp.resolve("data"));
        assertThatThrownBy(() -> DataHome.claim(first.folder()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another hub runs on " + first.folder());
    }

    /** A second hub came in once the collector had closed the first one's lock. */
    @Test
    void staysClaimedWhenNobodyRefersToIt() throws Exception {
        Path folder = temp.resolve("data");
        DataHome.claim(folder);
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThatThrownBy(() -> DataHome.claim(folder)).hasMessageContaining("another hub runs on");
    }

    @Test
    void refusesADiskThatIsFull() {
        assertThatThrownBy(() -> DataHome.requireSpace(temp, 3L << 20))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has 3 MB left");
    }

    @Test
    void refusesWhatCannotBeAFolder() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataHome.claim(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot write to");
    }

    @Test
    void closedFoldersAreForTheOwner() throws Exception {
        Path run = DataHome.claim(temp.resolve("data")).closed("run");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run)))
                .isEqualTo("rwx------");
    }

    @Test
    void keysAreForTheOwnerEvenInPlaceOfAnOpenFile() throws IOException {
        Path key = Files.createFile(temp.resolve("console.key"));
        PrivateFile.write(key, "secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }
}
