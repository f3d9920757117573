package org.trihelix.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KarafHomeTest {

    @TempDir
    Path temp;

    private Path distribution;
    private DataHome data;

    @BeforeEach
    void build() throws Exception {
        distribution = temp.resolve("distribution");
        for (String folder : new String[] {"system", "etc", "lib"}) {
            Files.createDirectories(distribution.resolve(folder));
        }
        write(distribution.resolve("etc/a.cfg"), "a=1");
        write(distribution.resolve("system/one.jar"), "1");
        data = DataHome.claim(temp.resolve("data"));
    }

    @Test
    void operatorsConfigurationWins() throws IOException {
        write(data.folder().resolve("etc/a.cfg"), "a=2");
        KarafHome home = KarafHome.prepare(distribution, data);
        assertThat(home.etc().resolve("a.cfg")).hasContent("a=2");
        assertThat(distribution.resolve("etc/a.cfg")).hasContent("a=1");
    }

    @Test
    void configurationTakenAwayIsGone() throws IOException {
        Path own = data.folder().resolve("etc/b.cfg");
        write(own, "b=1");
        KarafHome.prepare(distribution, data).markComplete();
        Files.delete(own);
        assertThat(KarafHome.prepare(distribution, data).etc().resolve("b.cfg")).doesNotExist();
    }

    @Test
    void cacheOfTheSameBuildIsKept() throws IOException {
        KarafHome.prepare(distribution, data).markComplete();
        Path cached = cache();
        KarafHome.prepare(distribution, data);
        assertThat(cached).exists();
    }

    @Test
    void cacheOfAnotherBuildGoesAndTheDatabaseStays() throws IOException {
        KarafHome.prepare(distribution, data).markComplete();
        Path cached = cache();
        Path database = data.folder().resolve("db/seg0");
        write(database, "rows");
        write(distribution.resolve("system/two.jar"), "2");
        KarafHome.prepare(distribution, data);
        assertThat(cached).doesNotExist();
        assertThat(database).hasContent("rows");
    }

    @Test
    void cacheOfAnInterruptedFirstStartGoes() throws IOException {
        KarafHome.prepare(distribution, data);
        Path cached = cache();
        KarafHome.prepare(distribution, data);
        assertThat(cached).doesNotExist();
    }

    private Path cache() throws IOException {
        Path cached = data.folder().resolve("karaf/cache/bundle1");
        write(cached, "");
        return cached;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
