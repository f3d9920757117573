package org.trihelix.console.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffModulesTest {

    @TempDir
    private Path folder;

    @Test
    void remembersBeyondTheContainer() {
        modules().add("ideas");
        modules().add("evaluation");
        modules().remove("ideas");

        assertThat(modules().has("evaluation")).isTrue();
        assertThat(modules().has("ideas")).isFalse();
    }

    @Test
    void isEmptyWhereNothingWasEverStopped() {
        assertThat(modules().has("ideas")).isFalse();
        modules().remove("ideas");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNoUnfinishedFile() {
        modules().add("ideas");
        assertThat(folder.resolve("modules-off")).hasContent("ideas");
        assertThat(folder.resolve("modules-off.new")).doesNotExist();
    }

    private OffModules modules() {
        return new OffModules(folder.resolve("modules-off"));
    }
}
