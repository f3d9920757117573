package org.trihelix.installer.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.plugin.PluginFileException;

class VaultTest {

    /** SHA-256 of "abc", FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private Vault vault(Duration later) {
        return new Vault(folder, Clock.offset(Clock.systemUTC(), later));
    }

    private String keep(String text) {
        return vault(Duration.ZERO).keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesFilesByWhatIsInThem() throws IOException {
        assertThat(keep("abc")).isEqualTo(ABC);
        assertThat(folder.resolve(ABC + ".trihelix")).hasContent("abc");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void opensNothingByAnotherName() {
        assertThat(vault(Duration.ZERO).open("../../etc/passwd")).isEmpty();
        assertThat(vault(Duration.ZERO).open(ABC)).isEmpty();
    }

    @Test
    void opensOnlyWhatIsAPlugin() {
        String digest = keep("abc");
        assertThatThrownBy(() -> vault(Duration.ZERO).open(digest)).isInstanceOf(PluginFileException.class);
    }

    @Test
    void forgetsWhatNobodyNeeds() {
        String needed = keep("needed");
        String other = keep("other");

        vault(Duration.ofHours(1)).tidy(Set.of(needed), Duration.ofDays(1));
        assertThat(folder.resolve(other + ".trihelix")).exists();

        vault(Duration.ofDays(2)).tidy(Set.of(needed), Duration.ofDays(1));
        assertThat(folder.resolve(other + ".trihelix")).doesNotExist();
        assertThat(folder.resolve(needed + ".trihelix")).exists();
    }

    @Test
    void leavesNothingOfAFileThatIsTooLong() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> vault(Duration.ZERO).keep(endless)).isInstanceOf(PluginFileException.class);
        assertThat(Files.list(folder)).isEmpty();
    }
}
