package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

/** The methods on files, as an operator runs them. */
@ExtendWith(HubExtension.class)
class MethodsContainerIT {

    private static final String MATRIX = ",cost,demand,effect\ncost,1,1/5,1/3\ndemand,5,1,2\neffect,3,1/2,1\n";
    private static final String TRIANGLES = "from,to\na,b\nb,c\nc,a\nd,e\ne,f\nf,d\nc,d\n";
    private static final String EXCLUSIVE = "S,I,G\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void weights(Hub hub) throws IOException {
        Path matrix = file("m.csv", MATRIX);
        var result =
                Json.object(hub.shell("trihelix:weights " + matrix + " --json").orFail());
        assertThat((Double) result.get("lambda")).isCloseTo(3.00369, within(5e-6));
        assertThat((Double) result.get("consistencyRatio")).isCloseTo(.0032, within(5e-5));
        assertThat(hub.shell("trihelix:weights " + matrix).orFail())
                .contains("demand", "0.58155", "3.00369", "0.00318");
    }

    @Test
    void communities(Hub hub) {
        String text =
                hub.shell("trihelix:communities - --json --seed 7", TRIANGLES).orFail();
        var result = Json.object(text);
        assertThat(result).containsEntry("communities", 2L).containsEntry("seed", 7L);
        assertThat((Double) result.get("modularity")).isCloseTo(6 / 7.0 - .5, within(1e-9));
        assertThat(hub.shell("trihelix:communities -", TRIANGLES).orFail()).contains("0.35714");
    }

    @Test
    void helix(Hub hub) throws IOException {
        Path acts = file("acts.csv", EXCLUSIVE);
        assertThat(hub.shell("trihelix:helix " + acts + " --minimum 4").orFail())
                .contains("-1.00000", "N = 4");
        var result = Json.object(hub.shell("trihelix:helix --json " + acts).orFail());
        assertThat(result).containsEntry("transmission", null).containsEntry("linkage", "double");
    }

    @Test
    void pathsAreThoseOfTheCaller(Hub hub) throws IOException {
        Path here = Files.createTempFile(Path.of("target"), "acts", ".csv");
        Files.writeString(here, EXCLUSIVE);
        assertThat(here.isAbsolute()).isFalse();
        assertThat(hub.shell("trihelix:helix " + here).orFail()).contains("0.50000");
    }

    @Test
    void badFilesSayWhere(Hub hub) throws IOException {
        Path bad = file("bad.csv", MATRIX.replace("1/2", "1/4"));
        for (String command :
                List.of("trihelix:weights " + bad, "trihelix:communities " + bad, "trihelix:helix " + bad)) {
            assertThat(hub.shell(command).code()).as(command).isNotZero();
        }
        assertThat(hub.shell("trihelix:weights " + bad).output()).contains("1/4", "demand", "effect", "3", "4");
        Path missing = folder.resolve("missing.csv");
        assertThat(hub.shell("trihelix:weights " + missing).output()).contains(missing.toString());
        assertThat(hub.shell("trihelix:helix -").code()).isNotZero();
        assertThat(hub.shell("trihelix:helix").code()).isNotZero();
    }
}
