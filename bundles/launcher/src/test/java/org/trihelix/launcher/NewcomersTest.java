package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewcomersTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    private String show() throws IOException {
        shown.reset();
        new Newcomers(data, new PrintStream(shown, true, StandardCharsets.UTF_8)).show();
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void passwordsAreShownOnceAndStandNowhereAfterwards() throws IOException {
        assertThat(show()).isEmpty();
        Files.writeString(data.resolve("demonstration-people"), "demo-author abcde-fghjk-mnpqr\n");
        assertThat(show()).contains("shown this once").contains("  demo-author abcde-fghjk-mnpqr");
        assertThat(data).isEmptyDirectory();
        assertThat(show()).isEmpty();
    }
}
